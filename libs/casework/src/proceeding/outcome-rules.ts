import { LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';
import { isAbout, type Officer, officersOf, outcomeOf, roleBefore } from './officers';
import { NOTHING_FOUND, type ProceedingMilestone, WARNINGS } from './proceeding-milestones.table';

const OF_A_LEAVER = ['would-have-been-dismissed', 'no-action', ...NOTHING_FOUND];
const NOT_AT_A_MEETING = ['dismissed', 'dismissal-with-notice', 'would-have-been-dismissed'];

/**
 * R-CON-20: an outcome that the proceedings could not have had. Where nobody said what the officer
 * served as, as in an import, police staff may be meant, whose policy is not known here: then only
 * what an outcome says against itself is refused.
 */
export const outcomesThatCanBe = ruleNaming<ProceedingMilestone>((timeline) => {
  const officers = officersOf(timeline);
  return all(timeline, 'outcome').flatMap((fact): Violation[] => {
    const reason = againstItself(fact) ?? againstTheLaw(timeline, officers, fact);
    if (!reason) return [];
    const [code, why] = reason;
    const { on, value, number } = fact;
    const message = `"outcome" on ${LocalDate.inShortWords(on)} is ${value}, but ${why} (R-CON-20): correct one of the two.`;
    return [{ code: `outcome-${code}`, fact: number, field: 'value', message }];
  });
});

type Reason = readonly [code: string, why: string];

function againstItself(fact: Fact): Reason | null {
  const finding = detail(fact, 'finding');
  if (finding === null || fact.value === null) return null;
  const isNothing = NOTHING_FOUND.includes(fact.value);
  if (isNothing === (finding === 'none')) return null;
  return ['against-finding', `the finding is ${finding}`];
}

function againstTheLaw(
  timeline: Timeline,
  officers: readonly Officer[],
  fact: Fact,
): Reason | null {
  const { on, value } = fact;
  if (value === null) return null;
  const concerned = officers.filter((officer) => isAbout(officer, fact));
  const before = concerned.map((officer) => roleBefore(officer, on));
  if (before.length === 0 || before.some((role) => role === null || role === 'staff')) return null;
  if (first(timeline, 'held')?.value === 'meeting' && NOT_AT_A_MEETING.includes(value)) {
    return ['not-at-a-meeting', 'a misconduct meeting can not dismiss'];
  }
  const hadLeft = before.every((role) => role === 'former-officer');
  if (hadLeft && !OF_A_LEAVER.includes(value)) {
    const why = 'the officer had left: the outcome is that they would have been dismissed, or none';
    return ['not-of-a-leaver', why];
  }
  // Whoever left on the day itself may have done so before the finding.
  const stillServed = concerned.every(
    (officer, index) =>
      before[index] !== 'former-officer' && (officer.leftOn === null || officer.leftOn > on),
  );
  if (stillServed && value === 'would-have-been-dismissed') {
    const why = 'the record does not show that the officer had left: record that first, or';
    return ['of-a-serving-officer', `${why} the officer is dismissed`];
  }
  return null;
}

/** Only a warning has a length, and one. */
export const lengthIsOfAWarning = ruleNaming<ProceedingMilestone>((timeline) => {
  const officers = officersOf(timeline);
  return all(timeline, 'warning-length').flatMap((fact): Violation[] => {
    const concerned = officers.filter((officer) => isAbout(officer, fact));
    const values = concerned.map((officer) => outcomeOf(timeline, officer)?.value ?? null);
    if (values.some((value) => WARNINGS.includes(value))) return [];
    const { on, number } = fact;
    const message = `"warning-length" on ${LocalDate.inShortWords(on)} is of an officer whose outcome is no warning: record the outcome first, or correct the officer.`;
    return [{ code: 'warning-length-without-warning', fact: number, field: 'person', message }];
  });
});

/** An appeal ends once, heard or withdrawn: a withdrawal needs one that is open on its day. */
export const appealsEndOnce = ruleNaming<'appeal-lodged' | 'appeal-heard' | 'appeal-withdrawn'>(
  ({ facts }) => {
    let open = 0;
    return facts.flatMap(({ milestone, on, number }): Violation[] => {
      if (milestone === 'appeal-lodged') open += 1;
      if (milestone !== 'appeal-heard' && milestone !== 'appeal-withdrawn') return [];
      if (open > 0) {
        open -= 1;
        return [];
      }
      const message = `"${milestone}" on ${LocalDate.inShortWords(on)} has no appeal that was open then: one that was withdrawn is not heard, nor the other way round. Add "appeal-lodged" or correct the date.`;
      return [
        { code: `${milestone}-without-open-appeal`, fact: number, field: 'milestone', message },
      ];
    });
  },
);
