import { type RehearsedCase } from '@tipstaff/cases';
import {
  type CaseEvent,
  type CaseRef,
  caseTypeDefinitions,
  type DateChanged,
  datesChanged,
  explainObligation,
  notesOfCase,
  type ObligationContext,
  stateOfCase,
  timelineOf,
  toldOn,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { explanationSentence, type Law } from '@tipstaff/law';
import {
  type CommandPreviewDto,
  type DateChangedDto,
  type DateStandingDto,
} from './case-changes.dto';
import { obligationShown } from './case-page';

interface Compared {
  readonly ref: CaseRef;
  readonly before: readonly CaseEvent[];
  readonly after: readonly CaseEvent[];
  readonly law: Law;
  readonly context: ObligationContext;
  readonly today: LocalDate;
}

/** What a page says after that it did not say before: dates that differ, and notes. */
export function caseChanges({ ref, before, after, law, context, today }: Compared): {
  readonly dates: readonly DateChangedDto[];
  readonly notes: readonly string[];
} {
  const owedIn = (events: readonly CaseEvent[]) =>
    caseTypeDefinitions[ref.type].obligations(ref, timelineOf(events), law, context);
  const notesIn = (events: readonly CaseEvent[]) =>
    events.length === 0 ? [] : notesOfCase(ref.type, timelineOf(events), law, { ref, context });
  const known = notesIn(before);
  return {
    dates: datesChanged(owedIn(before), owedIn(after), today).map((one) =>
      dateShown(one, law, today),
    ),
    notes: notesIn(after).filter((note) => !known.includes(note)),
  };
}

/** What a command would do, told before it is given. */
export function previewShown(rehearsed: RehearsedCase, today: LocalDate): CommandPreviewDto {
  const { ref, before, after, events, isRepeat, vocabularies, warnings } = rehearsed;
  const timeline = timelineOf(after);
  return {
    ...ref,
    version: before.length,
    today,
    recorded: isRepeat,
    events,
    state: timeline.facts.length === 0 ? null : stateOfCase(ref.type, timeline, vocabularies),
    ...caseChanges({ ...rehearsed, today }),
    ...(warnings && { warnings }),
  };
}

function dateShown(
  { change, before, after }: DateChanged,
  law: Law,
  today: LocalDate,
): DateChangedDto {
  const told = after ?? before;
  if (told === null) throw new Error('A date that changed was there before, or is after.');
  const standing = (one: DateChanged['after']): DateStandingDto | null => {
    if (one === null) return null;
    const { status, due, target, days, overdue, endedOn, endedBy } = obligationShown(
      one,
      law,
      today,
      'none',
    );
    return { status, due, target, days, overdue, endedOn, endedBy };
  };
  return {
    change,
    obligation: told.id,
    rule: told.rule,
    title: told.title,
    owner: told.owner,
    from: standing(before),
    to: standing(after),
    why: explanationSentence(explainObligation(toldOn(told, today), law)),
  };
}
