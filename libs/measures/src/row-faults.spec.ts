import { type Cells } from './columns.table';
import { faultsOfCommentary } from './claims';
import { define, sampleCommentary, sampleRows, value } from './measures.fixture';
import { Register } from './register';
import { faultsOfRow } from './row-faults';

const SCALE = 'grade: outstanding > good > requires-improvement > inadequate';
const peers: Cells = {
  row: 'peers',
  peers: 'two',
  source: 'paper',
  made_of: 'force:essex; force:norfolk',
};
const register = Register.of([
  define('a', 'count'),
  define('b', 'percent', { check: 'a / a' }),
  define('p', 'percent'),
  define('s', 'seconds'),
  define('m', 'gbp-million'),
  define('g', SCALE),
  peers,
]);

function columns(cells: Cells): readonly string[] {
  const own = faultsOfRow(cells);
  return [...own, ...(own.length === 0 ? register.faultsOf(cells) : [])].map(
    ({ column }) => column,
  );
}

const { value: _, printed: __, ...place } = value('a', '');
const comparison: Cells = { ...place, row: 'comparison', against: 'previous' };
const rank: Cells = { ...place, row: 'rank', peers: 'two', rank: '1' };

it('the sample has no fault', () => {
  const known = Register.of(sampleRows());
  expect(
    sampleRows().flatMap((cells) => [...faultsOfRow(cells), ...known.faultsOf(cells)]),
  ).toEqual([]);
  expect(sampleCommentary().flatMap((cells) => faultsOfCommentary(cells, known))).toEqual([]);
});

it.each<[string, Cells, readonly string[]]>([
  ['what is right', value('a', '5'), []],
  ['no kind of row', { ...value('a', '5'), row: 'figure' }, ['row']],
  ['an impossible day', value('a', '5', { from: '2023-02-30' }), ['from']],
  [
    'an impossible month of publication',
    value('a', '5', { published_on: '2023-13' }),
    ['published_on'],
  ],
  ['a year of publication', value('a', '5', { published_on: '2023' }), []],
  ['to before from', value('a', '5', { to: '2023-03-31' }), ['to']],
  ['as at more than a day', value('a', '5', { basis: 'as-at' }), ['to']],
  ['neither value nor reason', { ...place, row: 'value' }, ['value']],
  ['both', value('a', '5', { unavailable: 'withheld' }), ['unavailable']],
  ['a reason of no list', { ...place, row: 'value', unavailable: 'lost' }, ['unavailable']],
  ['a value with separators', value('a', '1,352'), ['value']],
  ['a value that is not what is printed', value('a', '353', { printed: '352' }), ['value']],
  ['a value that is', value('a', '10694', { printed: '10,694' }), []],
  ['an amount below nought', value('a', '-1496', { printed: '(1,496)' }), []],
  ['millions', value('a', '7300000', { printed: '7.3m' }), []],
  ['millions of a unit of millions', value('m', '3.492', { printed: '£3.492m' }), []],
  ['millions, taken for the unit', value('m', '7300000', { printed: '7.3m' }), ['value']],
  ['a time', value('s', '76807', { printed: '21:20:07' }), []],
  ['another time', value('s', '76808', { printed: '21:20:07' }), ['value']],
  ['seconds in words', value('s', '5', { printed: '5 seconds' }), []],
  ['an unknown measure', value('x', '5'), ['measure']],
  ['an unknown version', value('a', '5', { definition: 'v2' }), ['definition']],
  ['an unknown basis', value('a', '5', { basis: 'guess' }), ['basis']],
  ['an unknown unit', define('u', 'furlongs'), ['unit']],
  ['a rate', define('u', 'rate-per-1000-households'), []],
  ['an unknown area', value('a', '5', { area: 'norfolk' }), ['area']],
  [
    'a grade of the scale',
    value('g', 'requires-improvement', { basis: 'grade', printed: 'Requires improvement' }),
    [],
  ],
  [
    'a grade of another scale',
    value('g', 'adequate', { basis: 'grade', printed: 'Adequate' }),
    ['value'],
  ],
  ['more than all', value('p', '103.8'), ['value']],
  ['more than all of what may be more', value('b', '103.8'), []],
  ['a check of nothing', define('u', 'count', { check: 'a + nowhere' }), ['check']],
  ['a check that is none', define('u', 'count', { check: 'a times b' }), ['check']],
  ['a comparison without a number', comparison, ['difference']],
  ['a comparison that says why', { ...comparison, unavailable: 'not-applicable' }, []],
  [
    'a comparison with nothing known',
    { ...comparison, against: 'rivals', difference: '1' },
    ['against'],
  ],
  [
    'a comparison whose cell says another number: it is a finding, where it does not follow',
    { ...comparison, printed: '4% increase +9', difference: '9', percent: '3' },
    [],
  ],
  ['a place whose cell says another, as well', { ...rank, printed: '2nd' }, []],
  ['a rank', rank, []],
  ['a rank above those ranked', { ...rank, rank: '2', rank_of: '1' }, ['rank']],
  ['a rank above the list', { ...rank, rank: '3' }, ['rank']],
  ['a rank of no list', { ...rank, peers: 'nobody' }, ['peers']],
])('%s', (_words, cells, expected) => {
  expect(columns(cells)).toEqual(expected);
});

it('names the month as it is written', () => {
  const [wrong] = faultsOfRow(value('a', '5', { published_on: '2023-13' }));
  expect(wrong?.reason).toContain('"2023-13" is no month');
});

it('commentary names measures, days and claims that are there', () => {
  const words = {
    measure: 'a',
    area: 'force:norfolk',
    from: '2023-04-01',
    to: '2024-03-31',
    source: 'p',
  };
  expect(faultsOfCommentary({ ...words, claims: 'a previous -6%' }, register)).toEqual([]);
  const wrong = { ...words, measure: 'x', claims: 'a previous much; x value 3' };
  expect(faultsOfCommentary(wrong, register).map(({ column }) => column)).toEqual([
    'measure',
    'claims',
    'claims',
  ]);
});
