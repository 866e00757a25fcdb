import { plural } from '@tipstaff/kernel';
import { type Schedule } from '@tipstaff/cases';
import {
  type Hold,
  holdInWords,
  periodInWords,
  type Proposal,
  type ProposalCounts,
} from '@tipstaff/compliance';
import { textTable } from './terminal';

/** What is printed before the pages, of each of them, and behind the last. */
interface ProposalsWriter {
  readonly head: readonly string[];
  readonly page: (proposals: readonly Proposal[]) => readonly string[];
  readonly end: readonly string[];
}

export function proposalsWriter(asJson: boolean, counts: ProposalCounts): ProposalsWriter {
  return asJson ? writerOfJson(counts) : writerOfText(counts);
}

/** One object, of which the proposals are the last member. */
function writerOfJson(counts: ProposalCounts): ProposalsWriter {
  const before = JSON.stringify(counts, null, 2).replace(/\n\}$/, ',');
  let written = 0;
  return {
    head: [before, '  "proposals": ['],
    page: (proposals) =>
      proposals.map((one) => {
        written += 1;
        return `${written === 1 ? '    ' : '  , '}${JSON.stringify(one)}`;
      }),
    end: ['  ]', '}'],
  };
}

function writerOfText({ force, on, total, held, keptLonger }: ProposalCounts): ProposalsWriter {
  const rest = `${held} more ${held === 1 ? 'is' : 'are'} held, and ${keptLonger} kept longer by decision.`;
  const head =
    total === 0
      ? `Nothing of ${force} is proposed on ${on}; ${rest}`
      : `${plural(total, 'case')} of ${force} ${total === 1 ? 'is' : 'are'} proposed on ${on}; ${rest} A person disposes: tipstaff retention dispose.`;
  return { head: [head], page: (proposals) => proposals.flatMap(proposalAsText), end: [] };
}

function proposalAsText(proposal: Proposal): readonly string[] {
  const { type, reference, proposes, because, destroys, trigger } = proposal;
  const { people, texts } = destroys;
  return [
    '',
    `${type} ${reference}: ${proposes}, as --class ${proposal.class} --trigger ${trigger.on}`,
    ...because.map((line) => `  ${line}`),
    `  Destroys the keys of ${people.length === 0 ? 'nobody' : people.join(', ')} and of the case: the text of ${plural(texts, 'event')}.`,
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
