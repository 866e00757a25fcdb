import { defaultLawSettings, Law, type LawSettings } from '@tipstaff/law';
import { at, given, owed, record, segments } from './proceedings.fixture';

function reported(kind: string, sentOn: string, outcome = 'written-warning') {
  return [
    at('referred', '2024-05-01', kind, { person: 'OFF-0001', role: 'officer' }),
    at('held', '2024-05-20', kind),
    at('outcome', '2024-05-20', outcome),
    at('chair-report', '2024-05-23'),
    at('report-sent', sentOn),
  ];
}

describe('an appeal from a meeting (R-CON-16)', () => {
  const facts = reported('meeting', '2024-05-24');

  it('PV-34: is the officer’s for 7 working days, and makes the force owe nothing', () => {
    expect(owed(given(...facts), 'R-CON-16')).toEqual(['2024-06-05 lapsed 2024-06-06']);
    expect(segments(given(...facts), 'R-CON-16')).toMatchObject([
      { direction: 'inbound', overdueFrom: null },
    ]);
    expect(owed(given(...facts), 'R-PAT-1')).toEqual([]);
  });

  it('may be given more time by the appropriate authority, in time or after', () => {
    const extended = (on: string) =>
      at('period-extended', on, 'R-CON-16/2024-06-19', { person: 'Deputy', note: 'In hospital.' });
    expect(owed(given(...facts, extended('2024-06-03')), 'R-CON-16')).toEqual([
      '2024-06-05 changed 2024-06-03',
      '2024-06-19 lapsed 2024-06-20',
    ]);
    expect(owed(given(...facts, extended('2024-06-10')), 'R-CON-16')).toEqual([
      '2024-06-05 lapsed 2024-06-06',
      '2024-06-19 lapsed 2024-06-20',
    ]);
  });

  it('is met about within five working days as reg. 46(2) was read, and told within three, where that is switched on (R-CON-23, 24)', () => {
    const appealed = given(
      ...facts,
      at('appeal-lodged', '2024-06-03'),
      at('appeal-arguable', '2024-06-10'),
      at('appeal-meeting-held', '2024-06-17'),
      at('appeal-heard', '2024-06-17', 'dismissed'),
    );
    expect([owed(appealed, 'R-CON-23'), owed(appealed, 'R-CON-24')]).toEqual([[], []]);
    const due = (settings: Partial<LawSettings>): readonly string[] =>
      appealed
        .obligations(
          new Law({
            ...defaultLawSettings,
            optionalRules: ['R-CON-23', 'R-CON-24'],
            ...settings,
          }),
        )
        .filter(({ rule }) => rule === 'R-CON-23' || rule === 'R-CON-24')
        .map(({ rule, due, ended }) => `${rule} ${due} ${ended ?? 'runs'}`);
    expect(due({})).toEqual(['R-CON-23 2024-06-17 discharged', 'R-CON-24 2024-06-20 runs']);
    expect(due({ appealMeetingWithinWorkingDays: 20 })[0]).toBe('R-CON-23 2024-07-08 discharged');
  });

  it('is not there where nothing was found', () => {
    expect(owed(given(...reported('meeting', '2024-05-24', 'no-misconduct')), 'R-CON-16')).toEqual(
      [],
    );
  });
});

describe('an appeal to the Police Appeals Tribunal (R-PAT-1, 2)', () => {
  const facts = reported('hearing', '2024-08-19', 'dismissed');
  const lodged = at('appeal-lodged', '2024-09-02');

  it('PV-35: is the officer’s for 10 working days from the written decision', () => {
    expect(owed(given(...facts), 'R-PAT-1')).toEqual(['2024-09-03 lapsed 2024-09-04']);
    expect(owed(given(...facts, lodged), 'R-PAT-1')).toEqual(['2024-09-03 discharged 2024-09-02']);
  });

  it('is copied to the respondent by the local policing body, which owes it', () => {
    expect(segments(given(...facts, lodged), 'R-PAT-2b')).toMatchObject([
      { direction: 'inbound', due: null, target: null, owner: 'local policing body' },
    ]);
  });

  it('has the respondent’s documents 15 working days after the copy came', () => {
    const copied = [...facts, lodged, at('appeal-copied', '2024-09-03')];
    expect(owed(given(...copied), 'R-PAT-2')).toEqual(['2024-09-24 runs']);
    expect(owed(given(...copied, at('appeal-documents-sent', '2024-09-20')), 'R-PAT-2')).toEqual([
      '2024-09-24 discharged 2024-09-20',
    ]);
    expect(owed(given(...copied, at('appeal-withdrawn', '2024-09-10')), 'R-PAT-2')).toEqual([
      '2024-09-24 lapsed 2024-09-10',
    ]);
  });

  it('ends once: heard, or withdrawn', () => {
    const withdrawn = given(...facts, lodged, at('appeal-withdrawn', '2024-09-10'));
    expect(withdrawn.state()).toMatchObject({ officers: [{ appeal: 'withdrawn' }] });
    withdrawn
      .when(record(at('appeal-heard', '2024-10-10', 'allowed')))
      .thenRefused('proceeding.appeal-heard-without-open-appeal');
    given(...facts)
      .when(record(at('appeal-withdrawn', '2024-09-10')))
      .thenRefused('proceeding.appeal-withdrawn-without-open-appeal');
    expect(
      given(...facts, lodged, at('appeal-heard', '2024-10-10', 'allowed')).state(),
    ).toMatchObject({ officers: [{ appeal: 'allowed' }] });
  });
});
