import { casesOf } from '../given-when-then.fixture';
import { type ProceedingMilestone } from './proceeding.case-type';

const { given, fact, record } = casesOf<ProceedingMilestone>('proceeding');

const referred = fact('referred', '2024-01-08', 'hearing', {
  related: 'CM/00001/23',
  person: 'OFF-0001',
});
const held = fact('held', '2024-05-23', 'hearing');
const outcome = fact('outcome', '2024-05-23', 'dismissed');

describe('misconduct proceedings', () => {
  it('are referred, fixed, fixed again, and concluded with an outcome', () => {
    expect(given(referred).state()).toEqual({
      status: 'referred',
      kind: 'hearing',
      officers: [
        ...[
          {
            person: 'OFF-0001',
            role: null,
            ended: null,
            outcome: null,
            warningMonths: null,
            finding: null,
            appeal: null,
          },
        ],
      ],
      dates: { fixed: 0, vacated: 0, adjourned: 0 },
    });
    const fixed = fact('fixed', '2024-02-01', '2024-05-01');
    const fixedAgain = fact('fixed', '2024-04-01', '2024-05-20');
    expect(given(referred, fixedAgain, fixed).state()).toMatchObject({
      status: 'fixed',
      kind: 'hearing',
      fixedFor: '2024-05-20',
      dates: { fixed: 2, vacated: 0, adjourned: 0 },
    });
    expect(given(referred, fixed, held, outcome).state()).toMatchObject({
      status: 'concluded',
      kind: 'hearing',
      heldOn: '2024-05-23',
      outcome: 'dismissed',
    });
  });

  it('are what they were held as, whatever they were referred as', () => {
    expect(
      given(referred, fact('held', '2024-05-23', 'accelerated-hearing')).state(),
    ).toMatchObject({
      kind: 'accelerated-hearing',
      outcome: null,
    });
  });

  it('are nothing before they were referred', () => {
    given().when(record(held)).thenRefused('proceeding.never-referred');
    given(referred)
      .when(record(fact('documents-supplied', '2024-01-07')))
      .thenRefused('proceeding.before-referred');
  });

  it('are fixed for a day that exists', () => {
    const refused = given(referred)
      .when(record(fact('fixed', '2024-02-01', '2024-02-30')))
      .thenRefused('proceeding.invalid-value');
    expect(refused.message).toBe('"2024-02-30" is not a day: February 2024 has 29 days.');
    given(referred)
      .when(record(fact('fixed', '2024-02-01')))
      .thenRefused('proceeding.invalid-value');
  });

  it('are held once and have one outcome', () => {
    given(referred, held, outcome)
      .when(record(fact('held', '2024-06-01', 'hearing')))
      .thenRefused('proceeding.held-twice');
    given(referred, held, outcome)
      .when(record(fact('outcome', '2024-06-01', 'not-proven')))
      .thenRefused('proceeding.outcome-twice');
  });

  it('have one outcome for each officer', () => {
    const one = fact('outcome', '2024-05-23', 'dismissed', { person: 'OFF-0001' });
    const other = fact('outcome', '2024-05-23', 'not-proven', { person: 'OFF-0002' });
    const again = fact('outcome', '2024-05-24', 'not-proven', { person: 'OFF-0001' });
    given(referred, held, one).when(record(other)).then({ type: 'proceeding.outcome' });
    given(referred, held, one, other).when(record(again)).thenRefused('proceeding.outcome-twice');
  });

  it.each([
    ['outcome', 'dismissed', 'held'],
    ['chair-report', null, 'held'],
    ['outcome-published', null, 'outcome'],
    ['barred-list-reported', null, 'outcome'],
    ['appeal-lodged', null, 'outcome'],
    ['appeal-heard', 'allowed', 'appeal-lodged'],
  ] as const)('know no "%s" %s without "%s"', (milestone, value, needed) => {
    given(referred)
      .when(record(fact(milestone, '2024-06-01', value)))
      .thenRefused(`proceeding.${milestone}-without-${needed}`);
  });

  it('may be appealed, and the appeal is heard', () => {
    given(referred, held, outcome)
      .when(
        record(
          fact('appeal-lodged', '2024-06-01'),
          fact('appeal-heard', '2024-09-01', 'dismissed'),
        ),
      )
      .then({ type: 'proceeding.appeal-lodged' }, { type: 'proceeding.appeal-heard' });
  });
});
