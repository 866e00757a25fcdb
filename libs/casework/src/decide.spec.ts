import { LocalDate } from '@tipstaff/kernel';
import fc from 'fast-check';
import { type CaseEvent } from './case-event';
import { type ComplaintMilestone } from './complaint/complaint.case-type';
import { type CaseCommand, decide } from './decide';
import { type Correction, isPseudonym } from './fact';
import { allEventTypes } from './case-types';
import { casesOf, factOf, givenHistory, written } from './given-when-then.fixture';
import { factHistories, timelineOf } from './timeline';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');
const today = LocalDate.of(2024, 10, 1);
const made = fact('made', '2024-01-03', null, { person: 'CPL-00042', note: 'By telephone.' });
const logged = fact('logged', '2024-01-04');

function correct(
  number: number,
  to: Partial<ReturnType<typeof fact>>,
  reason = 'Mistyped.',
): CaseCommand {
  const before = { on: made.on, value: null, person: null, related: null, note: null };
  return { kind: 'correct', fact: number, to: { ...before, ...to }, reason, today };
}

const first = LocalDate.of(2024, 1, 1);

function correctOnly(number: number, to: Correction): CaseCommand {
  return { kind: 'correct', fact: number, to, reason: 'A slip.', today };
}

function withdraw(number: number, reason = 'Another case.'): CaseCommand {
  return { kind: 'withdraw', fact: number, reason, today };
}

