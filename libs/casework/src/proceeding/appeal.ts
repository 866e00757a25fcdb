import { LocalDate } from '@tipstaff/kernel';
import { ruleNaming, type Violation } from '../timeline-rules';

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
