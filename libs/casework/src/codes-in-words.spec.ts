import { caseTypeDefinitions } from './case-types';
import { codesInWords } from './codes-in-words';
import { violationsAfter } from './decide';
import { factFaults } from './fact-faults';
import { factOf } from './given-when-then.fixture';

const { milestones } = caseTypeDefinitions.complaint;

describe('a message for people', () => {
  it('calls a milestone, a field and a value what the tables call them, with the code behind', () => {
    expect(codesInWords(milestones, '"handling" on 3 January 2024')).toBe(
      '"Handling decided" (handling) on 3 January 2024',
    );
    expect(codesInWords(milestones, 'Leave "dg" out.')).toBe(
      'Leave "Director General of the IOPC" (dg) out.',
    );
  });

  it('leaves alone what is no code, and what is its own title', () => {
    const plain = '"CO/1" and "no-such-code" and "logged"';
    expect(codesInWords(milestones, plain)).toBe(plain);
  });

  it('has no code alone: neither in a fault of a fact nor in a rule that is broken', () => {
    const [unknown] = factFaults('complaint', factOf('madee', '2024-01-02'));
    expect(unknown?.reason).toContain('handling (Handling decided)');
    const [wrong] = factFaults('complaint', factOf('handling', '2024-01-02', 'schedule-4'));
    expect(wrong?.reason).toContain('is not a value of "Handling decided" (handling): use one of');
    const [early] = violationsAfter(
      'complaint',
      [],
      [factOf('made', '2024-01-02'), factOf('handling', '2024-01-01', 'schedule-3')],
    );
    expect(early?.message).toContain('"Handling decided" (handling) on 1 January 2024');
  });
});
