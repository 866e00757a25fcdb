import { CaseRef, type CaseType } from '@tipstaff/kernel';
import { type NewFact } from './fact';
import { type FieldFault, valueFault } from './milestone';
import { caseTypeDefinitions } from './registry';

const LONGEST_NOTE = 20_000;
const LONGEST_PERSON = 300;

/** What is wrong with one fact on its own, whatever the rest of the case says. */
export function factFaults(type: CaseType, fact: NewFact): readonly FieldFault[] {
  const { milestones } = caseTypeDefinitions[type];
  const rule = Object.hasOwn(milestones, fact.milestone) ? milestones[fact.milestone] : undefined;
  if (!rule) {
    const known = Object.keys(milestones).join(', ');
    return [
      {
        field: 'milestone',
        code: 'unknown-milestone',
        reason: `"${fact.milestone}" is not a milestone of a ${type}: use one of ${known}.`,
      },
    ];
  }
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
  blame('note', 'too-long', tooLong('note', fact.note ?? '', LONGEST_NOTE));
  return faults;
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
