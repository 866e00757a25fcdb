import { type LocalDate } from '@tipstaff/kernel';
import { type AppropriateAuthority } from '../appropriate-authority';
import {
  type Obligation,
  type ObligationContext,
  type ObligationRule,
} from '../obligation/obligation';
import { policingBodyOn } from '../policing-body/policing-body-on';

type Model = 1 | 2 | 3;

/**
 * The complaints model from which the local policing body, in the force's place, holds a duty
 * (R-HAN-3, Police Reform Act 2002 s. 13A): 2, initial contact and recording; 3, keeping informed.
 */
const heldFromModel: Readonly<Partial<Record<ObligationRule, Model>>> = {
  'R-PM-2': 2,
  'R-PM-3': 2,
  'R-KI-2': 3,
  'R-KI-3': 3,
};

/** Any model: as appropriate authority it holds every duty of the matter, whatever its model. */
const ANY_MODEL = 1;

/**
 * The same obligations with their holders: a duty goes to the policing body on the day its model says
 * so, and from one body to the next on the day of succession. Each holder has a segment. Where the
 * body is the appropriate authority, what the force would owe is the body's.
 */
export function heldByPolicingBody(
  obligations: readonly Obligation[],
  authority: AppropriateAuthority,
  context: ObligationContext,
): readonly Obligation[] {
  if (context.bodies.length === 0) return obligations;
  return obligations.flatMap((obligation) => {
    const isAuthoritys = authority === 'local-policing-body' && obligation.direction === 'owed';
    const model = isAuthoritys ? ANY_MODEL : heldFromModel[obligation.rule];
    return model === undefined ? [obligation] : segmentsByHolder(obligation, model, context);
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
