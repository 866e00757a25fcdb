import { everythingReader } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { whyWithoutCases, whyWithoutSmallKinds } from './difference/guarded-why';
import { why } from './difference/why';
import { type WhySide } from './difference/why-answer';
import { figuresInMemory, sampleCases } from './figures-in-memory.fixture';
import { calendarYearForecast } from './forecast/calendar-year-report';
import { chapter13Forecast } from './forecast/chapter-13-forecast';
import { BackTest } from './forecast/forecast';
import { forecastFromOf } from './forecast/forecast-from';
import { maturityInWords } from './settled/settled';
import { settled } from './settled/settled-report';

const day = (text: string): LocalDate => LocalDate.parse(text);
const law = new Law();
const TODAY = day('2024-10-01');
const sample = figuresInMemory(sampleCases(), law);

const side = (from: string, to: string, more: Partial<WhySide> = {}): WhySide => ({
  ...{ force: 'norfolk', knownOn: null, ...more },
  window: { from: day(from), to: day(to) },
});
const PREVIOUS = side('2022-10-01', '2023-09-30');
const LAST = side('2023-10-01', '2024-09-30');

const whyOf = (row: string, from = PREVIOUS, to = LAST) =>
  why(
    { figures: sample, histories: sample },
    { row, from, to, law, today: TODAY, reader: everythingReader },
  );

describe('why a figure is what it is', () => {
  it('takes the working days to resolve apart: what was not investigated took longer', async () => {
    const found = await whyOf('schedule-3-working-days-to-resolve');
    expect(found).toMatchObject({ from: 90, to: 105, difference: 15, exact: '222235/14514' });
    expect(found.parts.map(({ what, contribution }) => [what, contribution])).toEqual([
      ['mix investigated', 0.1],
      ['own change investigated', -0.3],
      ['mix not investigated', 0.1],
      ['own change not investigated', 15.3],
      ['suspended days', 0.1],
      ['rounding', -0.3],
    ]);
    expect(found.parts[3]?.title).toBe('Within cases closed without an investigation');
    expect(found.words).toContainEqual(
      expect.stringContaining(
        'Cases closed without an investigation took 102 gross working days instead of 78',
      ),
    );
    expect(found.influence.from).toHaveLength(5);
  });

  it('names what came and what went of a count', async () => {
    const found = await whyOf('chapter-13-reports');
    expect(found).toMatchObject({ from: 19, to: 34, difference: 15 });
    expect(found.words).toContain('The windows share no case: each has its own.');
    expect(found.parts.map(({ what, contribution }) => [what, contribution])).toEqual([
      ['in', 34],
      ['out', -19],
      ['moved', 0],
    ]);
    expect(found.parts[0]?.cases).toHaveLength(24);
  });

  it('names what was entered late between two days on which it was known', async () => {
    const before = side('2023-10-01', '2024-09-30', { knownOn: day('2024-10-08') });
    const found = await whyOf('complaints-logged', before, LAST);
    expect(found).toMatchObject({ from: 331, to: 334, difference: 3 });
    expect(found.parts[0]).toMatchObject({ what: 'in', contribution: 3 });
    expect([...(found.parts[0]?.cases ?? [])].sort()).toEqual([
      ...['CO/01110/24', 'CO/01116/24', 'CO/01125/24'],
    ]);
  });

  it('takes a percentage apart by how complaints were handled', async () => {
    const { difference, parts, words } = await whyOf('contacted-within-10-wd');
    const sum = parts.reduce((all, { contribution }) => all + Math.round(contribution * 100), 0);
    expect(difference).toBe(6.3);
    expect(sum).toBe(630);
    expect(parts.at(-1)?.what).toBe('rounding');
    expect(words[0]).toContain('83.6% instead of 77.3%, 6.3 points more');
    expect(words[1]).toMatch(/made [+−][\d.]+ points of it, and .* [+−][\d.]+ points\.$/);
    expect((await whyOf('contacted-within-10-wd', LAST, PREVIOUS)).words[0]).toContain(
      '77.3% instead of 83.6%, 6.3 points less',
    );
  });

  it('says of what is counted that it is fewer', async () => {
    const [complaints] = (await whyOf('complaints-logged')).words;
    expect(complaints).toContain('334 instead of 393, 59 fewer');
  });

  it('is refused where one side has no case', async () => {
    const empty = side('2001-01-01', '2001-12-31');
    await expect(whyOf('schedule-3-working-days-to-resolve', empty)).rejects.toMatchObject({
      code: 'report.no-figure',
    });
    expect(await whyOf('complaints-logged', empty, LAST)).toMatchObject({ from: 0, to: 334 });
  });
});

