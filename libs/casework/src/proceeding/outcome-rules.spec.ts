import { proceeding } from './proceeding.case-type';
import { at, given, owed, record } from './proceedings.fixture';

function concluded(kind: string, role: string | null = 'officer') {
  return [
    at('referred', '2024-01-08', kind, { person: 'OFF-0001', ...(role === null ? {} : { role }) }),
    at('held', '2024-05-23', kind),
  ];
}
const left = at('officer-left', '2024-03-01', 'resigned', { person: 'OFF-0001' });

describe('the outcome for an officer (R-CON-20)', () => {
  it.each(['dismissed', 'would-have-been-dismissed'])('is not %s at a meeting', (value) => {
    const refused = given(...concluded('meeting'))
      .when(record(at('outcome', '2024-05-23', value)))
      .thenRefused('proceeding.outcome-not-at-a-meeting');
    expect(refused.message).toContain('(R-CON-20)');
  });

  it('is not refused where nobody said what they serve as, or it is staff: an import stays possible', () => {
    for (const role of [null, 'staff']) {
      given(...concluded('meeting', role))
        .when(record(at('outcome', '2024-05-23', 'dismissed')))
        .then({ type: 'proceeding.outcome' });
    }
  });

  it('of someone who left is that they would have been dismissed, or that nothing was found', () => {
    for (const facts of [concluded('hearing', 'former-officer'), [...concluded('hearing'), left]]) {
      given(...facts)
        .when(record(at('outcome', '2024-05-23', 'would-have-been-dismissed')))
        .then({ type: 'proceeding.outcome' });
      given(...facts)
        .when(record(at('outcome', '2024-05-23', 'dismissed')))
        .thenRefused('proceeding.outcome-not-of-a-leaver');
    }
  });

  it('of someone who serves is not that they would have been', () => {
    given(...concluded('hearing'))
      .when(record(at('outcome', '2024-05-23', 'would-have-been-dismissed')))
      .thenRefused('proceeding.outcome-of-a-serving-officer');
  });

  it.each([
    ['adjourned', 'the command adjourn '],
    ['withdrawn', 'the command withdraw-proceedings '],
    ['vacated', 'the command vacate-date '],
    ['discontinued', 'the command discontinue-proceedings '],
    ['fined', 'use one of dismissed, '],
  ])('that is no outcome, "%s", names the command that says it', (value, words) => {
    const refused = given(...concluded('hearing'))
      .when(record(at('outcome', '2024-05-23', value)))
      .thenRefused('proceeding.invalid-value');
    expect(refused.message).toContain(words);
  });

  it('agrees with the finding', () => {
    const outcome = (value: string, finding: string) =>
      given(...concluded('hearing', null)).when(
        record(at('outcome', '2024-05-23', value, { finding })),
      );
    const refused = 'proceeding.outcome-against-finding';
    outcome('dismissed', 'none').thenRefused(refused);
    outcome('not-proven', 'misconduct').thenRefused(refused);
    outcome('no-misconduct', 'none').then({ type: 'proceeding.outcome' });
    expect(
      outcome('dismissed', 'gross-misconduct').then({ type: 'proceeding.outcome' }).state(),
    ).toMatchObject({ officers: [{ outcome: 'dismissed', finding: 'gross-misconduct' }] });
  });
});

describe('the outcomes of several officers', () => {
  const heard = concluded('hearing', null);
  const of = (value: string, person: string) => at('outcome', '2024-05-23', value, { person });
  const three = [
    of('not-proven', 'OFF-0003'),
    of('final-written-warning', 'OFF-0002'),
    of('dismissed', 'OFF-0001'),
  ];

  it('give the case the gravest, in whatever order they were entered', () => {
    for (const outcomes of [three, three.toReversed()]) {
      expect(given(...heard, ...outcomes).state()).toMatchObject({ outcome: 'dismissed' });
    }
  });

  it('are those of the Regulations of any day, with a note where they are of another', () => {
    for (const value of ['management-advice', 'dismissal-with-notice', 'no-action']) {
      const { timeline } = given(...heard, of(value, 'OFF-0001'));
      expect(proceeding.notes?.(timeline)).toEqual([
        expect.stringContaining('is not recorded'),
        expect.stringContaining('is one of the Regulations of 2012'),
      ]);
    }
    for (const value of ['extended-final-written-warning', 'reflective-practice']) {
      const { timeline } = given(...heard, of(value, 'OFF-0001'));
      expect([value, proceeding.notes?.(timeline)]).toEqual([
        value,
        [expect.stringContaining('is not recorded')],
      ]);
    }
    const long = at('warning-length', '2024-05-23', '60', { person: 'OFF-0002' });
    expect(given(...heard, ...three, long).state()).toMatchObject({
      officers: [
        { person: 'OFF-0001', outcome: 'dismissed', warningMonths: null },
        { person: 'OFF-0003', outcome: 'not-proven', warningMonths: null },
        { person: 'OFF-0002', outcome: 'final-written-warning', warningMonths: 60 },
      ],
    });
    given(...heard, ...three)
      .when(record({ ...long, person: 'OFF-0001' }))
      .thenRefused('proceeding.warning-length-without-warning');
  });

  it('leave nothing to appeal against where nothing was found, and bar whoever was dismissed', () => {
    const sent = [at('chair-report', '2024-05-24'), at('report-sent', '2024-05-24')];
    expect(
      owed(given(...heard, of('reflective-practice', 'OFF-0001'), ...sent), 'R-PAT-1'),
    ).toEqual([]);
    expect(owed(given(...heard, of('no-action', 'OFF-0001'), ...sent), 'R-PAT-1')).toHaveLength(1);
    const barred = given(...heard, of('dismissal-with-notice', 'OFF-0001'));
    expect(owed(barred, 'R-BAR-1')).toEqual(['2024-05-30 runs']);
  });
});

describe('the report to the barred list (R-BAR-1)', () => {
  it('keeps its contents sealed under the officer', () => {
    const facts = given(...concluded('hearing'), at('outcome', '2024-05-23', 'dismissed'));
    const report = at('barred-list-reported', '2024-05-24', null, {
      person: 'OFF-0001',
      name: 'A. Person',
      dateOfBirth: '1980-02-29',
      warrantNumber: '1234',
      standardsBreached: 'Honesty and integrity.',
    });
    const { history } = facts
      .when(record(report))
      .then({ type: 'proceeding.barred-list-reported' });
    expect(JSON.stringify(history.at(-1)?.data)).not.toMatch(/A\. Person|1980|1234|Honesty/);
    facts
      .when(record({ ...report, details: { dateOfBirth: '1980-02-30' } }))
      .thenRefused('proceeding.invalid-detail');
  });
});
