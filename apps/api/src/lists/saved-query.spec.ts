import { LocalDate } from '@tipstaff/kernel';
import { resolveDays } from './saved-query';

const today = LocalDate.parse('2024-03-01');

it.each([
  ['openedFrom', 'today', '2024-03-01'],
  ['lastTo', 'today-1', '2024-02-29'],
  ['on', 'today+14', '2024-03-15'],
  ['owedOn', '2024-01-01', '2024-01-01'],
  ['onTo', 'today-', 'today-'],
  ['onTo', 'today-99999', 'today-99999'],
  ['q', 'today', 'today'],
  ['person', 'today-1', 'today-1'],
])('%s=%s is %s', (name, text, day) => {
  expect(resolveDays({ [name]: text }, today)).toEqual({ [name]: day });
});
