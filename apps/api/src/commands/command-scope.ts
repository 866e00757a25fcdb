import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Permission,
  permissionToRead,
  refuseUnreached,
  refuseWithout,
  scopesByCase,
} from '@tipstaff/access';
import { type CommandDefinition, recordedCase } from '@tipstaff/cases';
import {
  type CaseEvent,
  CaseRef,
  caseTypeDefinitions,
  factHistories,
  isHiddenFrom,
} from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { mayOverCase } from '../cases/case-scope';
import { caseNotFound } from '../cases/history-of-case';

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

/** Whether a command is the asker's to give to this very case. */
@Injectable()
export class CommandScope {
  constructor(private readonly store: EventStore) {}

  /**
   * Before the version is compared: what is newer is not told to whoever may not see the case.
   * @param fact number of the fact that the command changes; null where it adds one
   * @throws DomainError `access.forbidden` · `record.unknown-force` · `case.not-found` for a case that
   *   is out of the asker's sight
   */
  async refuse(
    asker: Actor,
    ref: CaseRef,
    definition: CommandDefinition,
    fact: number | null,
  ): Promise<void> {
    const { permission } = definition;
    const what = `The command "${definition.name}"`;
    for (const one of permissionsFor(definition)) refuseUnreached(asker, one, ref.force, what);
    const scope = asker.scopeOver(permission);
    if (fact === null && (scope === null || !scopesByCase.includes(scope))) return;
    const history = await this.historySeen(asker, ref);
    const may = mayOverCase(asker, ref, history);
    if (!may(permissionToRead[ref.type])) throw caseNotFound(ref);
    refuseWithout(permission, may, `${what}, while the case is under a review as it is,`);
    const changed = fact === null ? null : permissionOfFact(ref, history, fact);
    if (changed !== null) refuseWithout(changed, may, `Changing fact ${String(fact)}`);
  }

  /** Of a case that is out of the asker's sight nothing, as of one that does not exist. */
  private async historySeen(asker: Actor, ref: CaseRef): Promise<readonly CaseEvent[]> {
    const stream = CaseRef.stream(ref);
    const { events } = recordedCase({ stream, events: await this.store.load(stream) });
    return isHiddenFrom(asker, events) ? [] : events;
  }
}

/**
 * Whoever may not enter a fact may not say it anew either: otherwise a correction would be a way to
 * decide. Null where the case has no such fact, which the command itself says.
 */
function permissionOfFact(
  { type }: CaseRef,
  history: readonly CaseEvent[],
  number: number,
): Permission | null {
  const found = factHistories(history).find(({ asEntered }) => asEntered.number === number);
  if (!found) return null;
  return caseTypeDefinitions[type].milestones[found.asEntered.milestone]?.permission ?? null;
}
