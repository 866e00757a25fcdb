import { isPlaceholder, namesKept, nearPseudonym } from './names';

describe('a placeholder', () => {
  it.each([
    ...['N/A', 'n/a', '#N/A', 'NULL', '(null)', 'None', 'NIL', 'TBC', 'tba', 'TBD.', 'Unknown'],
    ...['[unknown]', 'not  known', '-', '--', '\u2013', '?', '???', '#REF!', 'N/K', '<none>'],
  ])('is %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['OFF-0123', 'Nina', 'A. Nil', 'DCC', 'Nullah', 'CO/1/24', 'T.B.', 'X', '0', 'A-B'])(
    'is not %j',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});

describe('a near miss of a pseudonym', () => {
  it.each([
    ['off-0123', 'OFF-0123'],
    ['Off 0123', 'OFF-0123'],
    ['OFF0123', 'OFF-0123'],
    ['OFF_0123', 'OFF-0123'],
    ['OFF-O123', 'OFF-0123'],
    ['0FF-0123', 'OFF-0123'],
    ['CPL-0l23', 'CPL-0123'],
    ['OFF--0123', 'OFF-0123'],
  ])('%j is one of %j', (person, meant) => {
    expect(nearPseudonym(person)).toBe(meant);
  });

  it.each(['OFF-0123', 'Chief Constable', 'Inspector Example', 'CPL-', '0123', 'N/A', '12-34'])(
    'is not seen in %j',
    (person) => {
      expect(nearPseudonym(person)).toBeNull();
    },
  );
});

describe('the names of a fact', () => {
  const kept = (fact: Parameters<typeof namesKept>[2], milestone = 'made') =>
    namesKept('complaint', milestone, fact);

  it('are kept plain, and none where a placeholder stands', () => {
    const { fact, remarks } = kept({ person: 'OFF\u20130123', related: 'N/A', value: 'a\u2013b' });
    expect(fact).toEqual({ person: 'OFF-0123', related: null, value: 'a\u2013b' });
    expect(remarks.map(({ field, kind }) => [field, kind])).toEqual([
      ['person', 'not-plain'],
      ['related', 'placeholder'],
    ]);
    expect(remarks[0]?.reason).toContain('Taken as "OFF-0123"');
    expect(remarks[0]?.reason).toContain('an en dash (U+2013)');
  });

  it('say nothing where there is nothing to say, and leave out what was left out', () => {
    expect(kept({ person: 'OFF-0123', related: null })).toEqual({
      fact: { person: 'OFF-0123', related: null },
      remarks: [],
    });
  });

  it('leave a related case the name under which the record holds it', () => {
    const related = 'PAM\u20131';
    const { fact, remarks } = namesKept('action', 'raised', { related }, related);
    expect([fact, remarks]).toEqual([{ related }, []]);
  });

  it('name the pseudonym that was nearly written, and keep what was', () => {
    const { fact, remarks } = kept({ person: 'off-0123' });
    expect(fact).toEqual({ person: 'off-0123' });
    expect(remarks).toMatchObject([
      { field: 'person', kind: 'near-pseudonym', reason: expect.stringContaining('"OFF-0123"') },
    ]);
  });
});