it('tells how far complaints logged in a quarter still moved', async () => {
  const found = await settled(sample, {
    ...{ row: 'complaints-logged', force: 'norfolk', knownOn: null },
    ...{ law, today: TODAY },
  });
  const from = (age: number, later: number) =>
    found.maturity.find((one) => one.age === age && one.later === later);
  expect(found).toMatchObject({ recordBegins: '2021-11-01', on: '2024-11-09' });
  expect(from(0, 1)).toMatchObject({ low: 0, high: 1, held: 10, quarters: 11 });
  expect(from(0, 12)).toMatchObject({ quarters: 7, least: 8 });
  expect(from(0, 12)).toHaveProperty('refused');
  const [first] = found.maturity;
  if (first === undefined) throw new Error('No maturity.');
  expect(maturityInWords(first, 'count')).toContain('0 to 1 more');
  expect(maturityInWords(first, 'percent')).toContain('0 to 1 points more');
  const youngest = found.young.at(-1);
  expect(youngest?.window).toEqual({ from: '2024-07-01', to: '2024-09-30' });
  expect(youngest?.maturity).toMatchObject({ age: 1, later: 6, quarters: 9 });
});

async function chapterThirteen(on: LocalDate | null, today = TODAY) {
  const from = await forecastFromOf(sample, { force: 'norfolk', on, today });
  return chapter13Forecast(sample, { force: 'norfolk', ...from, months: 12, law });
}

const conductOfYear = (on: LocalDate, today = TODAY) =>
  calendarYearForecast(sample, { row: 'conduct-cases', force: 'norfolk', on, today, law });

it('forecasts Chapter 13 reports, and says how many of past forecasts held', async () => {
  const found = await chapterThirteen(null);
  expect(found.backTest).toMatchObject({ held: 16, of: 22 });
  expect(found.forecast).toHaveLength(12);
  expect(found.forecast[0]?.month).toBe('2024-10');
  for (const { ifStillOpen, cases, expected, notYetSeen, low, high } of found.forecast) {
    expect(cases).toHaveLength(ifStillOpen);
    expect(cases.reduce((sum, { p }) => sum + p, notYetSeen)).toBeCloseTo(expected, 9);
    expect(low).toBeLessThanOrEqual(high);
  }
});

it('names no case that the asker may not know of, under whatever name', async () => {
  const begins = day('2021-11-01');
  const asked = { force: 'norfolk', on: TODAY, months: 1, law, begins };
  const whole = await chapter13Forecast(sample, asked);
  const [first] = whole.forecast[0]?.cases ?? [];
  const hidden = new Set([`${first?.type}:norfolk:${first?.case}`]);
  const guarded = await chapter13Forecast(sample, { ...asked, hidden });
  expect(guarded.forecast[0]?.cases[0]).toEqual({ ...first, case: 'one restricted case' });
  expect(JSON.stringify(guarded)).not.toContain(first?.case);
});

it('says of conduct matters in 2024 that they are lower than in 2023', async () => {
  const on = day('2024-09-30');
  const found = await calendarYearForecast(sample, {
    ...{ row: 'conduct-cases', force: 'norfolk', on, today: TODAY, law },
  });
  expect(found).toMatchObject({ soFar: 55, low: 69, high: 81, yearBefore: 95, word: 'lower' });
  expect(found.words).toContain('lower than 2023, which had 95');
});

