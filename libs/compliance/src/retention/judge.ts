import { CaseRef } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Decisions, type Disposal, type Hold, holdsOver } from './decisions';
import { type Keeping, longestOf, type OwnRetention } from './own-retention';
import { type KeptLonger } from './retention-events';

/** What is to be done about a case on a day, and by what it is judged. */
export type Judgement =
  | { readonly state: 'open'; readonly why: string }
  | ({ readonly state: 'kept' | 'held' | 'kept-longer' | 'ended' } & Judged)
  | { readonly state: 'begun' | 'disposed'; readonly disposal: Disposal };

interface Judged {
  readonly keeping: Keeping;
  /** Those that stand over it. */
  readonly holds: readonly Hold[];
  /** The last decision to keep it longer, where it counts for this trigger. */
  readonly keptLonger: KeptLonger | null;
}

/**
 * @param named the cases that it names, and those that these name: it is kept as long as they are. Of a
 *   person the cases that name them
 */
export function judge(
  own: OwnRetention,
  named: readonly OwnRetention[],
  decisions: Decisions,
  on: LocalDate,
): Judgement {
  const stream = CaseRef.stream(own.ref);
  const disposal = decisions.disposals.get(stream);
  if (disposal?.stage === 'begun') return { state: 'begun', disposal };
  const keeping = longestWith(own, named, decisions);
  if ('open' in keeping) return { state: 'open', why: keeping.open };
  if (disposal && isOfTrigger(disposal, keeping)) return { state: 'disposed', disposal };
  const holds = holdsOver(decisions, stream, own.classes);
  const kept = decisions.keptLonger.get(stream);
  const keptLonger = kept && isOfTrigger(kept, keeping) ? kept : null;
  const judged = { keeping, holds, keptLonger };
  if (on <= keeping.lastKept) return { state: 'kept', ...judged };
  if (holds.length > 0) return { state: 'held', ...judged };
  if (keptLonger && on < keptLonger.reviewOn) return { state: 'kept-longer', ...judged };
  return { state: 'ended', ...judged };
}

/** Another trigger is another decision: a case that was opened again is looked at anew. */
function isOfTrigger({ trigger }: Pick<KeptLonger, 'trigger'>, keeping: Keeping): boolean {
  return trigger.on === keeping.trigger.on && trigger.milestone === keeping.trigger.milestone;
}

function longestWith(
  own: OwnRetention,
  named: readonly OwnRetention[],
  decisions: Decisions,
): OwnRetention['keeping'] {
  if (own.ref.type === 'person') {
    const naming = named.find((one) => !isGone(one, decisions));
    if (!naming) return own.keeping;
    return { open: `the ${naming.ref.type} ${naming.ref.reference} names them and is kept` };
  }
  const others = named.map(({ ref, keeping }): OwnRetention['keeping'] =>
    'open' in keeping
      ? { open: `it names the ${ref.type} ${ref.reference}, and of that ${keeping.open}` }
      : keeping,
  );
  return longestOf([own.keeping, ...others]);
}

/** One that was opened again since is kept. */
function isGone({ ref, keeping }: OwnRetention, { disposals }: Decisions): boolean {
  return !('open' in keeping) && disposals.get(CaseRef.stream(ref))?.stage === 'done';
}

/** First day on which its end is proposed, whatever holds it. */
export function endedFrom({ lastKept }: Keeping): LocalDate {
  return LocalDate.addDays(lastKept, 1);
}
