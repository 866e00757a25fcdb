import { placeName } from '@tipstaff/kernel';
import { inWords, withoutCodes } from './words';

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

it.each([
  ['"made" lies before "Logged" (logged).', '“Made” lies before “Logged”.'],
  ['"outside-schedule-3" was said.', '“Outside Schedule 3” was said.'],
  ['"off-0123" is nearly "OFF-0123".', '"off-0123" is nearly "OFF-0123".'],
  ['norfolk has no hold "hold-20942d7fd7".', 'norfolk has no hold "hold-20942d7fd7".'],
  ['"a-b" stands in the list twice.', '"a-b" stands in the list twice.'],
])('a code is said in words, and what somebody wrote as it was: %s', (said, shown) => {
  expect(withoutCodes(said, ['a-b = One\na-b = Two'])).toBe(shown);
});
