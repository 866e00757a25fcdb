import { type Given } from '../given-when-then.fixture';
import { at, given, owed, record, segments } from './proceedings.fixture';

const referred = at('referred', '2024-01-08', 'hearing', { person: 'OFF-0001', role: 'officer' });
const joined = at('officer-joined', '2024-01-10', 'special-constable', { person: 'OFF-0002' });

const ids = (of: Given, rule: string): readonly string[] =>
  segments(of, rule).map(({ id }) => id.slice(id.indexOf('#') + 1));

describe('several officers in one case', () => {
  it('are each owed what a fact about all of them starts, the first under the id that one has', () => {
    const supplied = at('documents-supplied', '2024-01-12');
    expect(ids(given(referred, supplied), 'R-CON-6')).toEqual(['R-CON-6#2024-01-12']);
    const both = given(referred, joined, supplied);
    expect(ids(both, 'R-CON-6')).toEqual(['R-CON-6#2024-01-12', 'R-CON-6#2024-01-12#OFF-0002']);
    expect(ids(both, 'R-CON-11')).toEqual(['R-CON-11#2024-01-12']);
    expect(segments(both, 'R-CON-6').map(({ title }) => title)).toEqual([
      "Officer's response to the documents",
      "Officer's response to the documents (OFF-0002)",
    ]);
    expect(segments(both, 'R-CON-6').map(({ officer }) => officer)).toEqual([
      'OFF-0001',
      'OFF-0002',
    ]);
  });

  it('have documents, responses and periods of their own where facts name them', () => {
    const one = { person: 'OFF-0001' };
    const other = { person: 'OFF-0002' };
    const facts = [
      referred,
      joined,
      at('documents-supplied', '2024-01-12', null, one),
      at('documents-supplied', '2024-01-19', null, other),
    ];
    expect(owed(given(...facts), 'R-CON-11')).toEqual(['2024-06-06 runs', '2024-06-13 runs']);
    const answered = [...facts, at('officer-response', '2024-01-30', null, other)];
    expect(owed(given(...answered), 'R-CON-6')).toEqual([
      '2024-02-02 runs',
      '2024-02-09 discharged 2024-01-30',
    ]);
    expect(owed(given(...answered), 'R-CON-7')).toEqual(['2024-02-02 runs']);
    const extended = at('period-extended', '2024-01-25', 'R-CON-6/2024-02-20', {
      person: 'the chair',
      note: 'Ill.',
      officers: 'OFF-0002',
    });
    expect(owed(given(...facts, extended), 'R-CON-6')).toEqual([
      '2024-02-02 runs',
      '2024-02-09 changed 2024-01-25',
      '2024-02-20 runs',
    ]);
  });

  it('are not concerned by what was sent to all before they were joined', () => {
    const before = given(referred, at('documents-supplied', '2024-01-09'), joined);
    expect(ids(before, 'R-CON-6')).toEqual(['R-CON-6#2024-01-09']);
    expect(ids(before, 'R-CON-4')).toEqual(['R-CON-4#2024-01-08', 'R-CON-4#2024-01-10#OFF-0002']);
  });

  it('have outcomes, reports to the barred list and appeals of their own', () => {
    const facts = [
      referred,
      joined,
      at('held', '2024-12-18', 'hearing'),
      at('outcome', '2024-12-18', 'dismissed', { person: 'OFF-0001' }),
      at('outcome', '2024-12-18', 'dismissed', { person: 'OFF-0002' }),
    ];
    expect(owed(given(...facts), 'R-BAR-1')).toEqual(['2024-12-24 runs', '2024-12-24 runs']);
    const reported = at('barred-list-reported', '2024-12-19', null, { person: 'OFF-0002' });
    const appealed = at('appeal-lodged', '2024-12-30', null, { person: 'OFF-0002' });
    expect(owed(given(...facts, reported), 'R-BAR-1')).toEqual([
      '2024-12-24 runs',
      '2024-12-24 discharged 2024-12-19',
    ]);
    expect(given(...facts, reported, appealed).state()).toMatchObject({
      status: 'concluded',
      officers: [
        { person: 'OFF-0001', role: 'officer', outcome: 'dismissed', appeal: null },
        { person: 'OFF-0002', role: 'special-constable', outcome: 'dismissed', appeal: 'lodged' },
      ],
    });
  });

  it('are concluded when it was held, whatever outcomes are still to come', () => {
    expect(given(referred, joined, at('held', '2024-05-23', 'hearing')).state()).toMatchObject({
      status: 'concluded',
      officers: [{ outcome: null }, { outcome: null }],
    });
  });

  it('are joined once each, and named', () => {
    given(referred, joined)
      .when(record({ ...joined, value: 'officer' }))
      .thenRefused('proceeding.officer-joined-twice');
    given(referred)
      .when(record({ ...joined, person: null }))
      .thenRefused('proceeding.person-missing');
  });

  it('are told apart by reference alone: a name that is sealed counts as nobody', () => {
    const named = at('documents-supplied', '2024-01-12', null, { person: 'A. Person' });
    const both = given(referred, joined, named);
    expect(JSON.stringify([both.state(), both.obligations()])).not.toContain('A. Person');
    expect(ids(both, 'R-CON-6')).toHaveLength(2);
  });
});

describe('police staff', () => {
  const staff = at('referred', '2024-01-08', 'hearing', { person: 'STF-0001', role: 'staff' });
  const held = at('held', '2024-05-23', 'hearing');
  const supplied = at('documents-supplied', '2024-01-12');
  const outcome = at('outcome', '2024-05-23', 'dismissed');

  it('follow their own policy: nothing is owed under the Conduct Regulations', () => {
    const facts = [staff, supplied, at('fixed', '2024-02-01', '2024-05-20'), held, outcome];
    const all = [
      ...facts,
      at('notice-required', '2024-02-02'),
      at('outcome-published', '2024-06-03'),
    ];
    expect(given(...all).obligations()).toEqual([]);
  });

  it('take nothing from an officer in the same case', () => {
    const officer = at('officer-joined', '2024-01-09', 'officer', { person: 'OFF-0002' });
    const facts = given(staff, officer, supplied, held, outcome);
    expect(ids(facts, 'R-CON-6')).toEqual(['R-CON-6#2024-01-12#OFF-0002']);
    expect(ids(facts, 'R-CON-11')).toEqual(['R-CON-11#2024-01-12']);
    expect(ids(facts, 'R-BAR-1')).toEqual(['R-BAR-1#2024-05-23#OFF-0002']);
  });
});
