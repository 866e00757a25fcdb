import { casesOf } from '../given-when-then.fixture';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type TimelineRule } from '../timeline-rules';
import { allegationRules, allegationsOf } from './allegations';
import { type ComplaintMilestone } from './complaint.case-type';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');

const made = fact('made', '2024-01-03');
const alleged = (number: string, category: string, on = '2024-01-04') =>
  fact('allegation', on, null, { details: { number, category } });
const decided = (number: string, decision: string, on = '2024-03-01') =>
  fact('allegation-decision', on, null, { details: { number, decision } });

describe('an allegation (R-VOC-4)', () => {
  it('has one category and its factors, told in the words of their lists', () => {
    const force = fact('allegation', '2024-01-04', null, {
      details: {
        number: '1',
        category: 'B4',
        factors: 'arrest+body-worn-video',
        officers: 'OFF-0123',
        description: 'What the complainant says of the arrest.',
      },
    });
    const after = given(made)
      .when(record(force))
      .then({
        type: 'complaint.allegation',
        data: {
          details: {
            number: '1',
            category: 'B4',
            factors: 'arrest+body-worn-video',
            officers: 'OFF-0123',
          },
          sealed: ['details.description'],
        },
      });
    expect(after.state()).toMatchObject({
      allegations: [
        {
          number: 1,
          madeOn: '2024-01-04',
          category: { code: 'B4', title: 'Use of force' },
          under: { code: 'B', title: 'Police powers, policies and procedures' },
          factors: [
            { code: 'arrest', title: 'Arrest' },
            { code: 'body-worn-video', title: 'Body-worn video' },
          ],
          officers: ['OFF-0123'],
          decision: null,
          actions: [],
        },
      ],
    });
    expect(JSON.stringify(after.state())).not.toContain('complainant says');
  });

  it('has a category of the list of its day', () => {
    given(made)
      .when(record(alleged('1', 'S')))
      .thenRefused('complaint.invalid-detail');
    given(fact('made', '2019-05-01'))
      .when(record(alleged('1', 'S', '2019-05-02')))
      .then({});
    given(fact('made', '2019-05-01'))
      .when(record(alleged('1', 'B4', '2019-05-02')))
      .thenRefused('complaint.invalid-detail');
  });

  it('has a number of its own', () => {
    given(made, alleged('1', 'B4'))
      .when(record(alleged('1', 'H1')))
      .thenRefused('complaint.allegation-number-twice');
    given(made, alleged('1', 'B4'))
      .when(record(alleged('2', 'B4')))
      .then({});
    given(made)
      .when(record(fact('allegation', '2024-01-04', null, { details: { category: 'B4' } })))
      .thenRefused('complaint.detail-missing');
  });

  it('may be given another category, and keeps its factors unless others are said', () => {
    const before = fact('allegation', '2024-01-04', null, {
      details: { number: '1', category: 'B4', factors: 'arrest' },
    });
    const again = fact('allegation-recategorised', '2024-02-01', null, {
      details: { number: '1', category: 'H5' },
    });
    expect(given(made, before, again).state()).toMatchObject({
      allegations: [{ category: { code: 'H5' }, factors: [{ code: 'arrest' }] }],
    });
  });
});

describe('the decision on an allegation (R-VOC-1, R-VOC-2)', () => {
  it('is the last one that stands, with the actions that were taken', () => {
    const settled = fact('allegation-decision', '2024-04-01', null, {
      details: { number: '1', decision: 'not-acceptable', actions: 'apology+individual-learning' },
    });
    expect(
      given(made, alleged('1', 'B4'), decided('1', 'acceptable'), settled).state(),
    ).toMatchObject({
      allegations: [
        {
          decision: { code: 'not-acceptable', title: 'Service not acceptable' },
          decidedOn: '2024-04-01',
          actions: [{ title: 'Apology' }, { title: 'Individual learning' }],
        },
      ],
    });
  });

  it('is refused for an allegation that is not there, or not yet', () => {
    given(made, alleged('1', 'B4'))
      .when(record(decided('2', 'acceptable')))
      .thenRefused('complaint.allegation-decision-without-allegation');
    given(made, alleged('1', 'B4', '2024-03-02'))
      .when(record(decided('1', 'acceptable')))
      .thenRefused('complaint.allegation-decision-without-allegation');
  });

  it('is not asked for before a complaint is finalised: a history may tell of no allegation', () => {
    given(made)
      .when(record(fact('finalised', '2024-03-05', 'acceptable')))
      .then({});
    given(made, alleged('1', 'B4'))
      .when(record(fact('finalised', '2024-03-05', 'acceptable')))
      .then({});
  });

  it('is withdrawn where the allegation is, and the others go on', () => {
    const withdrawn = fact('allegation-withdrawn', '2024-02-01', null, {
      details: { number: '2' },
    });
    expect(given(made, alleged('1', 'B4'), alleged('2', 'H1'), withdrawn).state()).toMatchObject({
      allegations: [{ withdrawnOn: null }, { withdrawnOn: '2024-02-01' }],
    });
  });
});

describe('learning', () => {
  it('is counted by kind, and names an allegation that is there', () => {
    const learned = (value: string, details: Record<string, string> = {}) =>
      fact('learning', '2024-03-01', value, { details });
    const some = given(made, alleged('1', 'B4'), learned('individual', { allegation: '1' }));
    expect(
      some
        .when(record(learned('organisational')))
        .then({})
        .state(),
    ).toMatchObject({
      learning: { individual: 1, organisational: 1 },
    });
    some
      .when(record(learned('individual', { allegation: '3' })))
      .thenRefused('complaint.learning-without-allegation');
  });
});

describe('thousands of allegations', () => {
  it('are each looked at a few times', () => {
    const many = 500;
    let looks = 0;
    const facts = Array.from({ length: 2 * many }, (_, at): Fact => {
      const number = String((at % many) + 1);
      const milestone = at < many ? 'allegation' : 'allegation-decision';
      return {
        ...{ number: at + 1, milestone, value: null, person: null, related: null, note: null },
        ...{ on: LocalDate.of(2024, 1, 4), enteredOn: LocalDate.of(2024, 1, 4) },
        get details() {
          looks += 1;
          return { number, category: 'B4', decision: 'not-determined' };
        },
      };
    });
    const allegations = allegationsOf({ facts });
    expect(allegations.map(({ number }) => number)).toEqual(
      facts.slice(0, many).map((it) => it.number),
    );
    expect(allegations.every(({ decision }) => decision?.code === 'not-determined')).toBe(true);
    for (const rule of allegationRules as readonly TimelineRule<string>[]) {
      expect(rule({ facts }, new Law())).toEqual([]);
    }
    expect(looks).toBeLessThan(40 * many);
  });
});
