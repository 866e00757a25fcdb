import { type Actor } from '@tipstaff/access';
import { decide, type Vocabularies } from '@tipstaff/casework';
import { DomainError, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { caseCommandOf } from '../change-case/case-command';
import { commandNamed } from '../commands/command-registry';
import { type Proposal } from './proposal';
import { type CaseWithProposals } from './proposals-of-case';

/** By what a command is judged beside the case. */
export interface JudgedBy {
  readonly law: Law;
  readonly vocabularies: Vocabularies;
  readonly today: LocalDate;
}

/** Why a proposal could not be carried out as the case is today; null where it could, or is decided. */
export function whyNotNow(
  { ref, history }: Pick<CaseWithProposals, 'ref' | 'history'>,
  { command, body, state }: Proposal,
  asker: Pick<Actor, 'id'>,
  { law, vocabularies, today }: JudgedBy,
): { readonly code: string; readonly detail: string } | null {
  const definition = commandNamed(ref.type, command);
  if (state !== 'waiting' || body === null || definition === null) return null;
  try {
    const { command: asked } = caseCommandOf(definition, body, today, asker.id);
    decide(ref.type, history, asked, law, vocabularies);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, detail: error.message };
  }
}