describe('what is told of past days', () => {
  const LAST_ENTRY = day('2024-11-09');
  const after = { kind: 'invalid-input', code: 'report.not-known-yet' };

  it.each(['2024-11-10', '2030-01-01', '2100-01-01'])(
    'is refused of %s, of which nothing is known yet, and says which day is the last',
    async (text) => {
      const message = expect.stringContaining('on is ') as string;
      const of = { ...after, message, pointer: '/on', data: { on: text, last: LAST_ENTRY } };
      await expect(chapterThirteen(day(text))).rejects.toMatchObject(of);
      await expect(conductOfYear(day(text))).rejects.toMatchObject(of);
      const asked = { row: 'complaints-logged', force: 'norfolk', knownOn: day(text) };
      await expect(settled(sample, { ...asked, law, today: TODAY })).rejects.toMatchObject({
        ...{ ...after, pointer: '/knownOn', data: { knownOn: text } },
      });
    },
  );

  it('is told of the last day on which anything was entered, and of today', async () => {
    expect(await chapterThirteen(LAST_ENTRY)).toMatchObject({ on: LAST_ENTRY });
    const today = day('2025-02-01');
    expect(await conductOfYear(today, today)).toMatchObject({ year: 2025, yearBefore: 55 });
  });

  it('counts no quarter after all that was entered, however late it is asked', async () => {
    const now = day('2027-01-01');
    const { backTest } = await chapterThirteen(now, now);
    expect(backTest.of).toBe(22);
    expect(backTest.rows.every(({ quarter }) => quarter.to <= LAST_ENTRY)).toBe(true);
  });

  it('is refused of a day of which the record knows nothing, or too little', async () => {
    const none = { kind: 'unprocessable', code: 'report.no-forecast', pointer: '/on' };
    for (const on of [day('1999-01-01'), day('2021-10-01')]) {
      await expect(chapterThirteen(on)).rejects.toMatchObject(none);
      await expect(conductOfYear(on)).rejects.toMatchObject(none);
    }
    const short = conductOfYear(day('2022-06-30'));
    await expect(short).rejects.toMatchObject({
      ...none,
      message: expect.stringContaining('beside 2021') as string,
    });
  });

  it('lets others be answered between two quarters', async () => {
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      going = setImmediate(turn);
    };
    let going = setImmediate(turn);
    /** What is known of a long record is looked up for longer than others are to wait. */
    const known = (on: LocalDate) => {
      const until = performance.now() + 11;
      while (performance.now() < until);
      return { on, begins: day('2021-11-01'), investigations: [] };
    };
    const of = await BackTest.of(known, TODAY, day('2021-11-01'));
    clearImmediate(going);
    const quarters = new Set(of.rows().map(({ saidOn }) => saidOn));
    expect(turns).toBeGreaterThanOrEqual(quarters.size);
  });
});

describe('why a figure is what it is, for whoever may not see everything', () => {
  it('names no case to whoever may not know the cases behind a figure', async () => {
    const guarded = whyWithoutCases(await whyOf('chapter-13-reports'));
    expect(guarded.parts.map(({ cases }) => cases)).toEqual([[], [], []]);
    expect(guarded.cases).toEqual([]);
  });

  it('tells kinds together where one is small, and still adds up', async () => {
    const found = await whyOf('schedule-3-working-days-to-resolve');
    const guarded = whyWithoutSmallKinds(found, 1000);
    expect(guarded.parts.map(({ what }) => what)).toEqual([
      ...['mix', 'own change', 'suspended days', 'rounding'],
    ]);
    expect(guarded.parts.map(({ title }) => title)).toEqual([
      ...['Another mix of kinds', 'What changed within kinds', 'Suspended days'],
      'Rounding of both values',
    ]);
    const sum = guarded.parts.reduce((all, part) => all + Math.round(part.contribution * 10), 0);
    expect(sum).toBe(150);
    expect(guarded.words.join(' ')).not.toContain('without an investigation');
    expect(whyWithoutSmallKinds(found, 1)).toEqual(found);
  });
});
