import { type CaseRef, caseTypeDefinitions } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Hold } from './decisions';
import { endedFrom, type Judgement } from './judge';
import { type Keeping } from './own-retention';
import { type RetentionClass } from './retention-class';
import { type Schedule } from './schedule';

const day = (on: LocalDate): string => LocalDate.inShortWords(on);

/** Why it is proposed, or not: one sentence a line, without a name. */
export function explainRetention(
  ref: CaseRef,
  judgement: Judgement,
  { classes, version }: Schedule,
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
  const setBy = classes.find(({ id }) => id === keeping.class.id)?.setBy ?? null;
  return [
    ...triggerOf(ref, keeping),
    `${keeping.class.title} (${keeping.class.id}): kept for ${periodInWords(keeping.class)} after that, until ${day(keeping.lastKept)}.`,
    setBy === null
      ? `As shipped: ${keeping.class.source} (${keeping.class.confidence}).`
      : `As set by ${setBy.actor} on ${day(setBy.on)}, version ${version} of the schedule: ${keeping.class.source} (${keeping.class.confidence}).`,
    ...holds.map(holdInWords),
    ...(keptLonger
      ? [
          `Kept longer (${keptLonger.reason}): to be looked at again on ${day(keptLonger.reviewOn)}.`,
        ]
      : []),
    ...(judgement.state === 'ended' ? [`Proposed from ${day(endedFrom(keeping))} on.`] : []),
  ];
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
  const time = `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
  return then === 'review' ? `${time}, and until a person looked at it` : time;
}

export function holdInWords({ hold, reason, authority, placedOn, placedBy }: Hold): string {
  return `Held by ${hold} (${reason}, ${authority}), placed by ${placedBy} on ${day(placedOn)}.`;
}
