import {
  type Permission,
  permissionToRead,
  refuseUnreached,
  refuseWithout,
  scopesByCase,
} from '@tipstaff/access';
import {
  type CaseEvent,
  type CaseRef,
  caseTypeDefinitions,
  factHistories,
} from '@tipstaff/casework';
import { mayOverCase } from '../case-scope';
import { type CommandDefinition } from '../commands/command-registry';
import { caseNotFound } from '../recorded-case';
import { type ChangeCase } from './change-case.command';

/**
 * All that a command needs. Who may correct facts of one type of case learns nothing of another: what is
 * answered to a number depends on the facts that there are.
 */
export function permissionsFor({
  kind,
  type,
  permission,
}: CommandDefinition): readonly Permission[] {
  return kind === 'record' ? [permission] : [permission, permissionToRead[type]];
}

/**
 * Whether a command is the asker's to give to this very case: what can be said without the case is said at
 * once, the rest of its history, as far as the asker may see it, before the version is compared: what is
 * newer is not told to whoever may not see the case.
 * @throws DomainError `access.forbidden` · `record.unknown-force` · `case.not-found` for a case that
 *   is out of the asker's sight; as what is returned
 */
export function scopeOf({
  ref,
  definition,
  body,
  sent: { asker },
}: ChangeCase): (history: readonly CaseEvent[]) => void {
  const { kind, name, permission } = definition;
  const what = `The command "${name}"`;
  for (const one of permissionsFor(definition)) refuseUnreached(asker, one, ref.force, what);
  const changesFact = kind === 'correct' || kind === 'withdraw';
  const fact = changesFact ? (body as { readonly fact: number }).fact : null;
  // What begins a case says itself whose it will be.
  const isForBody = (body as { readonly authority?: unknown }).authority === 'local-policing-body';
  const scope = asker.scopeOver(permission);
  if (fact === null && (scope === null || !scopesByCase.includes(scope))) return () => undefined;
  return (history) => {
    const may = mayOverCase(asker, ref, history, isForBody);
    if (!may(permissionToRead[ref.type])) throw caseNotFound(ref);
    refuseWithout(
      permission,
      may,
      `${what}, of a case that is under a review, or not the asker’s, as this is,`,
    );
    const changed = fact === null ? null : permissionOfFact(ref, history, fact);
    if (changed !== null) refuseWithout(changed, may, `Changing fact ${String(fact)}`);
  };
}

/**
 * Whoever may not enter a fact may not say it anew either: otherwise a correction would be a way to
 * decide. Null where the case has no such fact, which the command itself says.
 */
export function permissionOfFact(
  { type }: CaseRef,
  history: readonly CaseEvent[],
  number: number,
): Permission | null {
  const found = factHistories(history).find(({ asEntered }) => asEntered.number === number);
  if (!found) return null;
  return caseTypeDefinitions[type].milestones[found.asEntered.milestone]?.permission ?? null;
}
