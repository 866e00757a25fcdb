import { reasonInWords } from './outcome';

it.each([
  ['250 OK: message queued', 'The mail server took it'],
  ['250 2.0.0 Ok: queued as 4Xa', 'The mail server took it'],
  ['421 4.7.0 Try again later', 'The mail server did not take it for now: Try again later'],
  ['550 5.1.1 No such user', 'The mail server refused it: No such user'],
  ['550 ', 'The mail server refused it'],
  ['Done on 3 October 2024.', 'Done on 3 October 2024.'],
])('the answer of a mail server is said in words: %s', (reason, words) => {
  expect(reasonInWords(reason)).toBe(words);
});
