import { CaseRef, echoed } from '@tipstaff/kernel';
import { factLimits, type NewFact } from './fact';
import { type FieldFault, type MilestoneRule } from './milestone';
import { type CaseType, caseTypeDefinitions } from './case-types';
import { codesInWords } from './codes-in-words';
import { type CodeFault, valueFault, withTitle } from './value-rule';
import { defaultVocabularies } from './vocabulary/vocabularies';

/**
 * By which door a fact comes in. Version 1 of the import format knows fewer milestones than a person may enter, and
 * asks less of them. Version 2 (`import-2`) knows all, and asks of those that version 1 does not know what a person is
 * asked for: the state of a case is made from it.
 */
export type FactDoor = 'api' | 'import' | 'import-2';

/** What is wrong with one fact on its own, whatever the rest of the case says. */
export function factFaults(
  type: CaseType,
  fact: NewFact,
  door: FactDoor = 'api',
  vocabularies = defaultVocabularies,
): readonly FieldFault[] {
  const { milestones } = caseTypeDefinitions[type];
  const rule = Object.hasOwn(milestones, fact.milestone) ? milestones[fact.milestone] : undefined;
  if (!rule || !isKnownAt(door, rule)) return [unknownMilestone(type, fact.milestone, door)];
  const asking = door === 'api' || (door === 'import-2' && rule.entry === 'api') ? 'api' : 'import';
  const faults: FieldFault[] = [];
  const blame = (field: FieldFault['field'], code: string, reason: string | null): void => {
    if (reason !== null) faults.push({ field, code, reason });
  };
  const codeFault: CodeFault = (of, code) => vocabularies.codeFault(of, code, fact.on);
  blame('value', 'invalid-value', valueFault(fact.milestone, rule.value, fact.value, codeFault));
  if (fact.person === null) {
    if (isWanted(rule.person, asking)) {
      blame('person', 'person-missing', `"${fact.milestone}" needs a person: who it is.`);
    }
  } else {
    blame('person', 'invalid-person', personFault(fact.person));
  }
  if (fact.related === null) {
    if (rule.related === 'required') {
      blame(
        'related',
        'related-missing',
        `"${fact.milestone}" needs the reference of the case it is about.`,
      );
    }
  } else {
    blame('related', 'invalid-related', CaseRef.referenceFault(fact.related));
  }
  if (isWanted(rule.note, asking) && (fact.note ?? '').trim() === '') {
    const what = rule.note === 'asked' ? (rule.meaning?.note ?? 'the text') : 'the reason';
    blame('note', 'note-missing', `"${fact.milestone}" needs a note: ${what.replace(/\.$/, '')}.`);
  }
  blame('note', 'too-long', tooLong('note', fact.note ?? '', factLimits.note));
  return [...faults, ...detailFaults(fact, rule, asking, codeFault)].map((fault) => ({
    ...fault,
    reason: codesInWords(milestones, fault.reason),
  }));
}

function detailFaults(
  { milestone, details = {} }: NewFact,
  { fields = {} }: MilestoneRule,
  asking: Asking,
  codeFault: CodeFault,
): readonly FieldFault[] {
  const unknown = Object.keys(details)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => ({
      field: 'value' as const,
      detail: name,
      code: 'unknown-detail',
      reason: `"${echoed(name)}" is not a field of "${milestone}": leave it out.`,
    }));
  const wrong = Object.entries(fields).flatMap(([name, rule]): FieldFault[] => {
    const given = Object.hasOwn(details, name) ? (details[name] ?? null) : null;
    if (given === null) {
      if (!rule.required || asking === 'import') return [];
      const reason = `"${milestone}" needs "${name}": ${rule.title}.`;
      return [{ field: 'value', detail: name, code: 'detail-missing', reason }];
    }
    const reason = valueFault(name, rule.value, given, codeFault);
    return reason === null
      ? []
      : [{ field: 'value', detail: name, code: 'invalid-detail', reason }];
  });
  return [...unknown, ...wrong];
}

/** Whether all that a person is asked for has to be there, or only that without which the fact means nothing. */
type Asking = 'api' | 'import';

function isWanted(need: MilestoneRule['person'], asking: Asking): boolean {
  return need === 'required' || (need === 'asked' && asking === 'api');
}

function isKnownAt(door: FactDoor, { entry }: MilestoneRule): boolean {
  return door !== 'import' || entry !== 'api';
}

function unknownMilestone(type: CaseType, milestone: string, door: FactDoor): FieldFault {
  const { milestones } = caseTypeDefinitions[type];
  const isElsewhere = Object.hasOwn(milestones, milestone);
  const known = Object.entries(milestones).filter(([, rule]) => isKnownAt(door, rule));
  const what = isElsewhere
    ? `is not a milestone of version 1 of the import format: bring it in by a file of version 2 (docs/import-format-2.md), or enter it in the browser or through the API. In version 1 a ${type} has`
    : `is not a milestone of a ${type}: use`;
  return {
    field: 'milestone',
    code: 'unknown-milestone',
    reason: `"${milestone}" ${what} one of ${known.map(([name, { title }]) => withTitle(name, title)).join(', ')}.`,
  };
}

function personFault(person: string): string | null {
  if (person.trim() === '') return 'The person is blank: say who it is, or leave it out.';
  return tooLong('person', person, factLimits.person);
}

function tooLong(what: string, text: string, limit: number): string | null {
  return text.length <= limit
    ? null
    : `The ${what} is ${text.length} characters long: at most ${limit} are allowed.`;
}
