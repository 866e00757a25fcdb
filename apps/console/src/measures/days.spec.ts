import { frameInWords, knownDayInWords, spanInWords } from './days';

it.each([
  ['2023', '2023'],
  ['2022-08', 'August 2022'],
  ['2022-08-24', '24 August 2022'],
  ['', ''],
])('what is known as %s is written %s', (known, words) => {
  expect(knownDayInWords(known)).toBe(words);
});

it.each([
  ['2022-08-01', '2022-08-31', 'August 2022'],
  ['2021-07-01', '2022-06-30', '1 July 2021 to 30 June 2022'],
  ['2022-06-30', '2022-06-30', '30 June 2022'],
])('%s to %s is %s', (from, to, words) => {
  expect(spanInWords(from, to)).toBe(words);
});

it.each([
  ['calls-999', 'Calls 999'],
  [
    'ncpm/reduce-neighbourhood-crime',
    'National Crime and Policing Measures, Reduce neighbourhood crime',
  ],
  ['pam-2025-01/table-11', 'Accountability meeting of January 2025, Table 11'],
])('the frame %s is %s', (frame, words) => {
  expect(frameInWords(frame)).toBe(words);
});
