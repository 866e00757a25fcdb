import { defaultLawSettings, Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { explainObligation } from '../obligation/explain-obligation';
import { at, given, owed, record, segments } from './proceedings.fixture';

const hearing = (on: string): NewFact => at('referred', on, 'hearing', { person: 'OFF-0001' });
const meeting = (on: string): NewFact => at('referred', on, 'meeting', { person: 'OFF-0001' });

describe('regulation 30: notice of referral (R-CON-4)', () => {
  const referred = hearing('2024-01-08');

  it('is owed as soon as practicable: no last day, a local target apart, never overdue', () => {
    const [notice] = segments(given(referred), 'R-CON-4');
    expect(notice).toMatchObject({ due: null, target: '2024-01-22', overdueFrom: null });
    if (!notice) throw new Error('The notice is owed.');
    const { last, target, notes } = explainObligation(notice, new Law());
    expect([last, target?.last]).toEqual([null, '2024-01-22']);
    expect(notes[0]).toContain('Local target, not a limit');
  });

  it('is given by the notice, or with the documents', () => {
    const notice = at('notice-given', '2024-01-10');
    expect(owed(given(referred, notice), 'R-CON-4')).toEqual([
      'as soon as practicable discharged 2024-01-10',
    ]);
    expect(owed(given(referred, at('documents-supplied', '2024-01-12')), 'R-CON-4')).toEqual([
      'as soon as practicable discharged 2024-01-12',
    ]);
  });

  it('lets the officer object for 3 working days, which the force does not owe', () => {
    const notified = given(referred, at('notice-given', '2024-05-23'));
    expect(owed(notified, 'R-CON-4b')).toEqual(['2024-05-29 lapsed 2024-05-30']);
    expect(segments(notified, 'R-CON-4b')).toMatchObject([
      { direction: 'inbound', overdueFrom: null, owner: 'officer concerned' },
    ]);
    const objected = given(
      referred,
      at('notice-given', '2024-05-23'),
      at('objection-made', '2024-05-28', 'chair'),
    );
    expect(owed(objected, 'R-CON-4b')).toEqual(['2024-05-29 discharged 2024-05-28']);
  });

  it('starts another 3 days when a panel is named or someone replaced', () => {
    const named = given(
      referred,
      at('notice-given', '2024-01-10'),
      at('panel-appointed', '2024-02-05'),
      at('panel-replaced', '2024-03-04', 'panel-member'),
    );
    expect(owed(named, 'R-CON-4b')).toEqual([
      '2024-01-15 lapsed 2024-01-16',
      '2024-02-08 lapsed 2024-02-09',
      '2024-03-07 lapsed 2024-03-08',
    ]);
  });

  it('has objections decided that were made, with a reason', () => {
    const decided = at('objection-decided', '2024-01-20', 'upheld', { note: 'A friend.' });
    given(referred)
      .when(record(decided))
      .thenRefused('proceeding.objection-decided-without-objection-made');
    given(referred, at('objection-made', '2024-01-12', 'chair'))
      .when(record(decided))
      .then({ type: 'proceeding.objection-decided' });
    given(referred, at('objection-made', '2024-01-12', 'chair'))
      .when(record({ ...decided, note: null }))
      .thenRefused('proceeding.note-missing');
  });
});

describe('regulation 31: the response and the lists of witnesses (R-CON-5, 6, 7)', () => {
  it('PV-26: the response, 15 working days from the documents', () => {
    const supplied = given(hearing('2023-12-18'), at('documents-supplied', '2023-12-20'));
    expect(owed(supplied, 'R-CON-6')).toEqual(['2024-01-15 runs']);
  });

  it('PV-27: the lists, 3 working days from the day the officer complied', () => {
    const complied = [
      hearing('2023-12-01'),
      at('documents-supplied', '2023-12-01'),
      at('officer-response', '2023-12-22'),
    ];
    expect(owed(given(...complied), 'R-CON-7')).toEqual(['2023-12-29 runs']);
    const exchanged = at('witness-lists-exchanged', '2023-12-28');
    expect(owed(given(...complied, exchanged), 'R-CON-7')).toEqual([
      '2023-12-29 discharged 2023-12-28',
    ]);
    const held = at('held', '2023-12-28', 'hearing');
    expect(owed(given(...complied, held), 'R-CON-7')).toEqual(['2023-12-29 lapsed 2023-12-28']);
  });

  it('counts from the day on which service is deemed, which a person says (R-CON-5)', () => {
    const supplied = at('documents-supplied', '2025-06-06', null, {
      servedBy: 'e-mail',
      deemedOn: '2025-06-09',
    });
    const response = segments(given(hearing('2025-06-02'), supplied), 'R-CON-6');
    expect(response).toMatchObject([
      { validFrom: '2025-06-06', due: '2025-06-30', basis: { start: '2025-06-09' } },
    ]);
    expect(response[0]?.basis.notes[0]).toMatch(/deemed served on Mon 9 June 2025/);
    const unsaid = at('documents-supplied', '2025-06-06', null, { servedBy: 'e-mail' });
    expect(owed(given(hearing('2025-06-02'), unsaid), 'R-CON-6')).toEqual(['2025-06-27 runs']);
  });

  it('deems nothing served before it was sent, nor by e-mail before 28 May 2025', () => {
    const early = at('documents-supplied', '2025-06-06', null, { deemedOn: '2025-06-05' });
    given(hearing('2025-06-02'))
      .when(record(early))
      .thenRefused('proceeding.documents-supplied-deemed-early');
    const email = { servedBy: 'e-mail', deemedOn: '2025-05-28' };
    given(hearing('2025-05-01'))
      .when(record(at('documents-supplied', '2025-05-27', null, email)))
      .thenRefused('proceeding.documents-supplied-deemed-by-email');
  });
});

describe('regulation 32: what goes to the chair (R-CON-8)', () => {
  const complied = [
    hearing('2023-12-01'),
    at('documents-supplied', '2023-12-01'),
    at('officer-response', '2023-12-22'),
  ];

  it('PV-28: the bundle, 10 working days from the day the officer complied', () => {
    expect(owed(given(...complied), 'R-CON-8')).toEqual(['2024-01-10 runs']);
    expect(owed(given(...complied, at('bundle-sent', '2024-01-09')), 'R-CON-8')).toEqual([
      '2024-01-10 discharged 2024-01-09',
    ]);
  });

  it('the lists of witnesses, 10 working days from the exchange', () => {
    const exchanged = [...complied, at('witness-lists-exchanged', '2023-12-29')];
    expect(owed(given(...exchanged), 'R-CON-8b')).toEqual(['2024-01-15 runs']);
    expect(owed(given(...exchanged, at('witness-lists-sent', '2024-01-12')), 'R-CON-8b')).toEqual([
      '2024-01-15 discharged 2024-01-12',
    ]);
    given(...complied)
      .when(record(at('witness-lists-sent', '2024-01-12')))
      .thenRefused('proceeding.witness-lists-sent-without-witness-lists-exchanged');
  });

  it('are no part of an accelerated hearing', () => {
    const accelerated = given(
      at('referred', '2024-12-02', 'accelerated-hearing'),
      at('officer-response', '2024-12-09'),
    );
    expect(accelerated.obligations()).toEqual([]);
  });
});

describe('regulation 33: the pre-hearing (R-CON-9)', () => {
  const sent = [hearing('2023-12-01'), at('bundle-sent', '2024-01-10')];

  it('is within 15 working days of the documents reaching the chair', () => {
    expect(owed(given(...sent), 'R-CON-9')).toEqual(['2024-01-31 runs']);
    expect(owed(given(...sent, at('pre-hearing-held', '2024-01-30')), 'R-CON-9')).toEqual([
      '2024-01-31 discharged 2024-01-30',
    ]);
  });

  it('is not owed where the chair holds none, nor before a meeting', () => {
    const none = at('pre-hearing-not-held', '2024-01-15', null, { note: 'All is agreed.' });
    expect(owed(given(...sent, none), 'R-CON-9')).toEqual(['2024-01-31 lapsed 2024-01-15']);
    const before = given(meeting('2023-12-01'), at('bundle-sent', '2024-01-10'));
    expect(owed(before, 'R-CON-9')).toEqual([]);
  });

  it('may be put off by the chair', () => {
    const later = at('period-extended', '2024-01-25', 'R-CON-9/2024-02-09', {
      person: 'the chair',
      note: 'The friend is away.',
    });
    expect(owed(given(...sent, later), 'R-CON-9')).toEqual([
      '2024-01-31 changed 2024-01-25',
      '2024-02-09 runs',
    ]);
  });
});

describe('regulations 29 and 34: the day it is held by (R-CON-10, 11)', () => {
  it('PV-29: a meeting, 20 working days from the documents', () => {
    const supplied = given(meeting('2024-03-28'), at('documents-supplied', '2024-03-28'));
    expect(owed(supplied, 'R-CON-10')).toEqual(['2024-04-29 runs']);
  });

  it('PV-30: a hearing, 100 working days from the documents, by local setting fewer', () => {
    const supplied = given(hearing('2024-01-08'), at('documents-supplied', '2024-01-08'));
    expect(owed(supplied, 'R-CON-11')).toEqual(['2024-05-31 runs']);
    const fewer = new Law({ ...new Law().settings, hearingWithinWorkingDays: 20 });
    const due = supplied.obligations(fewer).find(({ rule }) => rule === 'R-CON-11')?.due;
    expect(due).toBe('2024-02-05');
  });
});

describe('regulation 43: the report (R-CON-13, 17)', () => {
  const concluded = [
    at('referred', '2024-05-08', 'hearing', { person: 'OFF-0001', role: 'officer' }),
    at('held', '2024-05-23', 'hearing'),
    at('outcome', '2024-05-23', 'written-warning'),
  ];

  it('PV-32: reaches the appropriate authority 5 working days after completion', () => {
    expect(owed(given(...concluded), 'R-CON-13')).toEqual(['2024-05-31 runs']);
  });

  it('goes to the officer with the right of appeal as soon as practicable', () => {
    const reported = [...concluded, at('chair-report', '2024-05-30')];
    expect(owed(given(...reported), 'R-CON-13b')).toEqual(['as soon as practicable runs']);
    expect(owed(given(...reported, at('report-sent', '2024-06-03')), 'R-CON-13b')).toEqual([
      'as soon as practicable discharged 2024-06-03',
    ]);
    given(...concluded)
      .when(record(at('report-sent', '2024-06-03')))
      .thenRefused('proceeding.report-sent-without-chair-report');
  });

  it('is prepared within 5 working days by the legally qualified person to whom the chair of an accelerated hearing delegates it, since 7 May 2024 (reg. 63(1B), (1C))', () => {
    const accelerated = (referredOn: string, ...facts: NewFact[]) =>
      given(
        at('referred', referredOn, 'accelerated-hearing', { person: 'OFF-0001', role: 'officer' }),
        at('held', '2024-05-23', 'accelerated-hearing'),
        ...facts,
      );
    const delegated = at('report-delegated', '2024-05-23');
    expect(owed(accelerated('2024-05-08', delegated), 'R-CON-17')).toEqual(['2024-05-31 runs']);
    expect(segments(accelerated('2024-05-08', delegated), 'R-CON-17')[0]?.owner).toBe(
      'legally qualified person',
    );
    const prepared = at('report-passed-on', '2024-05-28');
    expect(owed(accelerated('2024-05-08', delegated, prepared), 'R-CON-17')).toEqual([
      '2024-05-31 discharged 2024-05-28',
    ]);
    const byDelegate = at('chair-appointed', '2024-05-09', 'delegate');
    expect(owed(accelerated('2024-05-08', byDelegate), 'R-CON-17')).toEqual([]);
    expect(owed(accelerated('2024-05-03', delegated), 'R-CON-17')).toEqual([]);
    expect(owed(given(...concluded, delegated, prepared), 'R-CON-17')).toEqual([]);
  });

  it('is not asked of a history that an import brought, which could never show it sent', () => {
    const imported = given(
      hearing('2024-05-08'),
      ...concluded.slice(1),
      at('chair-report', '2024-05-30'),
    );
    expect(owed(imported, 'R-CON-13b')).toEqual([]);
    expect(owed(imported, 'R-CON-15b')).toEqual([]);
  });
});

describe('another date, where the officer can not come', () => {
  const fixed = at('pre-hearing-fixed', '2024-03-20', '2024-03-26');

  it('of the pre-hearing may be proposed up to the fifth working day after it (R-CON-9b, reg. 33(3)(b))', () => {
    const referred = hearing('2024-01-08');
    const [proposal] = segments(given(referred, fixed), 'R-CON-9b');
    expect(proposal).toMatchObject({
      due: '2024-04-04',
      direction: 'inbound',
      overdueFrom: null,
      validFrom: '2024-03-20',
      validTo: '2024-04-05',
    });
    if (!proposal) throw new Error('The officer may propose another date.');
    const { days, notes } = explainObligation(proposal, new Law());
    expect(days.find(({ as }) => as === 'counted')).toMatchObject({ from: '2024-03-27' });
    expect(notes).toEqual(['The day that was specified: Tue 26 March 2024.']);
    const was = given(referred, fixed, at('pre-hearing-held', '2024-03-26'));
    expect(owed(was, 'R-CON-9b')).toEqual(['2024-04-04 lapsed 2024-03-26']);
    expect(owed(given(meeting('2024-01-08'), fixed), 'R-CON-9b')).toEqual([]);
  });

  it('of a meeting only where the force has switched that on (R-CON-10b)', () => {
    const held = given(meeting('2024-05-01'), at('fixed', '2024-05-02', '2024-05-23'));
    expect(owed(held, 'R-CON-10b')).toEqual([]);
    const on = new Law({ ...defaultLawSettings, optionalRules: ['R-CON-10b'] });
    const proposals = held.obligations(on).filter(({ rule }) => rule === 'R-CON-10b');
    expect(proposals).toMatchObject([{ due: '2024-05-31', direction: 'inbound' }]);
  });
});

describe('who is told of the proceedings beside the officer (SI 2020/2 reg. 34(2))', () => {
  const referred = hearing('2024-05-08');
  const told = at('to-be-informed', '2024-05-10', 'complainant', { person: 'CPL-00042' });
  const held = at('held', '2024-06-20', 'hearing');
  const outcome = at('outcome', '2024-06-20', 'written-warning');

  it('hears of the progress every four weeks until they are over (R-KI-2b)', () => {
    expect(owed(given(referred), 'R-KI-2b')).toEqual([]);
    const updated = at('update', '2024-05-31');
    expect(owed(given(referred, told), 'R-KI-2b')).toEqual(['2024-06-07 runs']);
    expect(owed(given(referred, told, updated), 'R-KI-2b')).toEqual([
      '2024-06-07 discharged 2024-05-31',
      '2024-06-28 runs',
    ]);
    expect(owed(given(referred, told, updated, held), 'R-KI-2b')[1]).toBe(
      '2024-06-28 lapsed 2024-06-20',
    );
  });

  it('hears of the outcome, of an appeal and of what came of it within 5 working days (R-KI-3b, R-KI-3c)', () => {
    const appealed = [
      referred,
      told,
      held,
      outcome,
      at('outcome-told', '2024-06-24'),
      at('appeal-lodged', '2024-07-01'),
      at('appeal-told', '2024-07-03'),
      at('appeal-heard', '2024-09-02', 'dismissed'),
    ];
    expect(owed(given(...appealed), 'R-KI-3b')).toEqual(['2024-06-27 discharged 2024-06-24']);
    expect(owed(given(...appealed), 'R-KI-3c')).toEqual([
      '2024-07-08 discharged 2024-07-03',
      '2024-09-09 runs',
    ]);
    expect(owed(given(referred, held, outcome), 'R-KI-3b')).toEqual([]);
  });
});
