import { lookOfName } from './look-of-name';

describe('the look of a name', () => {
  it.each([
    ['CO/00012/24', 'CO/12/24', 'missing zeros'],
    ['CO/1/24', 'co/1/24', 'small letters'],
    ['CO 11 24', 'CO-11-24', 'another separator'],
    ['CO11/24', 'CO/11/24', 'no separator'],
    ['CO/10/24', 'CO/1O/24', 'O for 0'],
    ['CO/1/24', 'CO/l/24', 'l for 1'],
    ['Môn-13', 'Mon-13', 'no accent'],
    ['CO/1/24', '\u0421\u041e/1/24', 'letters of another alphabet'],
    ['OFF-0123', 'OFF\u20130123', 'an en dash'],
    ['OFF-0123', 'off 123', 'all at once'],
    ['CO/1/24', 'CO/1\u00ad/24', 'a sign that can not be seen'],
  ])('%j is that of %j: %s', (one, other) => {
    expect(lookOfName(one)).toBe(lookOfName(other));
  });

  it.each([
    ['CO/1/24', 'CO/12/4'],
    ['CO/1/24', 'CM/1/24'],
    ['CO/10/24', 'CO/1/24'],
    ['OFF-0123', 'CPL-0123'],
    ['PAM-2024-10-08', 'PAM-2024-10-09'],
  ])('%j is not that of %j', (one, other) => {
    expect(lookOfName(one)).not.toBe(lookOfName(other));
  });
});
