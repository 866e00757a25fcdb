import { countsOf, upTo } from '../chance';
import { dispersionOf, funnel, limitsOf } from './funnel';

const limits = (expected: number, alpha: number, spread = 1) => {
  const { low, high } = limitsOf(countsOf(expected, spread), alpha);
  return [low, high];
};

it.each([
  [0.5, [0, 2], [0, 4]],
  [2, [0, 5], [0, 8]],
  [5, [1, 10], [0, 13]],
  [10, [4, 17], [2, 21]],
])('has exact limits about %s', (expected, at95, at998) => {
  expect(limits(expected, 0.05)).toEqual(at95);
  expect(limits(expected, 0.002)).toEqual(at998);
});

it('widens them where units differ more than chance makes them', () => {
  expect(limits(10, 0.05, 2)).toEqual([3, 20]);
});

it('tells the true chance of lying outside', () => {
  const chances = countsOf(10);
  const { low, high, outside } = limitsOf(chances, 0.05);
  expect(outside / 100).toBeCloseTo(upTo(chances, low - 1) + 1 - upTo(chances, high), 4);
  expect(outside).toBeLessThanOrEqual(5);
});

const UNITS = [
  { unit: 'A', cases: 52, headcount: 400 },
  { unit: 'B', cases: 30, headcount: 300 },
  { unit: 'C', cases: 8, headcount: 250 },
  { unit: 'D', cases: 14, headcount: 150 },
  { unit: 'E', cases: 1, headcount: 40 },
];

it('calls a unit hot or cold only where it stands among as many units as are looked at', () => {
  const found = funnel(UNITS);
  const named = (is: (unit: (typeof found.units)[number]) => boolean) =>
    found.units.filter(is).map(({ unit }) => unit);
  expect(named((unit) => unit.outside95)).toEqual(['A', 'C']);
  expect(named((unit) => unit.outside998)).toEqual(['C']);
  expect(named((unit) => unit.stands !== null)).toEqual(['C']);
  expect(found.units[2]).toMatchObject({ stands: '95', sign: 'cold', rate: 3.2 });
  expect(found.units[4]).toMatchObject({ tooSmallToBeCold: true });
  expect(found).toMatchObject({ cases: 105, headcount: 1140, rate: 9.2, isWidened: false });
});

it('calls none cold of which so little is expected that no count would be low', () => {
  const { units } = funnel([...UNITS, { unit: 'F', cases: 0, headcount: 10 }]);
  expect(units[5]).toMatchObject({ tooSmallToBeCold: true, sign: null, outside95: false });
});

it('leaves out a unit without people, and shows it', () => {
  const found = funnel([...UNITS, { unit: 'F', cases: 3, headcount: 0 }]);
  expect(found.leftOut).toEqual([{ unit: 'F', cases: 3, headcount: 0 }]);
  expect(found.cases).toBe(105);
});

it.each([
  ['two units', UNITS.slice(0, 2)],
  ['no case', UNITS.map((unit) => ({ ...unit, cases: 0 }))],
])('is refused for %s', (_, units) => {
  expect(() => funnel(units)).toThrow(expect.objectContaining({ code: 'report.no-funnel' }));
});

it('pulls in a tenth at each end before it says how much units differ', () => {
  const even = Array.from({ length: 18 }, () => [100, 100] as const);
  expect(dispersionOf([...even, [400, 100], [0, 100]])).toBe((100 / 20) * 0);
  expect(
    dispersionOf([
      [110, 100],
      [90, 100],
      [100, 100],
    ]),
  ).toBeCloseTo(2 / 3, 10);
});

it('uses the wider limits from ten units on, and says so', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...{ unit: `U${index}`, cases: index % 2 === 0 ? 40 : 10, headcount: 100 },
  }));
  expect(funnel(many).isWidened).toBe(true);
  expect(funnel(many).units.every(({ sign }) => sign === null)).toBe(true);
  expect(funnel(many.slice(0, 9)).isWidened).toBe(false);
});
