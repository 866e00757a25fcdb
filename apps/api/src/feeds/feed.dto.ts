import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsForce, notRight } from '@tipstaff/cases';
import { caseTypes, obligationRules } from '@tipstaff/casework';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { IsNext, PageQuery } from '../http/page';

const MOST_CHOSEN = 100;
const LONGEST_OWNER = 200;
/** The rules by which anything is owed. */
const rules = [...obligationRules].sort();

const OWNERS = {
  description:
    'What these own, alone or jointly, by the names that obligations have; absent: whoever owns it.',
  example: ['Professional Standards Department'],
};
const RULES = { description: 'What is owed by these rules; absent: by any.', example: ['R-KI-2'] };
const TYPES = {
  description: 'What is owed in these types of case; absent: in any.',
  example: ['complaint'],
};

/** A list that chooses; to choose everything it is left out. */
function IsChoice(
  name: string,
  each: PropertyDecorator,
  items: ApiPropertyOptions,
  shown: { readonly description: string; readonly example: readonly string[] },
): PropertyDecorator {
  const message = `"${name}" must be a list of 1 to ${MOST_CHOSEN}, none of them twice: leave it out for all.`;
  return applyDecorators(
    IsOptional(),
    each,
    IsArray({ message }),
    ArrayMinSize(1, { message }),
    ArrayMaxSize(MOST_CHOSEN, { message }),
    ArrayUnique({ message }),
    ApiPropertyOptional({
      ...{ type: 'array', minItems: 1, maxItems: MOST_CHOSEN, uniqueItems: true },
      ...{ items, description: shown.description, example: shown.example },
    } as ApiPropertyOptions),
  );
}

const oneOf = (options: readonly string[], what: string): PropertyDecorator =>
  IsIn(options, {
    each: true,
    message: `Each must be ${what}: use some of ${options.join(', ')}.`,
  });

/** Which feed, in the address. */
export class FeedParams {
  @IsUUID(undefined, {
    message: notRight('is not the id of a feed', 'take it from the list of feeds'),
  })
  @ApiProperty({
    description: 'Id of the feed.',
    format: 'uuid',
    example: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
  })
  readonly feed!: string;
}

export class ListFeedsQuery extends PageQuery {
  @IsForce()
  readonly force!: string;
}

export class MakeFeedBody {
  @IsForce()
  readonly force!: string;

  @IsString({ message: '"title" must be text.' })
  @Length(1, 100, { message: '"title" must be 1 to 100 characters.' })
  @ApiProperty({
    minLength: 1,
    maxLength: 100,
    description: 'What calendar programs call it.',
    example: 'Owed by PSD',
  })
  readonly title!: string;

  @IsChoice(
    'owners',
    Length(1, LONGEST_OWNER, {
      each: true,
      message: `Each of "owners" must be text of 1 to ${LONGEST_OWNER} characters.`,
    }),
    { type: 'string', minLength: 1, maxLength: LONGEST_OWNER },
    OWNERS,
  )
  readonly owners?: readonly string[];

  @IsChoice('rules', oneOf(rules, 'a rule by which anything is owed'), item(rules), RULES)
  readonly rules?: readonly string[];

  @IsChoice('types', oneOf(caseTypes, 'a type of case'), item(caseTypes), TYPES)
  readonly types?: readonly string[];
}

function item(options: readonly string[]): ApiPropertyOptions {
  return { type: 'string', enum: [...options] };
}

export class FeedDto {
  @ApiProperty({
    description: 'For its address in this API.',
    format: 'uuid',
    example: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
  })
  readonly id!: string;

  @ApiProperty({ example: 'norfolk', description: 'Slug of the force.' })
  readonly force!: string;

  @ApiProperty({ example: 'Owed by PSD', description: 'What calendar programs call it.' })
  readonly title!: string;

  @ApiPropertyOptional({ type: [String], ...OWNERS })
  readonly owners?: readonly string[];

  @ApiPropertyOptional({ type: [String], ...RULES })
  readonly rules?: readonly string[];

  @ApiPropertyOptional({ type: [String], ...TYPES })
  readonly types?: readonly string[];

  @ApiProperty({
    description: 'Who made it, or gave it its present address: it shows what they may see.',
    example: 'api-token',
  })
  readonly madeBy!: string;

  @ApiProperty({ description: 'When it was made (UTC).', example: '2024-10-01T08:05:00.000Z' })
  readonly madeAt!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'When a calendar last asked for it (UTC); null while none has.',
    example: '2024-10-01T09:05:00.000Z',
  })
  readonly lastReadAt!: string | null;

  @ApiProperty({ description: 'What `If-Match` asks for: one more for each address.', example: 1 })
  readonly version!: number;
}

export class FeedWithAddressDto extends FeedDto {
  @ApiProperty({
    description:
      'The address to subscribe to, said here and never again. Whoever has it sees what the feed shows. Without TIPSTAFF_PUBLIC_URL it begins with its path.',
    example: 'https://tipstaff.psd.example/feeds/0Yl3mE9vKqkq3cQ8x9n5oB2fU7c1hRz4wTjS6aVdGpM.ics',
  })
  readonly address!: string;
}

export class FeedListDto {
  @ApiProperty({ type: [FeedDto], description: 'By title.' })
  readonly feeds!: readonly FeedDto[];

  @IsNext()
  readonly next!: string | null;
}
