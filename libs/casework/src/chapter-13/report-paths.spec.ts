import { LocalDate } from '@tipstaff/kernel';
import { defaultLawSettings, Law } from '@tipstaff/law';
import { type ComplaintMilestone } from '../complaint/complaint.case-type';
import { type Correction, type NewFact } from '../fact';
import { casesOf, givenHistory } from '../given-when-then.fixture';
import { isAwaitedOn, isOwedOn, type Obligation } from '../obligation/obligation';

const { given, fact, record } = casesOf<ComplaintMilestone>('complaint');
const conduct = casesOf('conduct');
const dsi = casesOf('dsi');

const whole = {
  progress: 'Eleven accounts were taken.',
  estimate: '2024-12-01',
  'reason-for-length': 'A witness was abroad.',
  'planned-steps': 'The last interview.',
};

const made = fact('made', '2023-01-10');
const local = fact('investigation', '2023-02-01', 'local');
const drafted = (period: number, on: string, details: Record<string, string> = whole): NewFact =>
  fact('chapter-13-drafted', on, null, { details: { period: String(period), ...details } });
const about = (milestone: ComplaintMilestone) => (period: number, on: string, value: string) =>
  fact(milestone, on, value, { details: { period: String(period) } });
const sent = about('chapter-13');
const delivered = about('chapter-13-delivered');
const acknowledged = about('chapter-13-acknowledged');
const received = about('chapter-13-received');
const withheld = (period: number | null, on: string, value: string): NewFact =>
  fact('chapter-13-withheld', on, value, {
    note: 'A trial is listed.',
    ...(period === null ? {} : { details: { period: String(period) } }),
  });
const ready = [made, local, drafted(1, '2024-01-15'), drafted(2, '2024-07-12')];

function reports(facts: readonly NewFact[], law = new Law()): readonly Obligation[] {
  return given(...facts)
    .obligations(law)
    .filter(({ rule }) => rule.startsWith('R-C13'));
}

/** Each report that is not merely foreseen, as `arose: how it ended on which day`. */
function became(...facts: readonly NewFact[]): readonly string[] {
  return reports(facts)
    .slice(0, 2)
    .map(
      ({ arose, ended, validTo }) => `${arose}: ${ended ?? 'owed'}${ended ? ` ${validTo}` : ''}`,
    );
}

