import fc from 'fast-check';
import { plainName, signsNotPlain, withPlainSigns } from './plain-name';

describe('a plain name', () => {
  it.each([
    ['CO\u00a011\u202f24', 'CO 11 24'],
    ['Mo\u0302n-13', 'Môn-13'],
    ['CO\u201112\u201324', 'CO-12-24'],
    ['CO\u2212\u2010\u2014\uff0d1', 'CO----1'],
    [' OFF-0123\u00a0', 'OFF-0123'],
    ['Ångström 7', 'Ångström 7'],
    ['CO/00123/24', 'CO/00123/24'],
  ])('of %j is %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  const arbitrary = fc
    .array(
      fc.oneof(
        fc.constantFrom('\u00a0', '\u2003', '\u2011', '\u2013', '\u0302', 'o', '-', ' ', '1'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => parts.join(''));

  it('is its own plain name, whatever it was made of', () => {
    fc.assert(
      fc.property(arbitrary, (name) => {
        const plain = plainName(name);
        expect(plainName(plain)).toBe(plain);
        expect(plain.normalize('NFC')).toBe(plain);
        expect(plain).not.toMatch(/[^\P{Zs} ]|[\u2010-\u2015\u2212]/u);
      }),
    );
  });

  it('says of each name that is not plain what in it is not, and of no other anything', () => {
    fc.assert(
      fc.property(arbitrary, (name) => {
        expect(signsNotPlain(name) === '').toBe(plainName(name) === name);
      }),
    );
    expect(signsNotPlain('CO\u201312\u201324\u00a01')).toBe(
      'an en dash (U+2013), a no-break space (U+00A0)',
    );
    expect(signsNotPlain('Mo\u0302n')).toBe('a letter and its accent apart');
  });

  it('leaves the spaces at the ends where only the signs are asked for', () => {
    expect(withPlainSigns(' CO\u20131 ')).toBe(' CO-1 ');
  });
});
