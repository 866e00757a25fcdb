import { fewInCell } from './terminal';

it('shows ten in a cell, and says how many more there are', () => {
  const cases = Array.from({ length: 12 }, (_, index) => `CO/${index + 1}/24`);
  expect(fewInCell(cases.slice(0, 10), ', ')).toBe(cases.slice(0, 10).join(', '));
  expect(fewInCell(cases, ', ')).toBe(
    `${cases.slice(0, 10).join(', ')} and 2 more; --json has all`,
  );
});
