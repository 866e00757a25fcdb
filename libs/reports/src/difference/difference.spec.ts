import fc from 'fast-check';
import { Fraction } from '../fraction';
import { type DifferenceUnit, differenceOfCounts, differenceOfMeans } from './difference';

const WORKING_DAYS = { decimals: 0, hasSuspended: true };
const PERCENT = { decimals: 1, hasSuspended: false };

let number = 0;
function unit(kind: string, gross: number, suspended = 0): DifferenceUnit {
  number += 1;
  const name = `CO/${String(number).padStart(5, '0')}/24`;
  return { key: name, case: name, kind, on: '2024-01-01', value: gross - suspended, gross };
}

describe('of means', () => {
  const from = [unit('plain', 10), unit('plain', 20), unit('investigated', 60)];
  const to = [unit('plain', 10), unit('investigated', 60), unit('investigated', 90, 10)];

  it('tells what the mix, each kind, suspended days and rounding did', () => {
    const found = differenceOfMeans(from, to, WORKING_DAYS);
    expect(found).toMatchObject({ from: 30, to: 50, difference: 20, exact: '20' });
    expect(found.parts.map(({ what, exact, contribution }) => [what, exact, contribution])).toEqual(
      [
        ['mix investigated', '155/18', 8.6],
        ['own change investigated', '15/2', 7.5],
        ['mix plain', '175/18', 9.7],
        ['own change plain', '-5/2', -2.5],
        ['suspended days', '-10/3', -3.3],
        ['rounding', '0', 0],
      ],
    );
    expect(found.kinds).toEqual([
      { kind: 'investigated', from: { cases: 1, gross: 60 }, to: { cases: 2, gross: 75 } },
      { kind: 'plain', from: { cases: 2, gross: 15 }, to: { cases: 1, gross: 10 } },
    ]);
  });

  it('tells which cases weigh most, and never as parts', () => {
    const { influence } = differenceOfMeans(from, to, WORKING_DAYS);
    const lightest = influence.to.find(({ key }) => key === to[0]?.key);
    expect(lightest).toMatchObject({ weight: -20, exact: '-20', suspended: 0 });
    expect(influence.to[0]).toMatchObject({ weight: -20 });
    expect(influence.to[1]).toMatchObject({ weight: 15, value: 80, suspended: 10 });
  });

  it('takes the mean of the other side for a kind that is missing: all of it is mix', () => {
    const { parts } = differenceOfMeans(
      [unit('plain', 10)],
      [unit('investigated', 50)],
      WORKING_DAYS,
    );
    expect(parts.map(({ what, contribution }) => [what, contribution])).toEqual([
      ['mix investigated', 20],
      ['own change investigated', 0],
      ['mix plain', 20],
      ['own change plain', 0],
      ['suspended days', 0],
      ['rounding', 0],
    ]);
  });

  it('has no weights of one case', () => {
    const { influence } = differenceOfMeans([unit('plain', 10)], [unit('plain', 12)], WORKING_DAYS);
    expect(influence).toEqual({ from: [], to: [] });
  });

  it('gives a percentage one place more, and no suspended days', () => {
    const some = (kind: string, ...values: number[]) => values.map((one) => unit(kind, one));
    const found = differenceOfMeans(
      [...some('schedule-3', 100, 0, 0), ...some('undecided', 100)],
      [...some('schedule-3', 100, 100, 0)],
      PERCENT,
    );
    expect(found).toMatchObject({ from: 50, to: 66.7, difference: 16.7, exact: '50/3' });
    expect(found.parts.map(({ what }) => what)).toEqual([
      'mix schedule-3',
      'own change schedule-3',
      'mix undecided',
      'own change undecided',
      'rounding',
    ]);
  });

  it('adds up to the last digit, whatever the history', () => {
    const someUnit = fc
      .record({
        kind: fc.constantFrom('investigated', 'not investigated', 'reinvestigated'),
        gross: fc.nat(400),
        suspended: fc.nat(60),
      })
      .map(({ kind, gross, suspended }) => unit(kind, gross, Math.min(gross, suspended)));
    const side = fc.array(someUnit, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.constantFrom(WORKING_DAYS, { decimals: 1, hasSuspended: true }),
        (a, b, how) => {
          const found = differenceOfMeans(a, b, how);
          const scale = 10 ** (how.decimals + 1);
          const printed = found.parts.reduce(
            (sum, part) => sum + Math.round(part.contribution * scale),
            0,
          );
          expect(printed).toBe(Math.round(found.difference * scale));
          const exact = found.parts
            .map((part) => Fraction.parse(part.exact))
            .reduce(Fraction.plus, Fraction.zero);
          expect(exact).toEqual(
            Fraction.of(BigInt(Math.round(found.difference * scale)), BigInt(scale)),
          );
          const rounding = Fraction.parse(found.parts.at(-1)?.exact ?? '');
          expect(Fraction.minus(exact, rounding)).toEqual(Fraction.parse(found.exact));
        },
      ),
    );
  });

  it('is the same the other way round, but for the sign', () => {
    const there = differenceOfMeans(from, to, WORKING_DAYS).parts.map((part) =>
      Fraction.parse(part.exact),
    );
    const back = differenceOfMeans(to, from, WORKING_DAYS).parts.map((part) =>
      Fraction.parse(part.exact),
    );
    expect(there.map((one, index) => Fraction.plus(one, back[index] ?? Fraction.of(1)))).toEqual(
      there.map(() => Fraction.of(0)),
    );
  });
});

describe('of counts', () => {
  const counted = (name: string, on: string, kind = 'complaint'): DifferenceUnit => ({
    ...{ key: `${kind}:${name}`, case: name, kind, on, value: 1, gross: 1 },
  });

  it('names what came, what went and what moved', () => {
    const from = [
      counted('A', '2023-01-01'),
      counted('B', '2023-01-02'),
      counted('C', '2023-02-01'),
    ];
    const to = [
      ...[counted('B', '2023-01-02'), counted('C', '2023-02-02')],
      ...[counted('D', '2023-03-01'), counted('D', '2023-09-01')],
    ];
    const found = differenceOfCounts(from, to);
    expect(found).toMatchObject({ from: 3, to: 4, difference: 1, exact: '1' });
    expect(
      found.parts.map(({ what, contribution, cases }) => [
        what,
        contribution,
        cases.map((one) => one.case),
      ]),
    ).toEqual([
      ['in', 2, ['D']],
      ['out', -1, ['A']],
      ['moved', 0, ['C']],
    ]);
  });

  it('moves a case whose units are more', () => {
    const [, , moved] = differenceOfCounts(
      [counted('A', '2023-01-01')],
      [counted('A', '2023-01-01'), counted('A', '2023-07-01')],
    ).parts;
    expect(moved).toMatchObject({ what: 'moved', contribution: 1 });
  });

  it('says nothing of nothing', () => {
    const found = differenceOfCounts([], []);
    expect(found.parts.map(({ contribution }) => Object.is(contribution, 0))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('adds up, whatever the history', () => {
    const side = fc.array(
      fc.record({
        name: fc.constantFrom('A', 'B', 'C', 'D'),
        on: fc.constantFrom('2023-01-01', '2024-01-01'),
      }),
    );
    fc.assert(
      fc.property(side, side, (a, b) => {
        const units = (some: typeof a) => some.map(({ name, on }) => counted(name, on));
        const { parts, difference } = differenceOfCounts(units(a), units(b));
        expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(difference);
      }),
    );
  });
});