describe('what a Chapter 13 report must say (R-C13-10)', () => {
  it('is drafted, then sent to those it goes to', () => {
    given(...ready)
      .when(record(sent(1, '2024-01-20', 'lpb+dg')))
      .then({ type: 'complaint.chapter-13', data: { value: 'lpb+dg', details: { period: '1' } } });
  });

  it('is not sent while anything is missing, and the refusal names what', () => {
    const { estimate, progress } = whole;
    const refusal = given(made, local, drafted(1, '2024-01-15', { estimate, progress }))
      .when(record(sent(1, '2024-01-20', 'lpb+dg')))
      .thenRefused('complaint.chapter-13-incomplete');
    expect(refusal.message).toBe(
      'The report on period 1 lacks (e) reason for the length of time, (f) planned steps on 20 January 2024: draft what is missing, then send it (R-C13-10).',
    );
  });

  it('is not sent on a draft of another period, nor on one that came later', () => {
    given(made, local, drafted(2, '2024-01-15'))
      .when(record(sent(1, '2024-01-20', 'dg')))
      .thenRefused('complaint.chapter-13-incomplete');
    given(made, local, drafted(1, '2024-01-21'))
      .when(record(sent(1, '2024-01-20', 'dg')))
      .thenRefused('complaint.chapter-13-incomplete');
  });

  it('is completed by later drafts of its period', () => {
    const { estimate, ...rest } = whole;
    given(made, local, drafted(1, '2024-01-15', rest), drafted(1, '2024-01-16', { estimate }))
      .when(record(sent(1, '2024-01-20', 'dg')))
      .then({});
  });

  it('names its period', () => {
    given(...ready)
      .when(record(fact('chapter-13', '2024-01-20', 'lpb+dg')))
      .thenRefused('complaint.detail-missing');
    given(...ready)
      .when(record(fact('chapter-13-drafted', '2024-01-20', null, { details: whole })))
      .thenRefused('complaint.detail-missing');
  });

  it('corrects a report of an import, which names no period, without one', () => {
    const { imported } = casesOf<ComplaintMilestone>('complaint');
    const correct = (number: number, on: LocalDate, more: Correction = {}) => ({
      kind: 'correct' as const,
      fact: number,
      to: { on, ...more },
      reason: 'The letter is dated the 20th.',
      today: LocalDate.of(2024, 3, 1),
    });
    imported(made, local, fact('chapter-13', '2024-01-19', 'lpb'))
      .when(correct(3, LocalDate.of(2024, 1, 20)))
      .then({ type: 'complaint.fact-corrected' });
    given(...ready, sent(1, '2024-01-19', 'lpb'))
      .when(correct(5, LocalDate.of(2024, 1, 20), { details: { period: null } }))
      .thenRefused('complaint.detail-missing');
  });

  it('seals what may hold personal data, and keeps the estimate in clear', () => {
    const [event] = given(made, local)
      .when(record(drafted(1, '2024-01-15')))
      .then({})
      .history.slice(-1);
    expect(event?.data).toEqual({
      details: { estimate: '2024-12-01', period: '1' },
      sealed: ['details.planned-steps', 'details.progress', 'details.reason-for-length'],
    });
  });

  it('stays sent when the text of its draft was erased: nothing else of the case is refused', () => {
    const { history } = given(...ready, sent(1, '2024-01-20', 'lpb+dg'));
    const erased = history.map((event) => ({ ...event, content: null }));
    givenHistory('complaint', erased)
      .when(record(sent(1, '2024-01-22', 'complainant')))
      .then({ type: 'complaint.chapter-13' });
  });
});

