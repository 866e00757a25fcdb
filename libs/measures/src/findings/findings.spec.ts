import { type Cells, type CommentaryCells } from '../columns.table';
import { define, sampleCommentary, sampleRows, value } from '../measures.fixture';
import { figureOfRecord } from '../record-reference.table';
import { Register } from '../register';
import { type Finding } from './finding';
import { findingsIn } from './findings';
import { type RecordedFigure } from './record-findings';

const LAST = '2023-10-01 2024-09-30';
const BEFORE = '2021-07-01 2022-06-30';
const BASE = '2018-07-01 2019-06-30';

function inShort({ kind, measure, from, to, printed, expected }: Finding): string {
  return `${kind} ${measure} ${from} ${to}: ${printed}, not ${expected}`;
}

function found(
  rows: readonly Cells[],
  commentary: readonly CommentaryCells[] = [],
  recorded: readonly RecordedFigure[] = [],
) {
  const findings = findingsIn(rows, commentary, Register.of(rows), recorded);
  const told = (explained: boolean) =>
    findings.filter((one) => one.explained === explained).map(inShort);
  return { wrong: told(false), explained: told(true), findings };
}

describe('the five papers', () => {
  it('slips are those that were found by hand, and no other', () => {
    const { wrong } = found(sampleRows(), sampleCommentary());
    expect(wrong.sort()).toEqual(
      [
        `difference drug-trafficking-offences ${BEFORE}: -270, not -230`,
        `difference ncpm-residential-burglary ${BEFORE}: -110, not -170`,
        `percent engagement-neighbourhood-engagements ${LAST}: -8.0, not -7.9`,
        `difference calls-999-mean-answer-seconds ${LAST}: 1, not -1`,
        `difference calls-999-mean-answer-seconds ${LAST}: 1, not -1`,
        `percent ksi-collisions-total ${LAST}: 12.9, not 12.8`,
        `percent hate-crimes-number-of-crimes ${LAST}: -20.2, not -20.1`,
        'total calls-999-under-10s 2022-10-01 2022-10-31: 75.6, not 75.8',
        `claim hate-crimes-number-of-crimes ${LAST}: -20.2, not -20.1`,
        `claim hate-crimes-percent-solved ${LAST}: 5.0, not 5.7`,
        ...[
          ['homicide-all-offences', BEFORE, 15, 16],
          ['murder', BEFORE, 10, 11],
          ['violence-with-injury', BEFORE, 8507, 8521],
          ['violence-with-injury', BASE, 7091, 7088],
          ['grievous-bodily-harm', BEFORE, 628, 237],
          ['grievous-bodily-harm', BASE, 454, 175],
          ['actual-bodily-harm', BEFORE, 5964, 5941],
          ['actual-bodily-harm', BASE, 5574, 5540],
          ['drug-trafficking-offences', BEFORE, 437, 370],
          ['neighbourhood-crime', BEFORE, 3793, 3504],
          ['neighbourhood-crime', BASE, 6139, 5775],
          ['ncpm-residential-burglary', BEFORE, 1312, 1310],
          ['ncpm-vehicle-offences', BEFORE, 1739, 1452],
          ['ncpm-vehicle-offences', BASE, 2834, 2470],
          ['ncpm-theft-from-the-person', BEFORE, 399, 402],
          ['ncpm-robbery', BEFORE, 343, 340],
        ].map(
          ([measure, days, now, then]) => `restatement ${measure} ${days}: ${now}, not ${then}`,
        ),
      ].sort(),
    );
  });

  it('says of each restatement whether the definition changed', () => {
    const { findings } = found(sampleRows());
    const changed = findings.flatMap(({ kind, measure, definitionChanged }) =>
      kind === 'restatement' && definitionChanged === true ? [measure] : [],
    );
    expect(new Set(changed)).toEqual(
      new Set(['violence-with-injury', 'neighbourhood-crime', 'ncpm-vehicle-offences']),
    );
  });

  it('what rounding explains is told of, and not as wrong', () => {
    const { explained } = found(sampleRows(), sampleCommentary());
    expect(explained).toContain(`claim vehicle-crime-percent-solved ${LAST}: 3.8, not 3.9`);
    expect(explained).toContain(
      'contradiction budget-group-chief-constable-operational-spending-inc-capital-financing 2024-04-01 2025-03-31: 236159, not 236160',
    );
  });
});

const previous = { against: 'previous', against_from: '2022-04-01', against_to: '2023-03-31' };
const before = { from: '2022-04-01', to: '2023-03-31' };

