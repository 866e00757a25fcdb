import { define, value } from './measures.fixture';
import { Register } from './register';
import { seriesOf } from './series';

const MEASURE = 'answered';
const register = Register.of([define(MEASURE, 'percent', { good: 'up' })]);
const month = (number: number, share: string, more = {}) => {
  const last = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31'][number - 1] ?? '';
  const two = String(number).padStart(2, '0');
  return value(MEASURE, share, { from: `2023-${two}-01`, to: `2023-${two}-${last}`, ...more });
};
const months = ['80', '81', '80', '82', '81', '80', '81', '82', '60'].map((share, index) =>
  month(index + 1, share),
);
const average = value(MEASURE, '79', {
  ...{ from: '2019-04-01', to: '2022-03-31', basis: 'yearly-average' },
});
const target = value(MEASURE, '90', {
  ...{ area: 'country:england', from: '2023-01-01', to: '2023-12-31', basis: 'target' },
});

const [definition] = register.versions(MEASURE);
const read = (standing: Parameters<typeof seriesOf>[1], beside = standing) => {
  if (!definition) throw new Error('It is defined.');
  return seriesOf(definition, standing, beside);
};

it('marks the months that are more than ordinary variation, and no other', () => {
  const { chart } = read(months);
  const marked = chart?.points.filter(({ signal }) => signal !== null);
  expect(marked).toMatchObject([
    { from: '2023-08-01', value: 82, signal: 'run-above' },
    { from: '2023-09-01', value: 60, signal: 'below-limits' },
  ]);
});

it('takes each month once, as the latest paper has it, and nothing that is no month', () => {
  const { chart } = read([...months, average, month(9, '81', { source: 'later' })]);
  expect(chart?.points).toHaveLength(9);
  expect(chart?.points.every(({ signal }) => signal === null)).toBe(true);
});

it('has the long-term average with its years, and whether the last month meets the target', () => {
  const { longTerm, target: aim } = read([average, ...months], [average, ...months, target]);
  expect(longTerm).toMatchObject({
    ...{ from: '2019-04-01', to: '2022-03-31', value: '79', ofYear: false },
  });
  expect(aim).toEqual({ from: '2023-09-01', to: '2023-09-30', value: '90', met: false });
});

it('has neither where none is printed', () => {
  expect(read(months)).toMatchObject({ longTerm: null, target: null });
  expect(read(months.slice(0, 3)).chart).toBeNull();
});
