import { defaultLawSettings, Law, type LawSettings } from '@tipstaff/law';
import { type NewFact } from '../fact';
import { casesOf } from '../given-when-then.fixture';
import { type ObligationRule } from '../obligation/obligation';
import { type ConductMilestone } from './conduct.case-type';

const { given, imported, fact, record } = casesOf<ConductMilestone>('conduct');

const opened = fact('came-to-attention', '2024-05-01');
const about = (milestone: ConductMilestone, on: string, person: string, value?: string): NewFact =>
  fact(milestone, on, value ?? null, { person });
const notice = about('notice', '2024-05-20', 'OFF-0001');
const completed = [
  fact('investigation', '2024-05-02'),
  fact('investigation-completed', '2024-11-01'),
];

/** What is owed under a rule, by officer: `who from -> until (how it ended on which day)`. */
function told(rule: ObligationRule, ...facts: readonly NewFact[]): readonly string[] {
  return given(opened, ...facts)
    .obligations()
    .filter((one) => one.rule === rule)
    .map(({ id, due, target, ended, validTo }) => {
      const key = id.slice(id.lastIndexOf('#') + 1);
      return `${key} -> ${due ?? `target ${target}`}${ended ? ` (${ended} ${validTo})` : ''}`;
    });
}

describe('the officer’s representations on a notice (R-CON-2)', () => {
  it('are awaited for 10 working days, from each officer, and make nothing overdue', () => {
    expect(told('R-CON-2', notice, about('notice', '2024-05-21', 'OFF-0002'))).toEqual([
      'OFF-0001-2024-05-20 -> 2024-06-04 (lapsed 2024-06-05)',
      'OFF-0002-2024-05-21 -> 2024-06-05 (lapsed 2024-06-06)',
    ]);
    const [awaited] = given(opened, notice).obligations();
    expect(awaited).toMatchObject({
      rule: 'R-CON-2',
      direction: 'inbound',
      overdueFrom: null,
      owner: 'officer concerned',
    });
  });

  describe('where it was sent', () => {
    const matter = (came: string, details: Record<string, string>, on = '2025-06-06') =>
      given(fact('came-to-attention', came)).when(
        record({ ...about('notice', on, 'OFF-0001'), details }),
      );
    const email = { servedBy: 'e-mail', deemedOn: '2025-06-09' };

    it('are awaited from the day on which it is deemed served, as whoever served it said (R-CON-5)', () => {
      const [awaited] = matter('2025-06-02', email).then({}).obligations();
      expect(awaited).toMatchObject({
        ...{ rule: 'R-CON-2', arose: '2025-06-06', due: '2025-06-23' },
        basis: {
          start: '2025-06-09',
          notes: [expect.stringContaining('deemed served on Mon 9 June 2025')],
        },
      });
      const post = { servedBy: 'post', deemedOn: '2024-05-22' };
      const [posted] = matter('2024-05-01', post, '2024-05-20').then({}).obligations();
      expect(posted).toMatchObject({ due: '2024-06-06', basis: { start: '2024-05-22' } });
      const [unsaid] = matter('2025-06-02', { servedBy: 'e-mail' }).then({}).obligations();
      expect(unsaid).toMatchObject({
        due: '2025-06-20',
        basis: { start: '2025-06-06', notes: [] },
      });
    });

    it('are awaited from no day before it was sent, nor by e-mail under the rules before (reg. 64)', () => {
      matter('2025-06-02', { deemedOn: '2025-06-05' }).thenRefused('conduct.notice-deemed-early');
      const refused = matter('2025-05-01', email).thenRefused('conduct.notice-deemed-by-email');
      expect(refused.message).toContain('SI 2025/558 reg. 64');
    });
  });

  it('end when they are received, and only of that officer', () => {
    const both = [notice, about('notice', '2024-05-20', 'OFF-0002')];
    expect(told('R-CON-2', ...both, about('representations', '2024-05-28', 'OFF-0002'))).toEqual([
      'OFF-0001-2024-05-20 -> 2024-06-04 (lapsed 2024-06-05)',
      'OFF-0002-2024-05-20 -> 2024-06-04 (discharged 2024-05-28)',
    ]);
  });

  it('are refused without a notice', () => {
    given(opened)
      .when(record(about('representations', '2024-05-28', 'OFF-0001')))
      .thenRefused('conduct.representations-without-notice');
  });
});

