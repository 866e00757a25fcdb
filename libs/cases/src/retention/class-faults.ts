import { caseTypeDefinitions } from '@tipstaff/casework';
import { DomainError, echoed, echoedJson } from '@tipstaff/kernel';
import {
  type CasesTaken,
  type FactAsked,
  isRetentionType,
  type RetentionClass,
  retentionTypes,
} from './retention-class';

const ID = /^[a-z][a-z0-9-]{1,62}$/;
const MOST = { years: 100, months: 1_200 } as const;
const LONGEST_TEXT = 300;
const CONFIDENCES = [
  'primary text read',
  'primary text read in part',
  'secondary text read',
  'believed, not seen in primary text',
];

/**
 * A class as it can be used: of what was read as JSON, nothing is taken for granted.
 * @throws DomainError `retention.class-invalid` with the first thing that is wrong and how to mend it
 */
export function checkedClass(given: unknown): RetentionClass {
  const { id, title, takes, trigger, period, then, source, confidence } = objectAt(given, '', [
    ...['id', 'title', 'takes', 'trigger', 'period', 'then', 'source', 'confidence'],
  ]);
  if (typeof id !== 'string' || !ID.test(id)) {
    throw invalid('/id', 'Give the class an id of small letters, digits and hyphens.');
  }
  for (const [name, text] of Object.entries({ title, source })) {
    if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_TEXT) {
      throw invalid(`/${name}`, `Give a ${name} of 1 to ${LONGEST_TEXT} characters.`);
    }
  }
  if (!CONFIDENCES.includes(confidence as string)) {
    throw invalid('/confidence', `Say how sure the source is: one of ${CONFIDENCES.join('; ')}.`);
  }
  if (then !== 'dispose' && then !== 'review') {
    throw invalid('/then', 'Say what is proposed after the period: dispose or review.');
  }
  checkPeriod(period);
  const cases = listAt(takes, '/takes').map((one, i) => checkTaken(one, `/takes/${i}`));
  if (trigger !== 'case-ended') {
    cases.forEach(({ type }) => checkFact(type, trigger, '/trigger'));
  }
  return { id, title, takes, trigger, period, then, source, confidence } as RetentionClass;
}

function checkPeriod(period: unknown): void {
  const { count, unit } = objectAt(period, '/period', ['count', 'unit']);
  if (unit !== 'years' && unit !== 'months') {
    throw invalid('/period/unit', 'Count in years or months.');
  }
  if (!Number.isInteger(count) || (count as number) < 1 || (count as number) > MOST[unit]) {
    throw invalid('/period/count', `Give whole ${unit}, 1 to ${MOST[unit]}.`);
  }
}

function checkTaken(given: unknown, at: string): CasesTaken {
  const taken = objectAt(given, at, ['type', 'facts']);
  const type = taken['type'] as CasesTaken['type'];
  if (typeof type !== 'string' || !isRetentionType(type)) {
    throw invalid(`${at}/type`, `Name a type of case: one of ${retentionTypes.join(', ')}.`);
  }
  if (taken['facts'] !== undefined) {
    listAt(taken['facts'], `${at}/facts`).forEach((fact, i) =>
      checkFact(type, fact, `${at}/facts/${i}`),
    );
  }
  return taken as unknown as CasesTaken;
}

/** A class that waits for what no case can say would keep everything, or nothing, in silence. */
function checkFact(type: CasesTaken['type'], given: unknown, at: string): void {
  const fact = objectAt(given, at, ['milestone', 'values', 'field', 'latest']);
  const { milestone, values, field, latest } = fact as unknown as FactAsked;
  const { milestones } = caseTypeDefinitions[type];
  const known = Object.hasOwn(milestones, milestone) ? milestones[milestone] : undefined;
  if (!known) {
    throw invalid(`${at}/milestone`, `"${echoed(milestone)}" is no milestone of a ${type}.`);
  }
  if (latest !== undefined && latest !== true) {
    throw invalid(`${at}/latest`, 'Write true, or leave it out.');
  }
  if (field !== undefined && known.fields?.[field] === undefined) {
    throw invalid(`${at}/field`, `"${echoed(field)}" is no field of "${milestone}".`);
  }
  if (field !== undefined && known.fields?.[field]?.sealed) {
    throw invalid(`${at}/field`, `"${field}" is sealed: no class can rest on it.`);
  }
  if (values === undefined) return;
  const rule = field === undefined ? known.value : known.fields?.[field]?.value;
  const options = rule?.kind === 'one-of' || rule?.kind === 'some-of' ? rule.options : null;
  const wrong = listAt(values, `${at}/values`).find(
    (value) => typeof value !== 'string' || (options !== null && !options.includes(value)),
  );
  if (wrong !== undefined) {
    const use = options === null ? '' : `: use some of ${options.join(', ')}`;
    throw invalid(`${at}/values`, `${echoedJson(wrong)} is never said there${use}.`);
  }
}

/** What a class does not know of would stand in the record unread. */
function objectAt(
  given: unknown,
  at: string,
  members: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw invalid(at, `Give an object of JSON with ${members.join(', ')}.`);
  }
  const strange = Object.keys(given).find((name) => !members.includes(name));
  if (strange !== undefined) {
    throw invalid(at, `"${echoed(strange)}" is not known there: use ${members.join(', ')}.`);
  }
  return given as Readonly<Record<string, unknown>>;
}

function listAt(given: unknown, at: string): readonly unknown[] {
  if (Array.isArray(given) && given.length > 0) return given;
  throw invalid(at, 'Give a list with at least one member.');
}

function invalid(pointer: string, words: string): DomainError {
  return new DomainError(
    'invalid-input',
    'retention.class-invalid',
    `${pointer || '/'}: ${words}`,
    {
      pointer,
    },
  );
}
