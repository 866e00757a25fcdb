import {
  type Keeping,
  longestOf,
  type OwnRetention,
  type RetentionClass,
  type Schedule,
} from '@tipstaff/cases';
import { CaseRef, caseTypeDefinitions } from '@tipstaff/casework';
import { LocalDate, plural } from '@tipstaff/kernel';
import { type Decisions, type Disposal, type Hold, holdsOver } from './decisions';
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
  return judgeKept({ ...own, keeping }, decisions, on);
}

/** The same, where it is known already what of the case and of those that it names keeps it the longest. */
export function judgeKept(
  { ref, classes, keeping }: Pick<OwnRetention, 'ref' | 'classes'> & { readonly keeping: Keeping },
  decisions: Decisions,
  on: LocalDate,
): Exclude<Judgement, { state: 'open' }> {
  const stream = CaseRef.stream(ref);
  const disposal = decisions.disposals.get(stream);
  if (disposal && isOfTrigger(disposal, keeping)) return { state: 'disposed', disposal };
  const holds = holdsOver(decisions, stream, classes);
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
  const inOrder = [...named].sort((a, b) =>
    CaseRef.stream(a.ref) < CaseRef.stream(b.ref) ? -1 : 1,
  );
  const others = inOrder.map(({ ref, keeping }): OwnRetention['keeping'] =>
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
function endedFrom({ lastKept }: Keeping): LocalDate {
  return LocalDate.addDays(lastKept, 1);
}

const day = (on: LocalDate): string => LocalDate.inShortWords(on);

/** Why it is proposed, or not: one sentence a line, without a name. */
export function explainRetention(
  ref: CaseRef,
  judgement: Judgement,
  schedule: Schedule,
): readonly string[] {
  if (judgement.state === 'open') return [`It is kept, for ${judgement.why}.`];
  if ('disposal' in judgement) {
    const { by, on, class: id, trigger } = judgement.disposal;
    const how = judgement.state === 'begun' ? 'Its disposal was begun' : 'It was disposed of';
    const rest =
      judgement.state === 'begun' ? ' and not ended: dispose of it again, which does the rest' : '';
    return [`${how} by ${by} on ${day(on)}, as ${id} from ${day(trigger.on)}${rest}.`];
  }
  const { keeping, holds, keptLonger } = judgement;
  return [
    ...triggerOf(ref, keeping),
    `${keeping.class.title} (${keeping.class.id}): kept for ${periodInWords(keeping.class)} after that, until ${day(keeping.lastKept)}.`,
    sourceOf(keeping.class, schedule),
    ...holds.map(holdInWords),
    ...(keptLonger
      ? [
          `Kept longer (${keptLonger.reason}): to be looked at again on ${day(keptLonger.reviewOn)}.`,
        ]
      : []),
    ...(judgement.state === 'ended' ? [`Proposed from ${day(endedFrom(keeping))} on.`] : []),
  ];
}

/** Where a class comes from, and how sure that is: the same of every case that it takes. */
export function sourceOf(
  { id, source, confidence }: RetentionClass,
  { classes, version }: Schedule,
): string {
  const setBy = classes.find((one) => one.id === id)?.setBy ?? null;
  const from =
    setBy === null
      ? 'As shipped'
      : `As set by ${setBy.actor} on ${day(setBy.on)}, version ${version} of the schedule`;
  return `${from}: ${source} (${confidence}).`;
}

function triggerOf(ref: CaseRef, { trigger, case: of }: Keeping): readonly string[] {
  const title = caseTypeDefinitions[of.type].milestones[trigger.milestone]?.title;
  const isOwn = of.type === ref.type && of.reference === ref.reference;
  const fact = `${title ?? trigger.milestone} on ${day(trigger.on)}`;
  return isOwn
    ? [`${fact}.`]
    : [`Kept as long as the ${of.type} ${of.reference}, which it names: ${fact}.`];
}

/** `6 years`, or `15 years, and until a person looked at it`. */
export function periodInWords({ period, then }: Pick<RetentionClass, 'period' | 'then'>): string {
  const { count, unit } = period;
  const time = plural(count, unit.slice(0, -1));
  return then === 'review' ? `${time}, and until a person looked at it` : time;
}

export function holdInWords({ hold, reason, authority, placedOn, placedBy }: Hold): string {
  return `Held by ${hold} (${reason}, ${authority}), placed by ${placedBy} on ${day(placedOn)}.`;
}