function compared(measure: string, more: Cells): Cells {
  const { value: _, ...rest } = value(measure, '');
  return { ...rest, row: 'comparison', printed: '', ...previous, ...more };
}

describe.each([
  // What is printed may lie half a unit of its last digit outside of what the values make.
  ['count', '110', '100', { percent: '10' }, 'follows'],
  ['count', '1001', '800', { percent: '25.1' }, 'follows'],
  ['count', '1001', '800', { percent: '25.2' }, 'wrong'],
  // 12.5 may be printed as 12 or as 13.
  ['count', '9', '8', { percent: '12' }, 'follows'],
  ['count', '9', '8', { percent: '13' }, 'follows'],
  ['count', '9', '8', { difference: '2' }, 'wrong'],
  ['percent', '12.3', '11.5', { difference: '0.8' }, 'follows'],
  ['percent', '12.3', '11.5', { difference: '0.9' }, 'explained'],
  ['percent', '12.3', '11.5', { difference: '1.0' }, 'wrong'],
  // A percentage measure differs in points, whatever stands after the number.
  ['percent', '92.1', '88.6', { percent: '3.5' }, 'follows'],
  ['percent', '92.1', '88.6', { percent: '4.0' }, 'wrong'],
  ['gbp-thousand', '3380', '3398', { difference: '-19' }, 'explained'],
  // From nothing to something is no percentage.
  ['count', '4', '0', { percent: '100' }, 'wrong'],
  ['count', '0', '0', { percent: '0' }, 'follows'],
  ['score', '4', '0.0', { percent: '100' }, 'follows'],
] as const)('%s %s against %s, printed as %j', (unit, now, then, printed, expected) => {
  it(expected, () => {
    const rows = [
      define('a', unit),
      value('a', now),
      value('a', then, before),
      compared('a', printed),
    ];
    const { wrong, explained } = found(rows);
    expect([wrong.length, explained.length]).toEqual(
      { follows: [0, 0], explained: [0, 1], wrong: [1, 0] }[expected],
    );
  });
});

it('what is left of a budget is the budget less the value', () => {
  const budget = { against: 'budget', against_from: '2023-04-01', against_to: '2024-03-31' };
  const rows = [
    define('a', 'gbp'),
    value('a', '110', { basis: 'forecast' }),
    value('a', '100', { basis: 'budget' }),
    compared('a', { ...budget, basis: 'forecast', difference: '-10', percent: '-10.0' }),
  ];
  expect(found(rows).wrong).toEqual([]);
  const turned = [
    ...rows.slice(0, 3),
    compared('a', { ...budget, basis: 'forecast', difference: '10' }),
  ];
  expect(found(turned).wrong).toEqual(['difference a 2023-04-01 2024-03-31: 10, not -10']);
});

it('a rounded amount is rounded in the unit in which it is printed', () => {
  const rows = [
    define('a', 'count', { check: 'b + c' }),
    define('b', 'count'),
    define('c', 'count'),
    value('a', '7300000', { printed: '7.3m' }),
    value('b', '7000000'),
    value('c', '349999'),
  ];
  expect(found(rows).wrong).toEqual([]);
  expect(found([...rows.slice(0, 5), value('c', '350001')]).wrong).toHaveLength(1);
});

it('a total and a share are of one paper, area, span and basis', () => {
  const definitions = [
    define('all', 'count', { check: 'a + b' }),
    define('share', 'percent', { check: 'a / all' }),
    define('a', 'count'),
    define('b', 'count'),
  ];
  const parts = [value('a', '30'), value('b', '60', { source: 'another' })];
  const rows = [...definitions, ...parts, value('all', '91'), value('share', '33.4')];
  expect(found(rows).wrong).toEqual(['share share 2023-04-01 2024-03-31: 33.4, not 33.0']);
  expect(found([...rows, value('b', '60')]).wrong).toEqual([
    'total all 2023-04-01 2024-03-31: 91, not 90',
    'share share 2023-04-01 2024-03-31: 33.4, not 33.0',
  ]);
});

it('a share that no whole number of a printed count makes does not follow, though its part is not printed', () => {
  const definitions = (unit: string) => [
    define('share', 'percent', { check: 'part / all' }),
    define('part', unit),
    define('all', 'count'),
  ];
  const of = (share: string, unit = 'count', more: Cells = {}) =>
    found([...definitions(unit), value('all', '334', more), value('share', share, more)]).wrong;
  expect(of('83.6')).toEqual(['share share 2023-04-01 2024-03-31: 83.6, not 83.5']);
  expect(of('83.5')).toEqual([]);
  expect(of('83.50')).toEqual([]);
  expect(of('84')).toEqual([]);
  expect(of('83.6', 'number')).toEqual([]);
  expect(of('83.6', 'count', { basis: 'yearly-average' })).toEqual([]);
});

