import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { decide } from '../decide';
import { type NewFact } from '../fact';
import { casesOf, factOf, givenHistory, written } from '../given-when-then.fixture';
import { explainObligation } from '../obligation/explain-obligation';
import { isOverdueOn, type Obligation, type ObligationContext } from '../obligation/obligation';
import { recommendation, type RecommendationMilestone } from './recommendation.case-type';

const { given, fact, record } = casesOf<RecommendationMilestone>('recommendation');

const published = {
  ...fact('published', '2024-10-01', 'area-for-improvement'),
  details: {
    report: 'PEEL 2023-25: Norfolk Constabulary',
    reportReference: 'PEEL/2024/NFK',
    position: '3',
    wording: 'The force should answer non-emergency calls sooner.',
    addressedTo: 'chief-constable',
  },
};
const ofForce = fact('response-published', '2024-11-01', 'chief-constable');
const ofBody = {
  ...fact('response-published', '2024-11-25', 'local-policing-body'),
  details: { stance: 'accepted', taken: 'A second control room shift begins in January.' },
};
const closed = { ...fact('closed', '2025-06-02'), details: { by: 'inspectorate' } };

function body(reference: string, ...facts: NewFact[]): ObligationContext['bodies'][number] {
  const history = written(decide('policing-body', [], { kind: 'record', facts }));
  return { reference, timeline: givenHistory('policing-body', history).timeline };
}

const established = (on: string, name: string): NewFact => ({
  ...factOf('established', on, 'police-and-crime-commissioner'),
  details: { name },
});

function owed(
  facts: readonly NewFact[],
  ...bodies: ObligationContext['bodies'][number][]
): readonly Obligation[] {
  return given(...facts).obligations(new Law(), { meetings: [], bodies });
}

describe('a recommendation of the inspectorate', () => {
  it('is open from the day its report was published, and keeps its wording sealed', () => {
    given()
      .when(record(published))
      .then({
        type: 'recommendation.published',
        data: {
          value: 'area-for-improvement',
          details: {
            report: 'PEEL 2023-25: Norfolk Constabulary',
            reportReference: 'PEEL/2024/NFK',
            position: '3',
            addressedTo: 'chief-constable',
          },
          sealed: ['details.wording'],
        },
      });
    expect(given(published).state()).toMatchObject({
      status: 'open',
      kind: 'area-for-improvement',
      position: 3,
      bodyResponseOn: null,
    });
  });

  it('is nothing before it was published', () => {
    given().when(record(ofBody)).thenRefused('recommendation.never-published');
    given(published)
      .when(record(fact('progress', '2024-09-30', null, { note: 'Begun.' })))
      .thenRefused('recommendation.before-published');
  });

  it('has the chief officer’s comments asked for by a day, and received (s. 55(4))', () => {
    const invited = fact('chief-officer-comments-invited', '2024-10-04', '2024-10-25');
    const received = {
      ...fact('chief-officer-comments', '2024-10-24'),
      details: { comments: 'We agree.' },
    };
    expect(given(published, invited, received).state()).toMatchObject({
      commentsAskedBy: '2024-10-25',
      commentsOn: '2024-10-24',
    });
    given(published)
      .when(record(fact('chief-officer-comments-invited', '2024-10-04')))
      .thenRefused('recommendation.invalid-value');
  });

  it('has copies sent only of what was published (s. 55(6))', () => {
    const copies = fact('copies-sent', '2024-11-26', 'inspectors+secretary-of-state');
    given(published)
      .when(record(copies))
      .thenRefused('recommendation.copies-sent-without-response-published');
    given(published, ofBody).when(record(copies)).then({ type: 'recommendation.copies-sent' });
  });

  it('has actions, each planned under a number and done once', () => {
    const planned = (number: string, doneBy: string) => ({
      ...fact('action-planned', '2024-12-02', null, { person: 'Deputy Chief Constable' }),
      details: { number, what: 'Recruit twelve call handlers.', doneBy },
    });
    const done = (number: string, on = '2025-03-03') => ({
      ...fact('action-done', on),
      details: { number },
    });
    const both = [published, planned('1', '2025-03-31'), planned('2', '2025-09-30')] as const;
    expect(given(...both, done('1')).state()).toMatchObject({
      actionsPlanned: 2,
      actionsDone: 1,
      nextActionBy: '2025-09-30',
    });
    given(...both)
      .when(record(planned('2', '2025-10-31')))
      .thenRefused('recommendation.action-number-taken');
    given(...both)
      .when(record(done('3')))
      .thenRefused('recommendation.action-done-without-plan');
    given(...both, done('1'))
      .when(record(done('1', '2025-03-04')))
      .thenRefused('recommendation.action-done-twice');
  });

  it('is closed by inspectorate or force, and reopened with a reason', () => {
    const over = given(published, ofBody, closed);
    expect(over.state()).toMatchObject({ status: 'closed', closedBy: 'inspectorate' });
    over.when(record(fact('closed', '2025-06-03'))).thenRefused('recommendation.closed-twice');
    const again = over
      .when(record(fact('reopened', '2025-09-01', null, { note: 'Found wanting again.' })))
      .then({ type: 'recommendation.reopened' });
    expect(again.state().status).toBe('open');
    given(published, ofBody)
      .when(record(fact('reopened', '2025-09-01', null, { note: 'Found wanting again.' })))
      .thenRefused('recommendation.reopened-without-closed');
  });

  it('may be closed without a response, and then says that one is missing', () => {
    const notes = (...facts: NewFact[]) => recommendation.notes?.(given(...facts).timeline);
    expect(notes(published, ofForce, closed)).toEqual([expect.stringContaining('R-HMI-1')]);
    expect(notes(published, ofBody, closed)).toEqual([]);
    expect(notes(published)).toEqual([]);
  });
});

