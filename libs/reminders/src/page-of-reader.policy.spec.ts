import { type CaseRef } from '@tipstaff/casework';
import { pageOfReader } from './page-of-reader.policy';

const URL = 'https://tipstaff.example';
const ref = (type: CaseRef['type']): CaseRef => ({ type, force: 'norfolk', reference: 'X/1' });

describe('the page that a mail links to', () => {
  it('is the case, for whoever works for the force', () => {
    const report = { ref: ref('complaint'), rule: 'R-C13-2' };
    for (const as of ['owner', 'deputy', 'supervisor', 'head-of-psd'] as const) {
      expect(pageOfReader(URL, report, as)).toBe(`${URL}/cases/complaint/norfolk/X%2F1`);
    }
  });

  it.each(['R-C13-2', 'R-C13-9'])(
    'is the list of what it is owed, for the policing body: %s',
    (rule) => {
      expect(pageOfReader(URL, { ref: ref('conduct'), rule }, 'opcc-contact')).toBe(
        `${URL}/opcc?force=norfolk`,
      );
    },
  );

  it('is the list of its reviews, for whoever at the policing body owns one', () => {
    expect(pageOfReader(URL, { ref: ref('complaint'), rule: 'R-REV-7' }, 'owner')).toBe(
      `${URL}/api/v1/opcc/reviews?force=norfolk`,
    );
  });

  it('is the case for the policing body where that is its own to read, and else none', () => {
    const page = (type: CaseRef['type']) =>
      pageOfReader(URL, { ref: ref(type), rule: 'R-KI-2' }, 'opcc-contact');
    expect(page('action')).toBe(`${URL}/cases/action/norfolk/X%2F1`);
    expect(page('complaint')).toBeNull();
  });
});