describe('correcting a fact', () => {
  it('says the whole fact anew, on its own day, with the day the fact happened beside it', () => {
    const mended = given(made, logged)
      .when(correct(2, { on: LocalDate.of(2024, 1, 5) }))
      .then({
        type: 'complaint.fact-corrected',
        on: today,
        enteredOn: today,
        data: { fact: 2, factOn: '2024-01-05', sealed: ['reason'] },
        secret: { subject: 'case', content: { reason: 'Mistyped.' } },
      });
    expect(mended.state()).toMatchObject({ loggedOn: '2024-01-05' });
    expect(factHistories(mended.history)[1]).toMatchObject({
      asEntered: { on: '2024-01-04', number: 2 },
      standing: { on: '2024-01-05', number: 2, enteredOn: '2024-01-04' },
      changes: [{ kind: 'corrected', number: 3, enteredOn: '2024-10-01', reason: 'Mistyped.' }],
    });
  });

  it('is refused when the timeline could then not be', () => {
    given(made, logged)
      .when(correct(2, { on: LocalDate.of(2024, 1, 2) }))
      .thenRefused('complaint.before-made');
  });

  it('is refused without a reason, for a value that is wrong, and for a fact that is not there', () => {
    given(made, logged)
      .when(correct(2, {}, '  '))
      .thenRefused('complaint.reason-missing');
    given(made, logged)
      .when(correct(2, { value: 'x' }))
      .thenRefused('complaint.invalid-value');
    given(made, logged).when(correct(9, {})).thenRefused('complaint.no-such-fact');
  });

  it('keeps what it does not speak of, and removes what it says is none', () => {
    const { history } = given(made, logged)
      .when(correctOnly(1, { on: first }))
      .then({
        data: {
          person: 'CPL-00042',
          fact: 1,
          factOn: '2024-01-01',
          kept: ['note'],
          sealed: ['reason'],
        },
      });
    expect(timelineOf(history).facts[0]).toMatchObject({
      on: '2024-01-01',
      person: 'CPL-00042',
      note: 'By telephone.',
    });
    const bare = givenHistory('complaint', history)
      .when(correctOnly(1, { note: null, person: null }))
      .then({});
    expect(bare.timeline.facts[0]).toMatchObject({ on: '2024-01-01', person: null, note: null });
    expect(factHistories(bare.history)[0]).toMatchObject({
      asEntered: { on: '2024-01-03', person: 'CPL-00042', note: 'By telephone.' },
      changes: [
        { before: { on: '2024-01-03', person: 'CPL-00042', note: 'By telephone.' } },
        { before: { on: '2024-01-01', person: 'CPL-00042', note: 'By telephone.' } },
      ],
    });
  });

  it('keeps each further field that it does not speak of, sealed or not', () => {
    const details = { number: '1', category: 'B4', factors: 'arrest', description: 'A push.' };
    const alleged = fact('allegation', '2024-01-05', null, { details });
    const named = given(made, alleged).when(correctOnly(2, { details: { category: 'B1' } }));
    const { history } = named.then({
      data: {
        ...{ fact: 2, factOn: '2024-01-05', sealed: ['reason'] },
        details: { number: '1', category: 'B1', factors: 'arrest' },
        kept: ['details.description'],
      },
    });
    expect(timelineOf(history).facts[1].details).toEqual({ ...details, category: 'B1' });
    const without = givenHistory('complaint', history)
      .when(correctOnly(2, { details: { factors: null } }))
      .then({});
    const { factors: _removed, ...left } = details;
    expect(without.timeline.facts[1].details).toEqual({ ...left, category: 'B1' });
    without
      .when(correctOnly(2, { details: { number: null } }))
      .thenRefused('complaint.detail-missing');
    without.when(correctOnly(2, { details: null })).thenRefused('complaint.detail-missing');
    without
      .when(correctOnly(2, { details: { nmuber: null } }))
      .thenRefused('complaint.unknown-detail');
  });

  it('keeps what is sealed and can not be read, asked for or not', () => {
    const raised = factOf('raised', '2024-01-03', '1', {
      person: 'Chief Constable',
      note: 'Report.',
    });
    const handed = factOf('owner', '2024-02-01', null, { person: 'Head of custody' });
    const written1 = written(decide('action', [], { kind: 'record', facts: [raised, handed] }));
    const correction = { ...correctOnly(2, { on: LocalDate.of(2024, 2, 2) }) };
    const history = written(
      decide(
        'action',
        written1.map((event) => ({ ...event, content: null })),
        correction,
      ),
      written1,
    );
    // With the key at hand again, all is there; and it was never written a second time.
    expect(timelineOf(history).facts[1]).toMatchObject({
      on: '2024-02-02',
      person: 'Head of custody',
    });
    expect(history.at(-1)).toMatchObject({
      data: { kept: ['person'] },
      content: { reason: 'A slip.' },
    });
    const erased = history.map((event) => ({ ...event, content: null }));
    expect(timelineOf(erased).facts[1]).toMatchObject({ person: null, unreadable: ['person'] });
  });

  it('seals for the person whom the fact is about from now on, where that is another', () => {
    const mended = given(made)
      .when(correctOnly(1, { person: 'CPL-00043' }))
      .then({
        data: {
          ...{ fact: 1, factOn: '2024-01-03', person: 'CPL-00043' },
          ...{ kept: ['note'], sealed: ['note', 'reason'] },
        },
        secret: { subject: 'CPL-00043', content: { note: 'By telephone.', reason: 'A slip.' } },
      });
    expect(mended.timeline.facts[0]).toMatchObject({ person: 'CPL-00043', note: 'By telephone.' });
  });

  it('is refused where it says nothing', () => {
    given(made).when(correctOnly(1, {})).thenRefused('complaint.nothing-corrected');
    given(made)
      .when(correctOnly(1, { details: {} }))
      .thenRefused('complaint.nothing-corrected');
  });

  it('stands as it was said before fields could be left out: such a one is the whole fact', () => {
    const { history } = given(made, logged);
    const whole = {
      ...{ number: 3, type: 'complaint.fact-corrected', on: today, enteredOn: today },
      ...{
        data: { fact: 1, factOn: '2024-01-02', sealed: ['reason'] },
        content: { reason: 'Why.' },
      },
    };
    expect(timelineOf([...history, whole]).facts[0]).toMatchObject({ person: null, note: null });
  });

  it('cannot name the event of an earlier correction as a fact', () => {
    const mended = given(made, logged)
      .when(correct(2, { on: LocalDate.of(2024, 1, 5) }))
      .then({});
    mended.when(correct(3, {})).thenRefused('complaint.no-such-fact');
  });
});

describe('withdrawing a fact', () => {
  it('leaves it in the record, no longer standing', () => {
    const without = given(made, logged)
      .when(withdraw(2))
      .then({ type: 'complaint.fact-withdrawn', data: { fact: 2, sealed: ['reason'] } });
    expect(without.state()).toMatchObject({ loggedOn: null });
    expect(factHistories(without.history)[1]).toMatchObject({
      standing: null,
      changes: [{ kind: 'withdrawn', reason: 'Another case.' }],
    });
    without.when(withdraw(2)).thenRefused('complaint.already-withdrawn');
    without.when(correct(2, {})).thenRefused('complaint.already-withdrawn');
  });

  it('is refused when another fact rests on it', () => {
    const refused = given(made, logged).when(withdraw(1)).thenRefused('complaint.never-made');
    expect(refused.message).toBe('The complaint was never made: add its "made" milestone.');
  });

  it('may leave a case with no fact at all', () => {
    const empty = given(made).when(withdraw(1)).then({});
    expect(empty.timeline.facts).toEqual([]);
    expect(empty.obligations()).toEqual([]);
  });
});

