import { LocalDate } from '@tipstaff/kernel';
import { type StandingObligation } from '@tipstaff/projections';

export const day = (text: string): LocalDate => LocalDate.parse(text);

/** An update that is owed to a complainant by 8 October 2024. */
export function standing(more: Partial<StandingObligation> = {}): StandingObligation {
  return {
    id: 'complaint:norfolk:CO/1/24#R-KI-2#2024-09-10',
    force: 'norfolk',
    type: 'complaint',
    reference: 'CO/1/24',
    direction: 'owed',
    rule: 'R-KI-2',
    title: 'Update the complainant',
    validFrom: day('2024-09-10'),
    validTo: null,
    arose: day('2024-09-10'),
    due: day('2024-10-08'),
    target: null,
    overdueFrom: day('2024-10-09'),
    owner: 'Inspector Someone',
    basis: {
      start: day('2024-09-10'),
      facts: [{ milestone: 'logged', on: day('2024-09-10'), number: 2 }],
      notes: ['Said by Inspector Someone.'],
    },
    ...more,
  };
}
