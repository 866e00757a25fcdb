import { forceName } from './words';

it.each([
  ['norfolk', 'Norfolk'],
  ['avon-and-somerset', 'Avon and Somerset'],
  ['city-of-london', 'City of London'],
  ['the-shire', 'The Shire'],
])('a force is called by its name: %s', (code, name) => {
  expect(forceName(code)).toBe(name);
});