it('months, or quarters, make a year where the measure adds up', () => {
  const quarters = [
    ['2023-04-01', '2023-06-30'],
    ['2023-07-01', '2023-09-30'],
    ['2023-10-01', '2023-12-31'],
    ['2024-01-01', '2024-03-31'],
  ].map(([from, to]) => value('a', '30', { from, to }));
  const adding = define('a', 'count', { adds_up: 'yes' });
  expect(found([adding, ...quarters, value('a', '121')]).wrong).toEqual([
    'months a 2023-04-01 2024-03-31: 121, not 120',
  ]);
  expect(found([adding, ...quarters.slice(1), value('a', '121')]).wrong).toEqual([]);
  expect(found([define('a', 'count'), ...quarters, value('a', '121')]).wrong).toEqual([]);
});

describe('another value', () => {
  const later = { source: 'later', published_on: '2025-01' };

  it('of one paper is a contradiction, of a later one a restatement', () => {
    const rows = [define('a', 'count'), value('a', '16'), value('a', '15', later)];
    expect(found(rows).wrong).toEqual(['restatement a 2023-04-01 2024-03-31: 15, not 16']);
    const within = [
      define('a', 'count'),
      value('a', '16'),
      value('a', '15', { source_table: 'Table 2' }),
    ];
    expect(found(within).wrong).toEqual(['contradiction a 2023-04-01 2024-03-31: 15, not 16']);
  });

  it('53.6 and 54 are one value; of counts 16 and 16.4 are not', () => {
    const of = (unit: string, a: string, b: string) =>
      found([define('a', unit), value('a', a), value('a', b, later)]);
    expect(of('rate-per-1000', '53.6', '54').findings).toEqual([]);
    expect(of('rate-per-1000', '53.4', '54').wrong).toHaveLength(1);
    expect(of('percent', '4.5', '4.6').explained).toHaveLength(1);
    expect(of('grade: good > bad', 'good', 'bad').wrong).toHaveLength(1);
  });
});

describe('ranks', () => {
  const peers: Cells = {
    row: 'peers',
    peers: 'three',
    source: 'paper',
    made_of: 'force:a; force:b; force:c',
  };
  const ranked = (rank: string): Cells => {
    const { value: _, ...rest } = value('a', '', { area: 'force:a' });
    return { ...rest, row: 'rank', peers: 'three', rank };
  };
  const of = (area: string, number: string) => value('a', number, { area: `force:${area}` });

  it('follow from the values of the others, as far as they are printed', () => {
    const rows = [define('a', 'percent', { good: 'up' }), peers, of('a', '87.3'), of('b', '88.0')];
    expect(found([...rows, ranked('2')]).wrong).toEqual([]);
    expect(found([...rows, ranked('3')]).wrong).toEqual([]);
    expect(found([...rows, ranked('1')]).wrong).toEqual([
      'rank a 2023-04-01 2024-03-31: 1, not 2 to 3',
    ]);
    expect(found([...rows, of('c', '80'), ranked('3')]).wrong).toHaveLength(1);
  });

  it('are among no more than the list has, and no fewer than are printed', () => {
    const rows = [define('a', 'percent', { good: 'up' }), peers, of('a', '87.3'), of('b', '80')];
    const among = (rankOf: string, more: readonly Cells[] = []) =>
      found([...rows, ...more, { ...ranked('1'), rank_of: rankOf }]).wrong;
    expect(among('3')).toEqual([]);
    expect(among('2')).toEqual([]);
    expect(among('2', [of('c', '70')])).toEqual(['rank a 2023-04-01 2024-03-31: 2, not 3']);
    expect(among('9')).toEqual(['rank a 2023-04-01 2024-03-31: 9, not 3']);
  });

  it('a tie leaves both places open', () => {
    const rows = [
      define('a', 'percent', { good: 'up' }),
      peers,
      of('a', '87.3'),
      of('b', '87.3'),
      of('c', '80'),
    ];
    expect(found([...rows, ranked('1')]).wrong).toEqual([]);
    expect(found([...rows, ranked('2')]).wrong).toEqual([]);
    expect(found([...rows, ranked('3')]).wrong).toHaveLength(1);
  });
});

