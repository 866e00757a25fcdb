import { Fraction, halfUnit, placesOf } from '../fraction';
import { Interval } from '../interval';
import { type Figure } from './figures';

/** Whether some whole number of them is the share as it is printed, noughts at its end aside. */
export function isShareOf(share: string, { number: whole }: Figure): boolean {
  const printed = share.includes('.') ? share.replace(/\.?0+$/, '') : share;
  const number = Fraction.parse(printed);
  if (number === null || whole === null || whole.n <= 0n) return true;
  const { low, high } = Interval.around(number, halfUnit(placesOf(printed)));
  const part = (of: Fraction): Fraction =>
    Fraction.over(Fraction.times(of, whole), Fraction.hundred);
  const most = part(high);
  const nearest = Fraction.of(most.n / most.d);
  return Fraction.compare(nearest, part(low)) >= 0;
}
