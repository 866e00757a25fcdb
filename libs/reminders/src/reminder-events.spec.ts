import { wordsForRecord } from './reminder-events';

describe('the words of an outcome in the record', () => {
  it.each([
    [
      '550 5.1.1 <chief.constable@norfolk.example>: user unknown',
      '550 5.1.1 <the address>: user unknown',
    ],
    ['RCPT TO a@b.example, then c@d.example', 'RCPT TO the address, then the address'],
    ['No address for "Chief Constable".', 'No address for "the recipient".'],
    ['250 2.0.0 Ok: queued as 4Xa', '250 2.0.0 Ok: queued as 4Xa'],
  ])('name no address and no office: %s', (words, recorded) => {
    expect(wordsForRecord(words, 'Chief Constable')).toBe(recorded);
  });
});
