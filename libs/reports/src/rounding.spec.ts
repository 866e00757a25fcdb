import { percentage, refusePercentage, wholeMean } from './rounding';

it('rounds halves up, to one decimal and to a whole day', () => {
  expect(percentage(284, 334)).toBe(85);
  expect(percentage(1, 2000)).toBe(0.1);
  expect(percentage(1, 2001)).toBe(0);
  expect(wholeMean(5, 2)).toBe(3);
  expect(wholeMean(209, 2)).toBe(105);
  expect(wholeMean(104, 3)).toBe(35);
});

it('has nothing to say of nothing', () => {
  expect(percentage(0, 0)).toBeNull();
  expect(wholeMean(0, 0)).toBeNull();
});

it.each([
  [83.6, 334],
  [77.3, 393],
  [100.1, 12],
  [50, 0],
  [33.33, 3],
])('refuses %s%% of %s: no whole number rounds to it', (printed, denominator) => {
  expect(() => refusePercentage(printed, denominator)).toThrow(
    expect.objectContaining({ code: 'report.impossible-percentage' }),
  );
});

it('passes every percentage that its denominator makes', () => {
  expect(refusePercentage(83.6, 329)).toBe(83.6);
  for (let denominator = 1; denominator <= 60; denominator += 1) {
    for (let numerator = 0; numerator <= denominator; numerator += 1) {
      const printed = percentage(numerator, denominator) ?? -1;
      expect(refusePercentage(printed, denominator)).toBe(printed);
    }
  }
});