describe('a report sent to each recipient on a day of its own', () => {
  it('discharges when the last of those it goes to was sent it (PV-R1)', () => {
    const first = [...ready, sent(1, '2024-01-20', 'dg')];
    expect(became(...first)).toEqual(['2024-01-10: owed', '2024-07-10: owed']);
    expect(became(...first, sent(1, '2024-01-25', 'lpb'))).toEqual([
      '2024-01-10: discharged 2024-01-25',
      '2024-07-10: owed',
    ]);
  });

  it('PV-R2: discharges without the local policing body once that was decided, whichever came first', () => {
    const toDirectorGeneral = sent(1, '2024-01-20', 'dg');
    for (const period of [1, null]) {
      expect(became(...ready, withheld(period, '2024-01-12', 'lpb'), toDirectorGeneral)[0]).toBe(
        '2024-01-10: discharged 2024-01-20',
      );
      expect(became(...ready, toDirectorGeneral, withheld(period, '2024-01-30', 'lpb'))[0]).toBe(
        '2024-01-10: discharged 2024-01-30',
      );
    }
    expect(became(...ready, withheld(1, '2024-01-12', 'lpb'))[0]).toBe('2024-01-10: owed');
  });

  it('is about the period it names, not the earliest that is owed', () => {
    expect(became(...ready, sent(2, '2024-07-20', 'lpb+dg'))).toEqual([
      '2024-01-10: owed',
      '2024-07-10: discharged 2024-07-20',
    ]);
    const decided = reports([...ready, withheld(2, '2024-07-20', 'lpb')]);
    expect(decided[1]?.basis.recipients?.[0]).toMatchObject({ decision: 'withheld' });
    expect(decided[0]?.basis.recipients?.[0]).toMatchObject({ decision: 'send' });
  });

  it('discharges nothing when it was sent before the period ended, and is kept as early', () => {
    const early = [made, local, drafted(1, '2024-01-02'), sent(1, '2024-01-09', 'lpb+dg')];
    const [report] = reports(early);
    expect(report).toMatchObject({
      ended: null,
      basis: { early: [{ on: '2024-01-09', to: ['lpb', 'dg'] }] },
    });
    expect(report?.basis.sendings).toBeUndefined();
    expect(became(...early, sent(1, '2024-01-10', 'lpb+dg'))[0]).toBe(
      '2024-01-10: discharged 2024-01-10',
    );
  });

  it('a copy to the complainant or the officer alone is not the report (R-C13-11)', () => {
    expect(became(...ready, sent(1, '2024-01-20', 'complainant+officer'))[0]).toBe(
      '2024-01-10: owed',
    );
  });

  it('PV-R4: outside Schedule 3 goes to the local policing body, with a copy to the officer', () => {
    const outside = (...facts: readonly NewFact[]): readonly string[] =>
      conduct
        .given(
          conduct.fact('came-to-attention', '2023-01-10'),
          conduct.fact('recorded', '2023-01-10', 'outside-schedule-3'),
          conduct.fact('investigation', '2023-01-10', 'local'),
          drafted(1, '2024-01-15'),
          ...facts,
        )
        .obligations()
        .filter(({ rule }) => rule === 'R-C13-9')
        .slice(0, 1)
        .map(({ ended, validTo }) => `${ended} ${validTo}`);
    expect(outside(sent(1, '2024-01-20', 'lpb'))).toEqual(['null null']);
    expect(outside(sent(1, '2024-01-20', 'lpb'), sent(1, '2024-01-22', 'officer'))).toEqual([
      'discharged 2024-01-22',
    ]);
    const harm = withheld(1, '2024-01-18', 'officer');
    expect(outside(harm, sent(1, '2024-01-20', 'lpb'))).toEqual(['discharged 2024-01-20']);
    expect(outside(harm, withheld(1, '2024-01-19', 'lpb'))).toEqual(['lapsed 2024-01-19']);
    expect(outside(harm, withheld(null, '2024-01-19', 'lpb'))).toEqual(['null null']);
  });

  it('that names no period is to each the report on the earliest period of which they had none', () => {
    const { imported } = casesOf<ComplaintMilestone>('complaint');
    const [first, second] = imported(
      ...ready,
      fact('chapter-13', '2024-01-20', 'dg'),
      sent(1, '2024-02-01', 'lpb'),
      fact('chapter-13', '2024-07-20', 'lpb'),
    )
      .obligations()
      .filter(({ rule }) => rule === 'R-C13-2');
    expect(first).toMatchObject({ ended: 'discharged', validTo: '2024-02-01' });
    expect(first?.basis.sendings?.map(({ recipient, on }) => [recipient, on])).toEqual([
      ['dg', '2024-01-20'],
      ['lpb', '2024-02-01'],
    ]);
    expect(second).toMatchObject({ ended: null, validTo: null });
    expect(second?.basis.duties).toMatchObject([
      { recipient: 'lpb', sentOn: '2024-07-20' },
      { recipient: 'dg', sentOn: null },
    ]);
  });

  it('where a re-investigation starts the count anew, is about the latest such period', () => {
    const restarting = new Law({ ...defaultLawSettings, chapter13AfterReinvestigation: 'restart' });
    const facts = [
      ...ready,
      fact('finalised', '2024-01-20', 'acceptable'),
      fact('reinvestigation', '2024-03-01'),
      sent(1, '2025-03-05', 'lpb+dg'),
    ];
    expect(
      reports(facts, restarting)
        .filter(({ arose }) => arose <= '2025-03-01')
        .map(({ arose, ended }) => `${arose} ${ended}`),
    ).toEqual(['2024-01-10 null', '2024-07-10 lapsed', '2025-03-01 discharged']);
  });
});

