import { placeName } from './place-name';

it.each([
  ['norfolk', 'Norfolk'],
  ['avon-and-somerset', 'Avon and Somerset'],
  ['great-yarmouth', 'Great Yarmouth'],
  ['newcastle-upon-tyne', 'Newcastle upon Tyne'],
])('calls %s %s', (slug, name) => {
  expect(placeName(slug)).toBe(name);
});
