import { CaseRef, type CaseType } from '@tipstaff/kernel';
import { type NewFact } from './fact';
import { type FieldFault, type MilestoneRule, valueFault } from './milestone';
import { caseTypeDefinitions } from './registry';

const LONGEST_NOTE = 20_000;
const LONGEST_PERSON = 300;

/** By which door a fact comes in: the import format knows fewer milestones than a person may enter. */
export type FactDoor = 'api' | 'import';

/** What is wrong with one fact on its own, whatever the rest of the case says. */
export function factFaults(
  type: CaseType,
  fact: NewFact,
  door: FactDoor = 'api',
): readonly FieldFault[] {
  const { milestones } = caseTypeDefinitions[type];
  const rule = Object.hasOwn(milestones, fact.milestone) ? milestones[fact.milestone] : undefined;
  if (!rule || !isKnownAt(door, rule)) return [unknownMilestone(type, fact.milestone, door)];
  const faults: FieldFault[] = [];
  const blame = (field: FieldFault['field'], code: string, reason: string | null): void => {
    if (reason !== null) faults.push({ field, code, reason });
  };
  blame('value', 'invalid-value', valueFault(fact.milestone, rule.value, fact.value));
  if (fact.person === null) {
    if (rule.person === 'required') {
      blame('person', 'person-missing', `"${fact.milestone}" needs a person: who it is.`);
    }
  } else {
    blame('person', 'invalid-person', personFault(fact.person));
  }
  if (fact.related !== null) {
    blame('related', 'invalid-related', CaseRef.referenceFault(fact.related));
  }
  if (rule.note === 'required' && (fact.note ?? '').trim() === '') {
    blame('note', 'note-missing', `"${fact.milestone}" needs a note: the reason.`);
  }
  blame('note', 'too-long', tooLong('note', fact.note ?? '', LONGEST_NOTE));
  return faults;
}

function isKnownAt(door: FactDoor, { entry }: MilestoneRule): boolean {
  return door === 'api' || entry !== 'api';
}

function unknownMilestone(type: CaseType, milestone: string, door: FactDoor): FieldFault {
  const { milestones } = caseTypeDefinitions[type];
  const isElsewhere = Object.hasOwn(milestones, milestone);
  const known = Object.entries(milestones).filter(([, rule]) => isKnownAt(door, rule));
  const what = isElsewhere
    ? `is not a milestone of the import format: enter it through the API. For a ${type} use`
    : `is not a milestone of a ${type}: use`;
  return {
    field: 'milestone',
    code: 'unknown-milestone',
    reason: `"${milestone}" ${what} one of ${known.map(([name]) => name).join(', ')}.`,
  };
}

function personFault(person: string): string | null {
  if (person.trim() === '') return 'The person is blank: say who it is, or leave it out.';
  return tooLong('person', person, LONGEST_PERSON);
}

function tooLong(what: string, text: string, limit: number): string | null {
  return text.length <= limit
    ? null
    : `The ${what} is ${text.length} characters long: at most ${limit} are allowed.`;
}
