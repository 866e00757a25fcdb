import {
  type Hold,
  holdInWords,
  periodInWords,
  type Proposals,
  type Schedule,
} from '@tipstaff/compliance';
import { textTable } from './terminal';

export const eventsInWords = (count: number): string => `${count} event${count === 1 ? '' : 's'}`;

export function proposalsAsText(found: Proposals): readonly string[] {
  const { force, on, total, held, keptLonger } = found;
  const rest = `${held} more are held, and ${keptLonger} kept longer by decision.`;
  if (total === 0) return [`Nothing of ${force} is proposed on ${on}; ${rest}`];
  const blocks = found.proposals.flatMap((proposal) => {
    const { type, reference, proposes, because, destroys } = proposal;
    const { people, texts } = destroys;
    return [
      '',
      `${type} ${reference}: ${proposes}, as --class ${proposal.class} --trigger ${proposal.trigger.on}`,
      ...because.map((line) => `  ${line}`),
      `  Destroys the keys of ${people.length === 0 ? 'nobody' : people.join(', ')} and of the case: the text of ${eventsInWords(texts)}.`,
    ];
  });
  return [
    `${total} of ${force} are proposed on ${on}; ${rest} A person disposes: tipstaff retention dispose.`,
    ...blocks,
  ];
}

export function holdsAsText(force: string, holds: readonly Hold[]): readonly string[] {
  if (holds.length === 0) return [`No hold was ever placed in ${force}.`];
  return holds.map(
    (hold) =>
      `${overInWords(hold)}: ${holdInWords(hold)}${hold.released ? ` Released by ${hold.released.by} on ${hold.released.on} (${hold.released.authority}).` : ''}`,
  );
}

function overInWords({ over }: Hold): string {
  if ('case' in over) return over.case;
  return 'class' in over ? `every case of the class ${over.class}` : 'every case';
}

export function scheduleAsText({ classes, version }: Schedule): readonly string[] {
  return [
    `Version ${version} of the force's own schedule; of several classes that take a case the longest counts.`,
    '',
    ...textTable(
      ['class', 'kept', 'from', 'set by', 'how sure'],
      classes.map((one) => [
        one.id,
        periodInWords(one),
        one.trigger === 'case-ended' ? 'the end of the case' : one.trigger.milestone,
        one.setBy === null ? 'as shipped' : `${one.setBy.actor}, ${one.setBy.on}`,
        one.confidence,
      ]),
    ),
  ];
}
