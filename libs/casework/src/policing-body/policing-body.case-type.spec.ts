import { LocalDate } from '@tipstaff/kernel';
import { decide } from '../decide';
import { type NewFact } from '../fact';
import { casesOf, factOf, givenHistory, written } from '../given-when-then.fixture';
import { policingBodyOn } from './body-in-office';
import { type PolicingBodyMilestone } from './policing-body.case-type';

const { given, fact, record } = casesOf<PolicingBodyMilestone>('policing-body');

const established = {
  ...fact('established', '2012-11-22', 'police-and-crime-commissioner'),
  details: { name: 'Police and Crime Commissioner' },
};
const termEnds = fact('term-set', '2025-11-13', '2028-05-10');
const succeeded = fact('succeeded', '2028-05-11', null, { related: 'MAYOR-1' });

describe('a local policing body', () => {
  it('is in office from the day it was established, under its present name (R-SYS-6)', () => {
    const renamed = {
      ...fact('renamed', '2024-05-09'),
      details: { name: 'Police, Fire and Crime Commissioner' },
    };
    expect(given(established).state()).toMatchObject({
      status: 'in-office',
      name: 'Police and Crime Commissioner',
      complaintsModel: '1',
      termEndsOn: null,
    });
    expect(given(established, renamed).state()).toMatchObject({
      name: 'Police, Fire and Crime Commissioner',
    });
  });

  it('stays in office after the foreseen end of its term, until it is succeeded', () => {
    expect(given(established, termEnds).state()).toMatchObject({
      status: 'in-office',
      termEndsOn: '2028-05-10',
    });
    expect(given(established, termEnds, succeeded).state()).toMatchObject({
      status: 'succeeded',
      succeededOn: '2028-05-11',
      successor: 'MAYOR-1',
    });
  });

  it('is succeeded once, by a body that is named, and decides nothing afterwards', () => {
    given(established)
      .when(record(fact('succeeded', '2028-05-11')))
      .thenRefused('policing-body.related-missing');
    given(established, succeeded)
      .when(record(fact('succeeded', '2028-05-12', null, { related: 'MAYOR-2' })))
      .thenRefused('policing-body.succeeded-twice');
    given(established, succeeded)
      .when(record(fact('complaints-model', '2028-05-12', '2')))
      .thenRefused('policing-body.complaints-model-after-succeeded');
    given(established, succeeded)
      .when(record(fact('term-set', '2028-05-12', '2032-05-10')))
      .thenRefused('policing-body.term-set-after-succeeded');
  });

  it('has the complaints model it last decided on (R-HAN-3)', () => {
    expect(given(established, fact('complaints-model', '2021-01-04', '3')).state()).toMatchObject({
      complaintsModel: '3',
    });
  });

  it('is the one of the force on a day: the successor from its first day on', () => {
    const bodies = [
      bodyOf('PCC-1', established, succeeded),
      bodyOf('MAYOR-1', {
        ...factOf('established', '2028-05-11', 'mayor'),
        details: { name: 'Mayor' },
      }),
    ];
    const nameOn = (day: string) => policingBodyOn({ bodies }, LocalDate.parse(day))?.name ?? null;
    expect(nameOn('2012-11-21')).toBeNull();
    expect(nameOn('2028-05-10')).toBe('Police and Crime Commissioner');
    expect(nameOn('2028-05-11')).toBe('Mayor');
  });

  it('owes nothing before anything is released or published', () => {
    expect(given(established).obligations()).toEqual([]);
  });
});

function bodyOf(reference: string, ...facts: NewFact[]) {
  const history = written(decide('policing-body', [], { kind: 'record', facts }));
  return { reference, timeline: givenHistory('policing-body', history).timeline };
}
