import { LocalDate } from '@tipstaff/kernel';
import { regimeOn, regimes } from './regime';

describe('the regime of a case', () => {
  it.each([
    ['2011-01-01', '2012'],
    ['2020-01-31', '2012'],
    ['2020-02-01', '2020'],
    ['2024-05-06', '2020'],
    ['2024-05-07', '2024'],
    ['2025-05-27', '2024'],
    ['2025-05-28', '2025'],
    ['2027-01-01', '2025'],
  ])('what began on %s is under %s', (day, id) => {
    expect(regimeOn(LocalDate.parse(day)).id).toBe(id);
  });

  it('regimes follow one another', () => {
    const days = regimes.map(({ from }) => from);
    expect([...days].sort()).toEqual(days);
  });
});
