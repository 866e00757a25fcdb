import { Law } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { told } from '../complaint/told.fixture';
import { obligationContext } from '../obligation/obligation';
import { type PolicingBodyMilestone } from './policing-body.case-type';

const { given, fact } = casesOf<PolicingBodyMilestone>('policing-body');

const established = fact('established', '2021-05-06', 'police-and-crime-commissioner', {
  details: { name: 'Commissioner for Norfolk' },
});
const released = (on: string, what = 'national-priorities') => fact('released', on, what);
const published = (on: string, what: string) => fact('published', on, what);
const owed = (...facts: readonly NewFact[]) => given(established, ...facts).obligations();

describe('the specified information (R-SIO-1, R-SIO-2, R-SIO-3)', () => {
  it('is owed after each release, and discharged by being published', () => {
    const first = released('2024-04-25');
    const statement = published('2024-05-07', 'national-priorities');
    const all = owed(first, statement, released('2024-07-24'));
    expect(told(all, 'R-SIO-1')).toEqual([
      '2024-04-25 -> 2024-05-25 (discharged 2024-05-07)',
      '2024-07-24 -> 2024-08-23',
    ]);
    expect(told(owed(released('2024-07-24', 'iopc-data')), 'R-SIO-2')).toEqual([
      '2024-07-24 -> 2024-08-23',
    ]);
  });

  it('of one kind discharges nothing of another', () => {
    const all = owed(released('2024-07-24'), published('2024-07-30', 'iopc-data'));
    expect(told(all, 'R-SIO-1')).toEqual(['2024-07-24 -> 2024-08-23']);
  });

  it('that comes each year is owed a year after the last, from the first that is recorded', () => {
    expect(told(owed(), 'R-SIO-3')).toEqual([]);
    const reports = ['2022-06-12', '2023-06-20'].map((on) => published(on, 'complaints-report'));
    expect(told(owed(...reports), 'R-SIO-3')).toEqual([
      '2022-06-12 -> 2023-06-11 (discharged 2023-06-20)',
      '2023-06-20 -> 2024-06-19',
    ]);
  });

  it('is the policing body’s own, and passes to its successor', () => {
    const pcc = given(established, released('2028-05-01'), {
      ...fact('succeeded', '2028-05-11'),
      related: 'MAYOR-1',
    });
    const mayor = given(
      fact('established', '2028-05-11', 'mayor', { details: { name: 'The Mayor' } }),
    );
    const context = obligationContext({
      'policing-body': [
        { reference: 'PCC-1', timeline: pcc.timeline },
        { reference: 'MAYOR-1', timeline: mayor.timeline },
      ],
    });
    expect(
      pcc
        .obligations(new Law(), context)
        .map(({ direction, owner, validFrom, due }) => [direction, owner, validFrom, due]),
    ).toEqual([
      ['policing-body', 'Commissioner for Norfolk', '2028-05-01', '2028-05-31'],
      ['policing-body', 'The Mayor', '2028-05-11', '2028-05-31'],
    ]);
  });
});

describe('what the force owes its partners (R-CSP-1, R-CSP-2)', () => {
  it('comes round each year and each quarter, and is owed by the force', () => {
    const all = owed(
      published('2024-02-29', 'strategic-assessment'),
      published('2024-07-10', 'shared-information'),
      published('2024-10-09', 'shared-information'),
    );
    expect(told(all, 'R-CSP-1')).toEqual(['2024-02-29 -> 2025-02-28']);
    expect(told(all, 'R-CSP-2')).toEqual([
      '2024-07-10 -> 2024-10-09 (discharged 2024-10-09)',
      '2024-10-09 -> 2025-01-08',
    ]);
    expect(new Set(all.map(({ direction, owner }) => `${direction} ${owner}`))).toEqual(
      new Set(['owed chief officer']),
    );
  });
});
