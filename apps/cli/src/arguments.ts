import { caseAsNamed } from '@tipstaff/cases';
import { CaseRef, caseTypes } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { DomainError, echoed, LocalDate } from '@tipstaff/kernel';
import { parseArgs } from 'node:util';

export interface OptionSpec {
  readonly name: string;
  /** `flag` takes no value; the others take one, of that kind. */
  readonly kind:
    | 'flag'
    | 'text'
    | 'force'
    | 'date'
    | 'count'
    | 'span'
    | 'window'
    | { readonly oneOf: readonly string[] };
  readonly required?: boolean;
  /** May be given more than once. */
  readonly many?: boolean;
  /** A second value may follow, as in `--between A..B C..D`. */
  readonly pair?: boolean;
  readonly help: string;
}

interface OperandSpec {
  readonly name: string;
  readonly help: string;
  readonly required: boolean;
}

/** What may follow the name of a command. */
export interface CommandShape {
  readonly name: string;
  readonly operands: readonly OperandSpec[];
  readonly options: readonly OptionSpec[];
}

/** What was typed, checked against what the command takes. */
export class Arguments {
  constructor(
    private readonly options: ReadonlyMap<string, readonly (string | true)[]>,
    readonly operands: readonly string[],
  ) {}

  has(name: string): boolean {
    return this.options.has(name);
  }

  text(name: string): string {
    const value = this.options.get(name)?.[0];
    if (typeof value !== 'string') throw misused(`--${name} is missing.`);
    return value;
  }

  optionalText(name: string): string | null {
    return this.has(name) ? this.text(name) : null;
  }

  /** Every value of an option that may be given more than once. */
  texts(name: string): readonly string[] {
    return (this.options.get(name) ?? []).filter((value) => value !== true);
  }

  date(name: string): LocalDate {
    return this.text(name) as LocalDate;
  }

  optionalDate(name: string): LocalDate | null {
    return this.optionalText(name) as LocalDate | null;
  }

  optionalCount(name: string): number | null {
    const value = this.optionalText(name);
    return value === null ? null : Number(value);
  }

  operand(index: number): string {
    return this.operands[index] ?? '';
  }
}

/**
 * Reads what follows the command's name.
 * @throws DomainError `cli.misused` naming everything that is wrong, one sentence a line
 */
export function readArguments(command: CommandShape, words: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      command.options.map(({ name, kind }) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, (string | true)[]>();
  const operands: string[] = [];
  const faults: string[] = [];
  let awaiting: OptionSpec | null = null;
  for (const token of tokens) {
    const isSecond = awaiting !== null && token.kind === 'positional';
    if (awaiting !== null && isSecond && valueFault(awaiting, token.value) === null) {
      given.set(awaiting.name, [...(given.get(awaiting.name) ?? []), token.value]);
    } else if (token.kind === 'positional') operands.push(token.value);
    awaiting = null;
    if (token.kind !== 'option') continue;
    const fault = optionFault(command, given, token);
    if (fault !== null) faults.push(fault);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? true]);
    awaiting = command.options.find(({ name, pair }) => name === token.name && pair) ?? null;
  }
  faults.push(...missingOptions(command, given), ...operandFaults(command, operands));
  if (faults.length > 0) {
    throw misused([...faults, `See: tipstaff ${command.name} --help`].join('\n'));
  }
  return new Arguments(given, operands);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionFault(
  command: CommandShape,
  given: ReadonlyMap<string, unknown>,
  { name, rawName, value, inlineValue }: OptionToken,
): string | null {
  const option = command.options.find((known) => known.name === name);
  if (!option || !rawName.startsWith('--')) {
    const known = command.options.map((one) => `--${one.name}`).join(', ');
    return `tipstaff ${command.name} does not know ${rawName}: it takes ${known || 'no options'}.`;
  }
  if (given.has(name) && option.many !== true) return `--${name} is given twice: give it once.`;
  if (option.kind === 'flag') {
    return value === undefined ? null : `--${name} takes no value: write --${name} alone.`;
  }
  // `--force --json` is a forgotten value, not a force called "--json"; a line of a list begins with "- ".
  if (value === undefined || value === '' || (!inlineValue && /^-(?! )/u.test(value))) {
    return `--${name} needs a value: ${option.help}.`;
  }
  return valueFault(option, value);
}

