import { type RecordedCase, recordedCase } from '@tipstaff/cases';
import {
  CaseRef,
  caseTypeDefinitions,
  explainObligation,
  noContext,
  regimeNotes,
  standsOn,
  timelineOf,
  toldOn,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Explanation, explanationLines, type Law } from '@tipstaff/law';
import { type ObligationOfCase, ObligationRegister } from '@tipstaff/projections';
import { caseMeant, caseOptions, noSuchCase } from '../arguments';
import { type Command, type ExitStatus } from '../command';
import { withReadModels } from '../open-record';

export const whyCommand: Command = {
  name: 'why',
  summary: 'Explains, day by day, the dates of everything that is owed on a case',
  operands: [],
  options: [
    ...caseOptions,
    { name: 'on', kind: 'date', help: 'the day that is asked about; today when not given' },
  ],
  notes: [
    'The reasons of decisions are shown in clear.',
    'For example: tipstaff why --force norfolk --type complaint --case CO/00001/21',
  ],
  run: (call) =>
    withReadModels<ExitStatus>(call, async ({ pool, store, law, clock, reader, readModels }) => {
      const { arguments: given, terminal } = call;
      const ref = await caseMeant(store, given);
      const stream = CaseRef.stream(ref);
      const events = await store.load(stream, { open: true });
      if (events.length === 0) throw noSuchCase(ref);
      await reader.reads({ what: 'tipstaff why', force: ref.force, cases: [stream] });
      const asked = given.optionalDate('on');
      const on = asked ?? clock.today();
      if (asked === null && clock.notice !== null) await terminal.err(clock.notice);
      const recorded = recordedCase({ stream, events });
      const registered = await new ObligationRegister(pool, law, readModels).ofCase(ref, on);
      const opened = openedExplanations(recorded, law, on);
      const owed = registered.map((one) => ({
        ...one,
        explanation: opened.get(one.id) ?? one.explanation,
      }));
      await terminal.out(
        `${ref.reference} (${ref.type}, ${ref.force}) on ${LocalDate.inWords(on)}: ${owed.length === 0 ? 'nothing is owed or foreseen.' : ''}`.trimEnd(),
      );
      for (const note of regimeNotes(ref.type, timelineOf(recorded.events), law))
        await terminal.out(note);
      for (const obligation of owed) {
        await terminal.out(['', ...explained(obligation, on)].join('\n'));
      }
      return 0;
    }),
};

/**
 * The explanations with the reasons and names of decisions in clear, which the register does not
 * hold. An action depends on the meetings as well, and no decision about it is sealed: the register
 * has all there is.
 */
function openedExplanations(
  { ref, events }: RecordedCase,
  law: Law,
  on: LocalDate,
): ReadonlyMap<string, Explanation> {
  if (ref.type === 'action') return new Map();
  const obligations = caseTypeDefinitions[ref.type]
    .obligations(ref, timelineOf(events), law, noContext)
    .filter((obligation) => standsOn(obligation, on));
  return new Map(obligations.map((one) => [one.id, explainObligation(toldOn(one, on), law)]));
}

function explained(obligation: ObligationOfCase, on: LocalDate): readonly string[] {
  return [
    `${obligation.title}: ${standing(obligation, on)}. Owner: ${obligation.owner}.`,
    ...explanationLines(obligation.explanation).map((line) => `  ${line}`),
  ];
}

function standing(
  { arose, due, target, overdue, direction, timeliness }: ObligationOfCase,
  on: LocalDate,
): string {
  if (direction === 'policing-body') {
    const aim = target === null ? '' : `; local target ${LocalDate.inWords(target)}`;
    return `the policing body's to do, not the force's; no date in law${aim}`;
  }
  if (arose > on) return `not owed yet; arises on ${LocalDate.inWords(arose)}`;
  if (direction === 'inbound') {
    const until = due === null ? 'no date is known' : `until ${LocalDate.inWords(due)}`;
    return `not the force's to do; ${until}; never overdue`;
  }
  const so = timeliness.daysLate === null ? '' : `, ${timeliness.words}`;
  const late = overdue ? `overdue${so}; ` : '';
  if (due !== null) return `${late}due on ${LocalDate.inWords(due)}`;
  const aim = target === null ? '' : `; local target ${LocalDate.inWords(target)}`;
  return `${late}no date in law${aim}`;
}
