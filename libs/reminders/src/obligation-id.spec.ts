import { partsOfObligation } from './obligation-id';

describe('the id of an obligation', () => {
  it.each([
    ['complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1', 'CO/00123/24', 'R-C13-2'],
    ['proceeding:norfolk:MH/1#R-CON-13b#2024-09-06', 'MH/1', 'R-CON-13b'],
    ['complaint:norfolk:CO #7#R-KI-2#1', 'CO #7', 'R-KI-2'],
  ])('%s says case and rule', (id, reference, rule) => {
    expect(partsOfObligation(id)).toMatchObject({ ref: { force: 'norfolk', reference }, rule });
  });

  it('names no case where it is that of a canary', () => {
    expect(partsOfObligation('canary:tipstaff:2024-10-01#canary#2024-10-01T08')).toEqual({
      ref: null,
      rule: 'canary',
    });
  });

  it.each(['', 'CO/1', 'complaint:norfolk:CO/1', 'complaint:norfolk:CO/1#12'])(
    'is not %j',
    (text) => {
      expect(partsOfObligation(text)).toBeNull();
    },
  );
});