function valueFault({ name, kind }: OptionSpec, value: string): string | null {
  if (kind === 'date') {
    const fault = LocalDate.fault(value);
    return fault === null ? null : `--${name}: ${fault}`;
  }
  if (kind === 'force') {
    const fault = CaseRef.forceFault(value);
    return fault === null ? null : `--${name}: ${fault}`;
  }
  if (kind === 'span') {
    const [from = '', to, ...more] = value.split('/');
    if (to === undefined || more.length > 0) {
      return `--${name}: "${echoed(value)}" is not a span of days: write it as FROM/TO, for example 2024-02-05/2024-04-08.`;
    }
    const fault = LocalDate.fault(from) ?? (to === '' ? null : LocalDate.fault(to));
    return fault === null ? null : `--${name}: ${fault}`;
  }
  if (kind === 'window') {
    const [from = '', to, ...more] = value.split('..');
    if (to === undefined || more.length > 0) {
      return `--${name}: "${echoed(value)}" is not a window: write it as FROM..TO, for example 2023-10-01..2024-09-30.`;
    }
    const fault = LocalDate.fault(from) ?? LocalDate.fault(to);
    if (fault !== null) return `--${name}: ${fault}`;
    return from <= to ? null : `--${name}: "${echoed(value)}" ends before it begins.`;
  }
  if (kind === 'count') {
    return /^\d{1,4}$/.test(value)
      ? null
      : `--${name}: "${echoed(value)}" is not a whole number from 0 to 9999.`;
  }
  if (typeof kind === 'object' && !kind.oneOf.includes(value)) {
    return `--${name}: "${echoed(value)}" is not known: use one of ${kind.oneOf.join(', ')}.`;
  }
  return null;
}

function missingOptions(command: CommandShape, given: ReadonlyMap<string, unknown>): string[] {
  return command.options
    .filter((option) => option.required && !given.has(option.name))
    .map(({ name, help }) => `--${name} is missing: ${help}.`);
}

function operandFaults({ name, operands }: CommandShape, given: readonly string[]): string[] {
  const missing = operands
    .filter((operand, index) => operand.required && (given[index] ?? '') === '')
    .map((operand) => `${operand.name} is missing: ${operand.help}.`);
  const more = given.slice(operands.length);
  if (more.length === 0) return missing;
  return [...missing, `tipstaff ${name} does not know what to do with "${more.join(' ')}".`];
}

export const caseOptions: readonly OptionSpec[] = [
  { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
  { name: 'type', kind: { oneOf: caseTypes }, required: true, help: 'the type of the case' },
  {
    name: 'case',
    kind: 'text',
    required: true,
    help: 'the reference of the case, for example CO/00001/21',
  },
];

/** The case that is meant, also where the record holds it under a name that is not plain. */
export function caseMeant(store: Pick<EventStore, 'load'>, given: Arguments): Promise<CaseRef> {
  return caseAsNamed(store, caseOf(given));
}

/** @throws DomainError `case.invalid-reference` */
export function caseOf(given: Arguments): CaseRef {
  return CaseRef.parse(given.text('type'), given.text('force'), given.text('case'));
}

export function noSuchCase({ force, type, reference }: CaseRef): DomainError {
  return new DomainError(
    'not-found',
    'case.not-found',
    `The record holds no ${type} "${reference}" of ${force}: check reference, type and force.`,
  );
}

/** Code of `misused`. */
export const MISUSED = 'cli.misused';

/** What was asked can not be understood; nothing was begun. */
export function misused(message: string): DomainError {
  return new DomainError('invalid-input', MISUSED, message);
}
