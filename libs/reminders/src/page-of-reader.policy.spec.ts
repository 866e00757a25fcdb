import { type CaseRef } from '@tipstaff/casework';
import { pageOfReader } from './page-of-reader.policy';

const URL = 'https://tipstaff.example';
const ref = (type: CaseRef['type']): CaseRef => ({ type, force: 'norfolk', reference: 'X/1' });

describe('the page that a mail links to', () => {
  it('explains the date, for whoever works for the force; the case, where it has none any more', () => {
    const report = { ref: ref('complaint'), rule: 'R-C13-2', obligation: null };
    const id = 'complaint:norfolk:X/1#R-C13-2#2023-09-06#1';
    for (const as of ['owner', 'deputy', 'supervisor', 'head-of-psd'] as const) {
      const page = `${URL}/cases/complaint/norfolk/X%2F1`;
      expect(pageOfReader(URL, report, as)).toBe(page);
      expect(pageOfReader(URL, { ...report, obligation: id }, as)).toBe(
        `${page}/deadlines/R-C13-2~2023-09-06~1`,
      );
    }
  });

  it.each(['R-C13-2', 'R-C13-9'])(
    'is the list of what it is owed, for the policing body: %s',
    (rule) => {
      expect(
        pageOfReader(URL, { ref: ref('conduct'), rule, obligation: null }, 'opcc-contact'),
      ).toBe(`${URL}/opcc?force=norfolk`);
    },
  );

  it('is the list of its reviews, for whoever at the policing body owns one', () => {
    expect(
      pageOfReader(URL, { ref: ref('complaint'), rule: 'R-REV-7', obligation: null }, 'owner'),
    ).toBe(`${URL}/opcc?force=norfolk#reviews`);
  });

  it('is the case for the policing body where that is its own to read, and else none', () => {
    const page = (type: CaseRef['type']) =>
      pageOfReader(URL, { ref: ref(type), rule: 'R-KI-2', obligation: null }, 'opcc-contact');
    expect(page('action')).toBe(`${URL}/cases/action/norfolk/X%2F1`);
    expect(page('complaint')).toBeNull();
  });
});