describe('a severity that was revised (R-CON-1)', () => {
  const assessed = fact('severity', '2024-05-10', 'misconduct');
  const revised = fact('severity', '2024-07-01', 'gross-misconduct');

  it('is told to each officer who had notice, as soon as practicable: no date, a local target', () => {
    expect(told('R-CON-1', assessed, notice, revised)).toEqual([
      'OFF-0001-2024-07-01 -> target 2024-07-15',
    ]);
    const owed = given(opened, assessed, notice, revised)
      .obligations()
      .find(({ rule }) => rule === 'R-CON-1');
    expect(owed).toMatchObject({ due: null, overdueFrom: null });
  });

  it('is done when the officer was told, or had a new notice', () => {
    expect(
      told(
        'R-CON-1',
        assessed,
        notice,
        revised,
        about('severity-notified', '2024-07-05', 'OFF-0001'),
      ),
    ).toEqual(['OFF-0001-2024-07-01 -> target 2024-07-15 (discharged 2024-07-05)']);
    expect(
      told('R-CON-1', assessed, notice, revised, about('notice', '2024-07-08', 'OFF-0001')),
    ).toEqual(['OFF-0001-2024-07-01 -> target 2024-07-15 (discharged 2024-07-08)']);
  });

  it('is owed to nobody who had no notice, nor where it was assessed the same again', () => {
    expect(told('R-CON-1', assessed, revised)).toEqual([]);
    expect(told('R-CON-1', assessed, notice, fact('severity', '2024-07-01', 'misconduct'))).toEqual(
      [],
    );
  });
});

describe('case to answer (R-CON-3)', () => {
  const determined = (value: string, on = '2024-11-11') =>
    about('case-to-answer', on, 'OFF-0001', value);
  const form = (value: string, on = '2024-11-20') =>
    about('proceedings-decided', on, 'OFF-0001', value);

  it('is determined for each officer on the report, as soon as practicable: no date, a local target', () => {
    expect(
      told('R-CON-3', notice, about('notice', '2024-05-21', 'OFF-0002'), ...completed),
    ).toEqual([
      'OFF-0001-2024-11-01 -> target 2024-11-15',
      'OFF-0002-2024-11-01 -> target 2024-11-15',
    ]);
  });

  it('is done with no case to answer, or with the form of proceedings where there is one', () => {
    const facts = [notice, ...completed];
    expect(told('R-CON-3', ...facts, determined('no-case-to-answer'))).toEqual([
      'OFF-0001-2024-11-01 -> target 2024-11-15 (discharged 2024-11-11)',
    ]);
    expect(told('R-CON-3', ...facts, determined('case-to-answer'))).toEqual([
      'OFF-0001-2024-11-01 -> target 2024-11-15',
    ]);
    expect(told('R-CON-3', ...facts, determined('case-to-answer'), form('hearing'))).toEqual([
      'OFF-0001-2024-11-01 -> target 2024-11-15 (discharged 2024-11-20)',
    ]);
  });

  it('is what an imported matter was finalised as', () => {
    const [owed] = imported(opened, ...completed, fact('finalised', '2024-12-01', 'case-to-answer'))
      .obligations()
      .filter(({ rule }) => rule === 'R-CON-3');
    expect(owed).toMatchObject({ ended: 'discharged', validTo: '2024-12-01' });
  });

  it('waits for the report, and names the officer', () => {
    given(opened, notice)
      .when(record(determined('case-to-answer')))
      .thenRefused('conduct.case-to-answer-without-investigation-completed');
    given(opened, notice, ...completed)
      .when(record(fact('case-to-answer', '2024-11-11', 'case-to-answer')))
      .thenRefused('conduct.person-missing');
  });

  it('goes before proceedings, which name their case', () => {
    const answered = given(opened, notice, ...completed, determined('case-to-answer'));
    answered
      .when(record({ ...form('hearing'), related: 'MH/00001/24' }))
      .then({ data: { value: 'hearing', person: 'OFF-0001', related: 'MH/00001/24' } });
    given(opened, notice, ...completed, determined('no-case-to-answer'))
      .when(record(form('hearing')))
      .thenRefused('conduct.proceedings-decided-without-case-to-answer');
    given(opened, notice, ...completed, determined('no-case-to-answer'))
      .when(record(form('none')))
      .then({});
  });
});