it('words are judged by the values, where no comparison is printed too', () => {
  const rows = [define('a', 'count'), value('a', '334'), value('a', '393', before)];
  const words = (claims: string): readonly CommentaryCells[] => [
    {
      ...{ measure: 'a', area: 'force:norfolk', from: '2023-04-01', to: '2024-03-31' },
      ...{ source: 'paper', source_table: 'Table 1', claims },
    },
  ];
  expect(found(rows, words('a previous -15%; a value 334; a previous -59')).findings).toEqual([]);
  expect(found(rows, words('a previous -16%; a value 335')).wrong).toEqual([
    'claim a 2023-04-01 2024-03-31: -16, not -15',
    'claim a 2023-04-01 2024-03-31: 335, not 334',
  ]);
});

it('words that make a percentage of nothing do not follow', () => {
  const rows = [define('a', 'count'), value('a', '4'), value('a', '0', before)];
  const said: CommentaryCells = {
    ...{ measure: 'a', area: 'force:norfolk', from: '2023-04-01', to: '2024-03-31' },
    ...{ source: 'paper', source_table: 'Table 1', claims: 'a previous 100%; a previous 4' },
  };
  expect(found(rows, [said]).wrong).toEqual(['claim a 2023-04-01 2024-03-31: 100, not none']);
});

describe('what the record has', () => {
  const days = { area: 'force:norfolk', from: '2023-04-01', to: '2024-03-31' };
  const none = { numerator: null, denominator: null };
  const logged = (number: number): RecordedFigure => ({
    ...{ ...days, ...none, measure: 'psd-complaints', figure: 'complaints-logged' },
    ...{ value: String(number), exact: String(number) },
  });
  const contacted = (numerator: number, denominator: number): RecordedFigure => ({
    ...{
      ...days,
      measure: 'psd-contacted',
      figure: 'contacted-within-10-wd',
      numerator,
      denominator,
    },
    value: ((100 * numerator) / denominator).toFixed(1),
    exact: `${100 * numerator}/${denominator}`,
  });
  const paper = (complaints: string, share: string) => [
    define('psd-complaints', 'count'),
    define('psd-contacted', 'percent'),
    value('psd-complaints', complaints),
    value('psd-contacted', share),
  ];
  const told = (complaints: string, share: string, ...ours: readonly RecordedFigure[]) => {
    const { wrong, explained } = found(paper(complaints, share), [], ours);
    return { wrong, explained };
  };
  const inDays = `${days.from} ${days.to}`;

  it('a count that is another is a finding, and one that is the same is none', () => {
    expect(told('334', '83.6', logged(333))).toEqual({
      wrong: [`record psd-complaints ${inDays}: 334, not 333`],
      explained: [],
    });
    expect(told('334', '83.6', logged(334))).toEqual({ wrong: [], explained: [] });
  });

  it('a share that the count beside it can not make is a finding, though the record rounds to it', () => {
    const { wrong } = told('334', '83.6', logged(334), contacted(275, 329));
    expect(wrong).toEqual([`record psd-contacted ${inDays}: 83.6, not 83.6`]);
    const { findings } = found(paper('334', '83.6'), [], [logged(334), contacted(275, 329)]);
    expect(findings[0]?.words).toBe(
      'paper: Table 1 prints 83.6; the record has 83.6 (275 of 329). Of the 334 that paper: Table 1 prints beside it, no whole number is that share.',
    );
    expect(findings[0]?.sources).toContainEqual({
      ...{ source: 'record', table: 'complaints-and-conduct', place: 'contacted-within-10-wd' },
    });
  });

  it('a share that it can make is none, with noughts behind it explained', () => {
    expect(told('329', '83.6', logged(329), contacted(275, 329)).wrong).toEqual([]);
    expect(told('329', '83.60', logged(329), contacted(275, 329))).toEqual({
      wrong: [],
      explained: [`record psd-contacted ${inDays}: 83.60, not 83.59`],
    });
  });

  it('a figure is referred to by its place, by the name of Table 5 or by its own', () => {
    const named = (measure: string, ...frames: readonly string[]) =>
      figureOfRecord({ measure, frames });
    expect(named('letters', 'pam/table-5', 'record/chapter-13-reports')).toBe('chapter-13-reports');
    expect(named('chapter-13-letters', 'pam/table-5')).toBe('chapter-13-reports');
    expect(named('conduct-cases')).toBe('conduct-cases');
  });
});
