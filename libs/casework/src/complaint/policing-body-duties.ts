import { type LocalDate } from '@tipstaff/kernel';
import { ruleOf } from '@tipstaff/law';
import { type AppropriateAuthority } from '../appropriate-authority';
import { type Obligation, type ObligationContext, owedUnder } from '../obligation/obligation';
import { policingBodyOn } from '../policing-body/policing-body.case-type';

type Model = 1 | 2 | 3;

/** Where the record names no body for the day: in no case an office of the force's. */
const NOT_NAMED = ruleOf('R-REV-7').dutyHolder;

/** Any model: as appropriate authority it holds every duty of the matter, whatever its model. */
const ANY_MODEL = 1;

/**
 * The same obligations with their holders: a duty goes to the policing body on the day its model says
 * so, and from one body to the next on the day of succession. Each holder has a segment. Where the
 * body is the appropriate authority, what the force would owe is the body's, and in no count of the force's.
 */
export function heldByPolicingBody(
  obligations: readonly Obligation[],
  authority: AppropriateAuthority,
  context: ObligationContext,
): readonly Obligation[] {
  return obligations.flatMap((obligation) => {
    const isAuthoritys = authority === 'local-policing-body' && obligation.direction === 'owed';
    if (isAuthoritys) {
      const own = { ...obligation, direction: 'policing-body', owner: NOT_NAMED } as const;
      return segmentsByHolder(own, ANY_MODEL, context);
    }
    const model = owedUnder[obligation.rule].heldFromModel;
    return model === null ? [obligation] : segmentsByHolder(obligation, model, context);
  });
}

function segmentsByHolder(
  whole: Obligation,
  model: Model,
  context: ObligationContext,
): readonly Obligation[] {
  const { validFrom, validTo } = whole;
  const changes = context.bodies
    .flatMap(({ timeline }) => timeline.facts.map(({ on }) => on))
    .filter((on) => on > validFrom && (validTo === null || on < validTo));
  const segments: Obligation[] = [];
  for (const day of [validFrom, ...[...new Set(changes)].sort()]) {
    const owner = holderOn(day, model, context) ?? whole.owner;
    const before = segments.at(-1);
    if (before?.owner === owner) continue;
    if (before) segments[segments.length - 1] = { ...before, validTo: day, ended: 'changed' };
    segments.push({ ...whole, owner, validFrom: day });
  }
  return segments;
}

function holderOn(day: LocalDate, model: Model, context: ObligationContext): string | null {
  const body = policingBodyOn(context, day);
  if (!body || Number(body.complaintsModel) < model) return null;
  return body.name ?? body.reference;
}