describe('the suspension of an officer (R-CON-19, R-CON-19b)', () => {
  const suspended = about('officer-suspended', '2024-06-03', 'OFF-0001');
  const reviewed = (on: string) => about('officer-suspension-reviewed', on, 'OFF-0001');
  const lifted = about('officer-suspension-lifted', '2024-08-01', 'OFF-0001');

  it('is reviewed at least every four weeks, from each review anew', () => {
    expect(told('R-CON-19', suspended)).toEqual(['OFF-0001-2024-06-03 -> 2024-07-01']);
    expect(told('R-CON-19', suspended, reviewed('2024-06-24'))).toEqual([
      'OFF-0001-2024-06-03 -> 2024-07-01 (discharged 2024-06-24)',
    ]);
    expect(told('R-CON-19b', suspended, reviewed('2024-06-24'))).toEqual([
      'OFF-0001-2024-06-24 -> 2024-07-22',
    ]);
  });

  it('first begins with a working day: suspended on Friday 2 February 2024, by Sunday 3 March', () => {
    const friday = about('officer-suspended', '2024-02-02', 'OFF-0001');
    const early = fact('came-to-attention', '2024-01-15');
    const days = (settings: Partial<LawSettings>, ...facts: NewFact[]): readonly string[] =>
      given(early, ...facts)
        .obligations(new Law({ ...defaultLawSettings, ...settings }))
        .filter(({ rule }) => rule.startsWith('R-CON-19'))
        .map(({ due }) => String(due));
    const review = reviewed('2024-03-01');
    expect(days({}, friday, review)).toEqual(['2024-03-03', '2024-03-29']);
    expect(days({ suspensionReviewBegins: 'day-after' }, friday)).toEqual(['2024-03-01']);
    expect(days({ laterSuspensionReviewBegins: 'first-working-day' }, friday, review)).toEqual([
      '2024-03-03',
      '2024-03-31',
    ]);
  });

  it('is confirmed in writing and answered where the force has switched that on', () => {
    const orally = {
      ...about('officer-suspended', '2024-06-03', 'OFF-0001'),
      details: { orally: 'yes' },
    };
    const confirmed = about('officer-suspension-confirmed', '2024-06-05', 'OFF-0001');
    const on = new Law({ ...defaultLawSettings, optionalRules: ['R-CON-21', 'R-CON-21b'] });
    const papers = (law: Law, ...facts: NewFact[]): readonly string[] =>
      given(opened, ...facts)
        .obligations(law)
        .filter(({ rule }) => rule.startsWith('R-CON-21'))
        .map(({ rule, due, direction, ended }) => `${rule} ${due} ${direction} ${ended ?? 'runs'}`);
    expect(papers(new Law(), orally)).toEqual([]);
    expect(papers(on, orally)).toEqual([
      'R-CON-21 2024-06-06 owed runs',
      'R-CON-21b 2024-06-12 inbound lapsed',
    ]);
    expect(papers(on, orally, confirmed)[0]).toBe('R-CON-21 2024-06-06 owed discharged');
    expect(papers(on, suspended)).toEqual(['R-CON-21b 2024-06-12 inbound lapsed']);
  });

  it('is not all: another date for an interview may be proposed up to the fifth working day (R-CON-22)', () => {
    const outside = fact('recorded', '2024-04-02', 'outside-schedule-3');
    const early = fact('came-to-attention', '2024-04-01');
    const interview = (value: string): NewFact => ({
      ...about('interview-fixed', '2024-04-29', 'OFF-0001'),
      value,
    });
    const asked = (law: Law, ...facts: NewFact[]): readonly string[] =>
      given(early, ...facts)
        .obligations(law)
        .filter(({ rule }) => rule.startsWith('R-CON-22'))
        .map(({ rule, due, validTo, direction }) => `${rule} ${due} ${validTo} ${direction}`);
    expect(asked(new Law(), outside, interview('2024-05-02'))).toEqual([
      'R-CON-22 2024-05-10 2024-05-11 inbound',
    ]);
    expect(asked(new Law(), interview('2024-05-02'))).toEqual([]);
    const on = new Law({ ...defaultLawSettings, optionalRules: ['R-CON-22b'] });
    const held = about('interview-held', '2024-05-02', 'OFF-0001');
    expect(asked(on, interview('2024-05-02'), held)).toEqual([
      'R-CON-22b 2024-05-10 2024-05-02 inbound',
    ]);
  });

  it('is reviewed no more once it was lifted', () => {
    expect(told('R-CON-19', suspended, lifted)).toEqual([
      'OFF-0001-2024-06-03 -> 2024-07-01 (lapsed 2024-08-01)',
    ]);
    expect(given(opened, suspended).state()).toMatchObject({
      status: 'open',
      officersSuspended: 1,
    });
    expect(given(opened, suspended, lifted).state()).toMatchObject({ officersSuspended: 0 });
  });

  it('is of one officer: another is neither reviewed nor reinstated by it', () => {
    given(opened, suspended)
      .when(record(about('officer-suspension-lifted', '2024-07-01', 'OFF-0002')))
      .thenRefused('conduct.officer-suspension-lifted-without-officer-suspended');
    given(opened, suspended, lifted)
      .when(record(reviewed('2024-08-02')))
      .thenRefused('conduct.officer-suspension-reviewed-without-officer-suspended');
    given(opened, suspended)
      .when(record(about('officer-suspended', '2024-07-01', 'OFF-0001')))
      .thenRefused('conduct.officer-suspended-twice');
    given(opened, suspended)
      .when(record(about('officer-suspended', '2024-07-01', 'OFF-0002')))
      .then({});
  });
});