describe('what was known on a day', () => {
  it('leaves out facts, corrections and withdrawals that were entered later', () => {
    const late = fact('logged', '2024-01-04', null, { enteredOn: '2024-02-01' });
    const { history } = given(made, late).when(withdraw(2)).then({});
    const known = (day: string): readonly string[] =>
      timelineOf(history, { knownOn: LocalDate.parse(day) }).facts.map(
        ({ milestone }) => milestone,
      );
    expect(known('2024-01-31')).toEqual(['made']);
    expect(known('2024-02-01')).toEqual(['made', 'logged']);
    expect(known('2024-10-01')).toEqual(['made']);
  });

  it('passes over a change that was entered before its fact', () => {
    const late = fact('logged', '2024-01-04', null, { enteredOn: '2024-12-01' });
    const { history } = given(made, late).when(withdraw(2)).then({});
    expect(timelineOf(history, { knownOn: today }).facts).toHaveLength(1);
    expect(timelineOf(history).facts).toHaveLength(1);
  });
});

describe('a fact that is wrong in itself', () => {
  it.each([
    [
      'an unknown milestone',
      { milestone: 'shredded' },
      'complaint.unknown-milestone',
      '/milestone',
    ],
    ['a blank person', { person: ' ' }, 'complaint.invalid-person', '/person'],
    [
      'a person of 301 characters',
      { person: 'x'.repeat(301) },
      'complaint.invalid-person',
      '/person',
    ],
    [
      'a related case that is no reference',
      { related: 'CO/1\u0000' },
      'complaint.invalid-related',
      '/related',
    ],
    ['a note of 20,001 characters', { note: 'x'.repeat(20_001) }, 'complaint.too-long', '/note'],
  ])('is refused: %s', (_what, wrong, code, pointer) => {
    const refused = given(made)
      .when(record({ ...logged, ...wrong }))
      .thenRefused(code);
    expect(refused).toMatchObject({ kind: 'invalid-input', pointer });
  });
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe('deciding', () => {
  it('is pure: it changes nothing it is given and answers alike every time', () => {
    const history = frozen(given(made, logged).history);
    for (const command of [record(fact('contacted', '2024-01-10')), correct(2, {}), withdraw(2)]) {
      const answer = decide('complaint', history, frozen(command));
      expect(decide('complaint', history, command)).toEqual(answer);
    }
  });

  it('writes only event types that the registry knows', () => {
    const known = allEventTypes.map(({ type }) => type);
    const events = [
      ...decide('complaint', [], record(made, logged)),
      ...decide('complaint', given(made, logged).history, correct(2, {})),
      ...decide('complaint', given(made, logged).history, withdraw(2)),
    ];
    for (const { type } of events) expect(known).toContain(type);
    expect(new Set(known).size).toBe(known.length);
  });
});

describe('what may stand in the log in clear', () => {
  it.each(['OFF-0123', 'CPL-00042'])('a pseudonym, %s', (pseudonym) => {
    expect(isPseudonym(pseudonym)).toBe(true);
    given()
      .when(record(fact('made', '2024-01-03', null, { person: pseudonym })))
      .then({
        data: { person: pseudonym },
        secret: null,
      });
  });

  it.each(['Chief Constable', 'OFF-0123 and OFF-0124', 'off-0123', 'SMITH-', 'OFF-0123\n'])(
    'no other person: %j',
    (name) => {
      expect(isPseudonym(name)).toBe(false);
    },
  );

  it('seals a note under the person it is about, and a name under the case', () => {
    given()
      .when(record(made))
      .then({
        data: { person: 'CPL-00042', sealed: ['note'] },
        secret: { subject: 'CPL-00042', content: { note: 'By telephone.' } },
      });
    given()
      .when(record({ ...made, person: 'A. Person' }))
      .then({
        data: { sealed: ['note', 'person'] },
        secret: { subject: 'case', content: { note: 'By telephone.', person: 'A. Person' } },
      });
  });

  it('never a note, a reason, or a person who is not a pseudonym', () => {
    // The sign stands in no value, reference or field name, so where it is found a text has leaked.
    const secret = fc.string({ maxLength: 40 }).map((text) => `§${text}`);
    fc.assert(
      fc.property(secret, secret, secret, (note, name, reason) => {
        const entered = decide('action', [], {
          kind: 'record',
          facts: [factOf('raised', '2024-01-03', '1', { person: name, note, related: 'PAM-1' })],
        });
        const history: readonly CaseEvent[] = written(entered);
        const to = { on: today, value: '2', person: name, related: null, note };
        const events = [
          ...entered,
          ...decide('action', history, { kind: 'correct', fact: 1, to, reason, today }),
          ...decide('action', history, { kind: 'withdraw', fact: 1, reason, today }),
        ];
        for (const { data, type } of events)
          expect(JSON.stringify({ data, type })).not.toContain('§');
        expect(givenHistory('action', history).timeline.facts[0]).toMatchObject({
          note,
          person: name,
        });
      }),
    );
  });
});
