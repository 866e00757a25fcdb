import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  choicesInWords,
  CODE,
  factLimits,
  PSEUDONYM,
  UNIT,
  type ValueRule,
  wayToSay,
} from '@tipstaff/casework';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsDay, notRight } from '../fields/field-rules';
import { HasLines } from '../fields/text.decorators';

const MOST_IN_A_LIST = 50;
/** What may be longer may have several lines. */
const LONGEST_LINE = 320;
const RULE_AND_DAY = /^R-[A-Z0-9]{1,8}-\d{1,3}[a-z]?\/\d{4}-\d{2}-\d{2}$/;

export interface ShownField {
  readonly title: string;
  readonly required: boolean;
  readonly example?: string;
}

/** What class-validator and the documentation are told of a field of a command, from its one rule. */
export function FieldOf(rule: ValueRule, shown: ShownField): PropertyDecorator {
  const { title, required } = shown;
  switch (rule.kind) {
    case 'none':
      return applyDecorators();
    case 'date':
      return IsDay({ optional: !required, description: title, example: '2024-09-30' });
    case 'one-of':
      return Described(
        shown,
        { type: String, enum: [...rule.options], example: rule.options[0] },
        IsIn(rule.options, {
          message: (given) => notRight('is not right here', wayToSay(rule, given.value))(given),
        }),
      );
    case 'number':
      return Described(
        shown,
        { type: 'integer', minimum: 1, maximum: factLimits.number, example: 1 },
        ...wholeNumber(),
      );
    case 'yes-no':
      return Described(
        shown,
        { type: Boolean, example: true },
        IsBoolean({ message: notRight('is not right here', 'give true or false') }),
      );
    case 'text':
      if (rule.of === 'unit') {
        return Described(
          shown,
          { type: String, pattern: UNIT.source, example: 'NW-01' },
          Matches(UNIT, {
            message: notRight('is not right here', 'give the reference of a unit, such as NW-01'),
          }),
        );
      }
      return Described(
        shown,
        { type: String, minLength: 1, maxLength: rule.longest, example: 'In a few words.' },
        ...(rule.longest > LONGEST_LINE ? [HasLines()] : []),
        Length(1, rule.longest, {
          message: notRight('is not right here', `give 1 to ${rule.longest} characters`),
        }),
        IsString({ message: notRight('is not text', 'give it in quotation marks') }),
      );
    case 'code':
      return Described(
        shown,
        { type: String, pattern: CODE.source, example: exampleCodes[rule.of] },
        Matches(CODE, { message: notRight('is not a code', `use one of the list ${rule.of}`) }),
      );
    case 'some-of':
      return List(
        shown,
        { type: 'string', enum: [...rule.options] },
        [rule.options[0]],
        IsIn(rule.options, {
          each: true,
          message: notRight('is not right here', `use of ${choicesInWords(rule)}`),
        }),
      );
    case 'people':
      return List(
        shown,
        { type: 'string', pattern: PSEUDONYM.source },
        ['OFF-0123'],
        Matches(PSEUDONYM, {
          each: true,
          message: notRight('is not right here', 'give references such as OFF-0123, never a name'),
        }),
      );
    case 'cases':
      return List(
        shown,
        { type: 'string', minLength: 1, maxLength: factLimits.related },
        ['CM/00012/24'],
        IsString({ each: true, message: notRight('is not right here', 'give references') }),
        Length(1, factLimits.related, {
          each: true,
          message: notRight('is not right here', 'give references'),
        }),
        // Several are kept as one text, joined by +.
        Matches(/^[^+]*$/, {
          each: true,
          message: notRight('is not right here', 'leave + out of a reference'),
        }),
      );
    case 'numbers':
      return List(
        shown,
        { type: 'integer', minimum: 1, maximum: factLimits.number },
        [1],
        ...wholeNumber(true),
      );
    case 'codes':
      return List(
        shown,
        { type: 'string', pattern: CODE.source },
        [exampleCodes[rule.of]],
        Matches(CODE, {
          each: true,
          message: notRight('is not right here', `use codes of the list ${rule.of}`),
        }),
      );
    case 'rule-and-day':
      return Described(
        shown,
        { type: String, pattern: RULE_AND_DAY.source, example: `${rule.rules[0]}/2024-10-21` },
        Matches(RULE_AND_DAY, {
          message: notRight('is not right here', 'give the rule and its new last day'),
        }),
      );
  }
}

const exampleCodes = {
  'allegation-category': 'B4',
  'allegation-factor': 'arrest',
  'allegation-decision': 'not-acceptable',
  'allegation-action': 'apology',
  'learning-theme': 'record-keeping',
} as const;

function wholeNumber(each = false): readonly PropertyDecorator[] {
  const message = notRight(
    'is not right here',
    `give a whole number from 1 to ${factLimits.number}`,
  );
  const options = { each, message };
  return [Max(factLimits.number, options), Min(1, options), IsInt(options)];
}

function Described(
  { title, required, example }: ShownField,
  schema: ApiPropertyOptions,
  ...rules: readonly PropertyDecorator[]
): PropertyDecorator {
  const shown = {
    description: title,
    ...schema,
    ...(example === undefined ? {} : { example }),
  } as ApiPropertyOptions;
  return required
    ? applyDecorators(...rules, ApiProperty(shown))
    : applyDecorators(...rules, IsOptional(), ApiPropertyOptional(shown));
}

function List(
  shown: ShownField,
  items: object,
  example: readonly unknown[],
  ...rules: readonly PropertyDecorator[]
): PropertyDecorator {
  const message = notRight('is not right here', `give a list of 1 to ${MOST_IN_A_LIST}, each once`);
  return Described(
    shown,
    {
      type: 'array',
      items,
      minItems: 1,
      maxItems: MOST_IN_A_LIST,
      uniqueItems: true,
      example,
    },
    ...rules,
    ArrayUnique({ message }),
    ArrayMaxSize(MOST_IN_A_LIST, { message }),
    ArrayMinSize(1, { message }),
    IsArray({ message }),
  );
}
