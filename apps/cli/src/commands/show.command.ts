import { recordedCase } from '@tipstaff/cases';
import {
  CaseRef,
  caseTypeDefinitions,
  detail,
  type Fact,
  factHistories,
  type FactHistory,
  notesOfCase,
  regimeOfCase,
  timelineOf,
} from '@tipstaff/casework';
import { caseMeant, caseOptions, noSuchCase } from '../arguments';
import { type Command, type ExitStatus } from '../command';
import { withRecord } from '../open-record';
import { textTable } from '../terminal';

export const showCommand: Command = {
  name: 'show',
  summary: 'Shows the timeline of a case, with corrections and withdrawals',
  operands: [],
  options: caseOptions,
  notes: [
    'Notes and names are shown in clear.',
    'For example: tipstaff show --force norfolk --type complaint --case CO/00001/21',
  ],
  run: (call) =>
    withRecord<ExitStatus>(call, async ({ store, reader, law }) => {
      const ref = await caseMeant(store, call.arguments);
      const stream = CaseRef.stream(ref);
      const events = await store.load(stream, { open: true });
      if (events.length === 0) throw noSuchCase(ref);
      await reader.reads({ what: 'tipstaff show', force: ref.force, cases: [stream] });
      const recorded = recordedCase({ stream, events });
      const definition = caseTypeDefinitions[ref.type];
      const timeline = timelineOf(recorded.events);
      const status = timeline.facts.length === 0 ? 'withdrawn' : definition.state(timeline).status;
      const regime = regimeOfCase(ref.type, timeline);
      await call.terminal.out(
        [
          `${definition.title} ${ref.reference} (${ref.force}): ${status}`,
          ...(regime === null
            ? []
            : [`Regime ${regime.id}. ${regime.title} (${regime.source}). ${regime.because}`]),
          ...notesOfCase(ref.type, timeline, law).map((note) => `Note: ${note}`),
          '',
          ...timelineTable(factHistories(recorded.events)),
        ].join('\n'),
      );
      return 0;
    }),
};

function timelineTable(histories: readonly FactHistory[]): readonly string[] {
  const rows = [...histories].sort(byDay).map((history) => {
    const fact = factOf(history);
    return [
      fact.on,
      String(fact.number),
      fact.milestone,
      fact.value ?? '',
      fact.person ?? '',
      fact.related ?? '',
      fact.enteredOn,
      remarks(history),
    ];
  });
  return textTable(
    ['On', 'No', 'Milestone', 'Value', 'Person', 'Related', 'Entered', 'Remarks'],
    rows,
  );
}

function factOf({ standing, asEntered }: FactHistory): Fact {
  return standing ?? asEntered;
}

function byDay(a: FactHistory, b: FactHistory): number {
  const [first, second] = [factOf(a), factOf(b)];
  if (first.on !== second.on) return first.on < second.on ? -1 : 1;
  return first.number - second.number;
}

function remarks({ standing, asEntered, changes }: FactHistory): string {
  return [
    ...restOf(standing ?? asEntered),
    ...changes.map(({ kind, enteredOn, reason, before }, index) => {
      const after = kind === 'withdrawn' ? null : (changes[index + 1]?.before ?? standing);
      const was = after === null ? [] : differing(before, after);
      const former = was.length === 0 ? '' : `; before: ${was.join(', ')}`;
      return `${kind} on ${enteredOn}: ${reason ?? 'reason erased'}${former}`;
    }),
  ].join(' | ');
}

/** What has no column of its own. */
function restOf({ note, details = {} }: Fact): readonly string[] {
  return [
    ...Object.entries(details).map(([name, text]) => `${name}: ${inLine(text)}`),
    ...(note === null ? [] : [inLine(note)]),
  ];
}

/** What stood before, of that alone which a change made another. */
function differing(before: Fact, after: Fact): readonly string[] {
  const fields = (['on', 'value', 'person', 'related', 'note'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => `${field} ${inLine(before[field] ?? 'not given')}`);
  const names = new Set([before, after].flatMap(({ details = {} }) => Object.keys(details)));
  const details = [...names]
    .filter((name) => detail(before, name) !== detail(after, name))
    .map((name) => `${name} ${inLine(detail(before, name) ?? 'not given')}`);
  return [...fields, ...details];
}

function inLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
