import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { exampleDirectory } from './directory';
import { rungsReached } from './ladder.policy';
import { ladderHistory, type ObligationSegment } from './ladder-history.policy';
import { shippedLadders } from './reminder-ladder.table';
import { type ReminderEntry } from './reminder-log.query';

const day = (text: string) => LocalDate.parse(text);
const { calendar } = new Law();
const ladder = shippedLadders.standard;
const people = { force: 'norfolk', directory: exampleDirectory, absences: [] };
const ID = 'complaint:norfolk:CO/1#R-KI-2#1';
const HEAD = 'Head of Professional Standards';

function segment(due: string | null, fields: Partial<ObligationSegment> = {}): ObligationSegment {
  const last = due === null ? null : day(due);
  return {
    id: ID,
    force: 'norfolk',
    type: 'complaint',
    reference: 'CO/1',
    direction: 'owed',
    rule: 'R-KI-2',
    title: 'Update the complainant',
    validFrom: day('2024-09-10'),
    validTo: null,
    ended: null,
    arose: day('2024-09-10'),
    due: last,
    target: null,
    overdueFrom: last && LocalDate.addDays(last, 1),
    owner: 'PSD',
    basis: { start: day('2024-09-10'), facts: [], notes: [] },
    ...fields,
  };
}

function entry(rung: string, on: string, fields: Partial<ReminderEntry> = {}): ReminderEntry {
  const mail = { digest: 'd', kind: 'digest', on: day(on), state: 'sent' } as const;
  return {
    number: 1,
    obligation: ID,
    force: 'norfolk',
    type: 'complaint',
    reference: 'CO/1',
    rule: 'R-KI-2',
    title: 'Keep informed',
    aboutOn: day('2024-10-08'),
    rung,
    recipient: 'PSD',
    as: 'owner',
    standsInFor: null,
    movedFrom: null,
    outcome: 'sent',
    reason: '250 OK',
    mail: { ...mail, reference: 'r', sentAt: null },
    ...fields,
  };
}

const story = (
  today: string,
  segments: readonly ObligationSegment[],
  given: readonly ReminderEntry[] = [],
) => ladderHistory(segments, given, { calendar, ladder, people }, day(today));

/** `rung day recipient outcome`, and the reason where there is one. */
function told({ rungs }: ReturnType<typeof story>) {
  return rungs.flatMap(({ rung, on, people: named }) =>
    named.map(({ recipient, outcome, reason }) => [
      `${rung} ${on} ${recipient} ${outcome}`,
      reason,
    ]),
  );
}

