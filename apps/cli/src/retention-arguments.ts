import { type CaseRef } from '@tipstaff/casework';
import { type Arguments, caseOf, caseOptions, misused, type OptionSpec } from './arguments';

interface DeedTakes {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
}

const CASE = ['type', 'case'];

/** What each deed takes beside the force. */
export const retentionDeeds = {
  propose: { needs: [], may: ['on', 'format'] },
  why: { needs: CASE, may: ['on'] },
  dispose: { needs: [...CASE, 'class', 'trigger', 'by'], may: ['reviewed'] },
  keep: { needs: [...CASE, 'reason', 'review-on', 'by'] },
  hold: { needs: ['reason', 'authority', 'by'], may: [...CASE, 'class', 'every'] },
  release: { needs: ['hold', 'authority', 'by'] },
  holds: { needs: [], may: ['format'] },
  schedule: { needs: [], may: ['format'] },
  'set-class': { needs: ['file', 'reason', 'by'] },
  'withdraw-class': { needs: ['class', 'reason', 'by'] },
} as const satisfies Record<string, DeedTakes>;
export type RetentionDeed = keyof typeof retentionDeeds;

const [force, ...ofCase] = caseOptions;

export const retentionOptions: readonly OptionSpec[] = [
  ...(force ? [force] : []),
  ...ofCase.map((option) => ({ ...option, required: false })),
  { name: 'on', kind: 'date', help: 'propose, why: as of this day; today when not given' },
  { name: 'class', kind: 'text', help: 'the class of the schedule, as it was proposed' },
  { name: 'trigger', kind: 'date', help: 'dispose: the day of the trigger, as it was proposed' },
  { name: 'reviewed', kind: 'flag', help: 'dispose: a person looked at what is kept until then' },
  { name: 'reason', kind: 'text', help: 'keep, hold: one of a list; of a class: why, in words' },
  { name: 'review-on', kind: 'date', help: 'keep: the day on which it is proposed again' },
  { name: 'authority', kind: 'text', help: 'hold, release: the reference of who demands it' },
  { name: 'hold', kind: 'text', help: 'release: which, for example hold-3f9c01ab7e' },
  { name: 'every', kind: 'flag', help: 'hold: over every case of the force' },
  { name: 'file', kind: 'text', help: 'set-class: the class as JSON, - for standard input' },
  { name: 'by', kind: 'text', help: 'who decided; stands in the record' },
  { name: 'format', kind: { oneOf: ['json', 'text'] }, help: 'text when not given' },
];

/** @throws DomainError `cli.misused` for a deed without what it needs, or with what it does not take */
export function deedOf(given: Arguments): RetentionDeed {
  const deed = given.operand(0) as RetentionDeed;
  if (!Object.hasOwn(retentionDeeds, deed)) {
    const known = Object.keys(retentionDeeds).join(', ');
    throw misused(`tipstaff retention does not know "${deed}": write one of ${known}.`);
  }
  const { needs, may = [] }: DeedTakes = retentionDeeds[deed];
  const missing = needs.find((name) => !given.has(name));
  if (missing !== undefined) {
    const { help = '' } = retentionOptions.find(({ name }) => name === missing) ?? {};
    throw misused(`--${missing} is missing: ${help}.`);
  }
  const takes = ['force', ...needs, ...may];
  const unused = retentionOptions.find(({ name }) => given.has(name) && !takes.includes(name));
  if (unused)
    throw misused(`tipstaff retention ${deed} does not use --${unused.name}: leave it out.`);
  return deed;
}

/** A hold is over one case, over a class, or over every case: exactly one of them. */
export function heldOver(
  given: Arguments,
): { case: CaseRef } | { class: string } | { every: true } {
  const ways = [given.has('case') || given.has('type'), given.has('class'), given.has('every')];
  if (ways.filter(Boolean).length !== 1) {
    throw misused('Say what is held: --type and --case, or --class, or --every.');
  }
  if (given.has('class')) return { class: given.text('class') };
  return given.has('every') ? { every: true } : { case: caseOf(given) };
}

/** @throws DomainError `cli.misused` */
export function reasonOf<R extends string>(given: Arguments, reasons: readonly R[]): R {
  const reason = given.text('reason');
  const known = reasons.find((one) => one === reason);
  if (known !== undefined) return known;
  throw misused(`--reason: "${reason}" is not known: use one of ${reasons.join(', ')}.`);
}