describe('the response to it is owed', () => {
  it('before the end of 56 days beginning with the day of publication (PV-37)', () => {
    const [due] = owed([published]);
    expect(due).toMatchObject({
      rule: 'R-HMI-1',
      arose: '2024-10-01',
      due: '2024-11-25',
      owner: 'local policing body',
    });
    expect(due && isOverdueOn(due, LocalDate.of(2024, 11, 25))).toBe(false);
    expect(due && isOverdueOn(due, LocalDate.of(2024, 11, 26))).toBe(true);
    const explanation = explainObligation(due, new Law());
    expect(explanation.last).toBe('2024-11-25');
  });

  it('until the local policing body published it: the force’s response alone does not do', () => {
    expect(owed([published, ofForce])).toMatchObject([{ validTo: null, ended: null }]);
    expect(owed([published, ofForce, ofBody])).toMatchObject([
      { validTo: '2024-11-25', ended: 'discharged' },
    ]);
  });

  it('after it was closed all the same', () => {
    expect(owed([published, ofForce, closed])).toMatchObject([{ validTo: null }]);
  });

  it('by whichever body holds office, and passes to its successor', () => {
    const old = body(
      'PCC-1',
      established('2024-05-09', 'Police and Crime Commissioner'),
      factOf('succeeded', '2024-11-04', null, { related: 'MAYOR-1' }),
    );
    const mayor = body('MAYOR-1', established('2024-11-04', 'Mayor'));
    const segments = owed([published], old, mayor);
    expect(segments.map(({ owner, validFrom, ended }) => [owner, validFrom, ended])).toEqual([
      ['Police and Crime Commissioner', '2024-10-01', 'changed'],
      ['Mayor', '2024-11-04', null],
    ]);
    expect(new Set(segments.map(({ id, due }) => `${id} ${due}`)).size).toBe(1);
  });

  it('of no report that was published before the rule was in force', () => {
    const before = fact('published', '2016-06-01', 'recommendation');
    expect(owed([before])).toEqual([]);
  });
});

describe('what is asked for by a day that was set', () => {
  const thematic = {
    ...fact('published', '2024-09-02', 'recommendation'),
    details: {
      due: '2025-01-31',
      report: 'A thematic inspection',
      wording: 'By 31 January 2025, chief constables should ...',
    },
  };
  const planned = {
    ...fact('action-planned', '2024-10-07', null, { person: 'Head of custody' }),
    details: { number: '1', what: 'Recruit.', doneBy: '2024-12-31' },
  };
  const done = { ...fact('action-done', '2024-12-20'), details: { number: '1' } };
  const of = (rule: string, ...facts: NewFact[]) =>
    owed(facts)
      .filter((one) => one.rule === rule)
      .map(({ due, owner, ended, validTo }) =>
        [due ?? 'no day', owner, ended ?? 'runs', validTo ?? ''].join(' ').trim(),
      );

  it('is owed until the recommendation was closed, and anew when it is reopened', () => {
    expect(of('R-HMI-3', thematic)).toEqual(['2025-01-31 chief officer runs']);
    expect(of('R-HMI-3', published)).toEqual([]);
    const over = fact('closed', '2025-01-20');
    expect(of('R-HMI-3', thematic, over)).toEqual([
      '2025-01-31 chief officer discharged 2025-01-20',
    ]);
    const again = fact('reopened', '2025-03-03', null, { note: 'Found wanting.' });
    expect(of('R-HMI-3', thematic, over, again)).toEqual([
      '2025-01-31 chief officer discharged 2025-01-20',
      '2025-01-31 chief officer runs',
    ]);
    const [, asked] = owed([thematic]);
    expect(asked && isOverdueOn(asked, LocalDate.of(2025, 2, 1))).toBe(true);
    expect(explainObligation(asked, new Law())).toMatchObject({
      ...{ rule: 'R-HMI-3', last: '2025-01-31', target: null },
      notes: [expect.stringContaining('is the day that the inspectorate set in its report')],
    });
  });

  it('is owed of each action that was planned, by whoever is to do it, until it is done', () => {
    expect(of('R-HMI-4', thematic, planned)).toEqual(['2024-12-31 Head of custody runs']);
    expect(of('R-HMI-4', thematic, planned, done)).toEqual([
      '2024-12-31 Head of custody discharged 2024-12-20',
    ]);
    expect(of('R-HMI-4', thematic, planned, fact('closed', '2024-12-10'))).toEqual([
      '2024-12-31 Head of custody lapsed 2024-12-10',
    ]);
    const undated = { ...planned, person: null, details: { number: '2', what: 'Tell.' } };
    expect(of('R-HMI-4', thematic, undated)).toEqual(['no day chief officer runs']);
  });

  it('is owed of the chief officer’s comments, by the day last asked for', () => {
    const invited = fact('chief-officer-comments-invited', '2024-10-04', '2024-10-25');
    const later = fact('chief-officer-comments-invited', '2024-10-21', '2024-11-08');
    const received = fact('chief-officer-comments', '2024-11-05');
    expect(of('R-HMI-5', thematic, invited, later, received)).toEqual([
      '2024-10-25 chief officer changed 2024-10-21',
      '2024-11-08 chief officer discharged 2024-11-05',
    ]);
  });
});