describe('the story of a ladder', () => {
  it('tells of each rung its day, whom it names and what became of it', () => {
    const found = story('2024-10-02', [segment('2024-10-08')], [entry('before-5', '2024-10-01')]);
    expect(told(found)).toEqual([
      [
        'before-20 2024-09-10 PSD not-given',
        'The duty began on 10 September 2024: a rung on that day or before it does not count.',
      ],
      ['before-5 2024-10-01 PSD sent', '250 OK'],
      ['before-1 2024-10-07 PSD not-reached', null],
      ['on-the-day 2024-10-08 PSD not-reached', null],
      ['after-1 2024-10-09 PSD not-reached', null],
      [`after-1 2024-10-09 ${HEAD} not-reached`, null],
      ['after-5 2024-10-15 PSD not-reached', null],
      [`after-5 2024-10-15 ${HEAD} not-reached`, null],
      ['after-10 2024-10-22 PSD not-reached', null],
      [`after-10 2024-10-22 ${HEAD} not-reached`, null],
    ]);
  });

  it('says of what was done that no rung came before', () => {
    const done = segment('2024-10-08', { validTo: day('2024-10-03'), ended: 'discharged' });
    const found = story('2024-10-20', [done], [entry('before-5', '2024-10-01')]);
    expect(found.ended).toEqual({ how: 'discharged', on: '2024-10-03' });
    expect(told(found)).toContainEqual([
      'before-1 2024-10-07 PSD not-given',
      'Done on 3 October 2024, before the rung of 7 October 2024 was reached.',
    ]);
  });

  it('says of what was done on the day of a rung, and before its mail, that it was', () => {
    const done = segment('2024-10-08', { validTo: day('2024-10-02'), ended: 'lapsed' });
    expect(told(story('2024-10-20', [done]))).toContainEqual([
      'before-5 2024-10-01 PSD not-given',
      'Reached on 1 October 2024; no longer owed on 2 October 2024, before a mail was made.',
    ]);
  });

  it('says that a rung is to be told in the next mail, or was overtaken by a later one', () => {
    expect(told(story('2024-10-07', [segment('2024-10-08')]))).toEqual(
      expect.arrayContaining([
        ['before-1 2024-10-07 PSD waiting', 'Reached, and to be told in the next mail to them.'],
        [
          'before-5 2024-10-01 PSD not-given',
          expect.stringContaining('the rung of 7 October 2024, and only the latest rung is told'),
        ],
      ]),
    );
  });

  it('names whoever owned it on the day of the rung', () => {
    const before = segment('2024-10-08', { validTo: day('2024-10-03'), ended: 'changed' });
    const now = segment('2024-10-08', { validFrom: day('2024-10-03'), owner: 'Investigations' });
    const named = story('2024-10-04', [before, now]).rungs.map(({ rung, people: [first] }) => [
      rung,
      first?.recipient,
    ]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['before-5', 'PSD'],
        ['before-1', 'Investigations'],
      ]),
    );
  });

  it('keeps what was told of a day that it had before apart', () => {
    const earlier = entry('before-5', '2024-09-20', { aboutOn: day('2024-09-27') });
    const moved = entry('moved', '2024-09-24', { movedFrom: day('2024-09-27') });
    const found = story('2024-09-25', [segment('2024-10-08')], [earlier, moved]);
    expect(found.earlier).toEqual([earlier]);
    expect(told(found)).toContainEqual(['moved 2024-09-24 PSD sent', '250 OK']);
  });

  it('says why nobody is reminded of it at all', () => {
    const silence = (one: ObligationSegment) => story('2024-10-02', [one]).silence;
    expect(silence(segment(null))).toContain('No day is known');
    expect(silence(segment('2024-10-08', { direction: 'inbound' }))).toContain('another body');
    expect(silence(segment('2094-10-08'))).toContain('2094 are not known');
    const gone = story('2024-10-02', [], [entry('before-5', '2024-10-01')]);
    expect([gone.ended, gone.silence, gone.earlier.length]).toEqual([
      { how: 'gone', on: null },
      expect.stringContaining('corrected or withdrawn'),
      1,
    ]);
  });

  it('shows the latest repeats of what is overdue for long, and the next', () => {
    const { rungs } = story('2025-06-02', [segment('2024-10-08')]);
    const repeated = rungs.filter(({ on }) => on > '2024-10-16').map(({ on }) => on);
    expect(repeated).toHaveLength(10);
    expect(repeated.at(-1)! > '2025-06-02').toBe(true);
    expect(repeated.at(-2)! <= '2025-06-02').toBe(true);
  });

  it.each(['2024-10-08', '2024-10-07', '2024-10-06', '2024-12-26'])(
    'has each rung on the first day that reaches it: about %s',
    (about) => {
      const { rungs } = story('2024-09-11', [
        segment(about, { validFrom: day('2024-01-01'), arose: day('2024-01-01') }),
      ]);
      for (const { rung, on } of rungs) {
        const reached = (today: LocalDate) =>
          rungsReached(day(about), today, day('2024-01-01'), calendar, ladder).some(
            (one) => one.rung === rung,
          );
        expect([rung, reached(on), reached(LocalDate.addDays(on, -1))]).toEqual([
          rung,
          true,
          false,
        ]);
      }
    },
  );
});