describe('what became of a report at each recipient', () => {
  it('is delivered and acknowledged, each on its day', () => {
    const [report] = reports([
      ...ready,
      sent(1, '2024-01-20', 'dg'),
      sent(1, '2024-01-25', 'lpb'),
      delivered(1, '2024-01-26', 'lpb'),
      acknowledged(1, '2024-01-29', 'lpb'),
    ]);
    expect(report?.basis.sendings).toEqual([
      { recipient: 'dg', on: '2024-01-20', deliveredOn: null, acknowledgedOn: null },
      {
        recipient: 'lpb',
        on: '2024-01-25',
        deliveredOn: '2024-01-26',
        acknowledgedOn: '2024-01-29',
      },
    ]);
  });

  it.each([
    ['chapter-13-delivered', delivered],
    ['chapter-13-acknowledged', acknowledged],
  ])('%s is refused where it was not sent to them, or not by then', (milestone, say) => {
    const code = `complaint.${milestone}-without-chapter-13`;
    const sentOnce = given(...ready, sent(1, '2024-01-20', 'dg'));
    sentOnce.when(record(say(1, '2024-01-26', 'lpb'))).thenRefused(code);
    sentOnce.when(record(say(1, '2024-01-19', 'dg'))).thenRefused(code);
    sentOnce.when(record(say(2, '2024-08-01', 'dg'))).thenRefused(code);
    sentOnce.when(record(say(1, '2024-01-20', 'dg'))).then({});
  });
});

describe('a report that the Director General owes (R-C13-5)', () => {
  const held = [made, fact('investigation', '2023-02-01', 'independent')];

  it('PV-R3: is discharged by its receipt, and the lag is measured', () => {
    const [report] = dsi
      .given(
        dsi.fact('came-to-attention', '2023-01-10'),
        dsi.fact('investigation', '2023-01-10', 'independent'),
        received(1, '2024-02-20', 'dg'),
      )
      .obligations()
      .filter(({ rule }) => rule === 'R-C13-5');
    expect(report).toMatchObject({
      direction: 'inbound',
      ended: 'discharged',
      validTo: '2024-02-20',
      basis: { received: { on: '2024-02-20', lagDays: 41 } },
    });
  });

  it('is awaited until then, and not discharged by what came before the period ended', () => {
    const awaited = (...facts: readonly NewFact[]) =>
      reports([...held, ...facts])
        .filter((one) => isAwaitedOn(one, LocalDate.of(2024, 2, 1)))
        .map(({ arose }) => arose);
    expect(awaited()).toEqual(['2024-01-10']);
    expect(awaited(received(1, '2024-01-09', 'dg'))).toEqual(['2024-01-10']);
    expect(awaited(received(1, '2024-01-30', 'dg'))).toEqual([]);
  });

  it('needs an investigation', () => {
    given(made)
      .when(record(received(1, '2024-02-20', 'dg')))
      .thenRefused('complaint.chapter-13-received-without-investigation');
  });
});

describe('the boundaries of the duty, for reports that name their period', () => {
  const owedOn = (day: string, ...facts: readonly NewFact[]): readonly string[] =>
    reports(facts)
      .filter((one) => isOwedOn(one, LocalDate.parse(day)))
      .map(({ arose }) => arose);
  const completed = (on: string): NewFact => fact('investigation-completed', on);

  it('PV-21: a suspension does not stop the clock', () => {
    const suspended = fact('suspended', '2023-06-01', 'sub-judice');
    const facts = [...ready, suspended, fact('resumed', '2024-02-01')];
    expect(owedOn('2024-01-10', ...facts)).toEqual(['2024-01-10']);
    expect(owedOn('2024-02-02', ...facts, sent(1, '2024-02-02', 'lpb+dg'))).toEqual([]);
  });

  it('PV-22: completed on the last day, nothing is owed, whatever is sent', () => {
    const facts = [...ready, completed('2024-01-09'), sent(1, '2024-01-20', 'lpb+dg')];
    expect(reports(facts).map(({ ended }) => ended)).toEqual(['lapsed']);
  });

  it('PV-23: completed the next day, it is owed once and stays owed until sent', () => {
    const facts = [...ready, completed('2024-01-10')];
    expect(owedOn('2025-12-31', ...facts)).toEqual(['2024-01-10']);
    expect(owedOn('2025-12-31', ...facts, sent(1, '2025-06-01', 'lpb+dg'))).toEqual([]);
  });

  it('PV-24: a complaint made before 1 February 2020 owes none', () => {
    const old = [fact('made', '2020-01-31'), fact('investigation', '2020-02-01', 'local')];
    expect(reports([...old, drafted(1, '2021-02-01'), sent(1, '2021-02-01', 'lpb+dg')])).toEqual(
      [],
    );
  });
});
