import { placeName } from '@tipstaff/kernel';
import { inWords } from './words';

it.each([
  ['norfolk', 'Norfolk'],
  ['avon-and-somerset', 'Avon and Somerset'],
  ['city-of-london', 'City of London'],
  ['the-shire', 'The Shire'],
])('a force is called by its name: %s', (code, name) => {
  expect(placeName(code)).toBe(name);
});

it.each([
  ['schedule-3', 'Schedule 3'],
  ['head-of-psd', 'Head of PSD'],
  ['opcc-officer', 'OPCC officer'],
  ['dsi+conduct', 'Death or serious injury, Conduct'],
])('a slug of the record is said in words: %s', (slug, words) => {
  expect(inWords(slug)).toBe(words);
});
