import { at, given, record } from './proceedings.fixture';

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
