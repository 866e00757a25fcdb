import { type ChainMark, type RecordSince } from '@tipstaff/event-store';

const MEND =
  'Stop the api and the worker, keep the database as it is, and compare it with a backup from before.';

/** What a chain is called, and what it is made of. */
export interface ChainWords {
  readonly chain: string;
  readonly link: string;
  readonly links: string;
}

export const recordWords: ChainWords = { chain: 'record', link: 'event', links: 'events' };

/** What was found of the record up to a place, and what to do; one sentence or two a line. */
export function recordInWords(
  since: RecordSince,
  { position }: ChainMark,
  { chain, link, links }: ChainWords = recordWords,
): readonly string[] {
  const { standing, lastPosition, faults } = since;
  switch (standing) {
    case 'stands':
      return [`${capital(links)} 1 to ${position} are as they were then.`];
    case 'cut-off':
      return [
        `The ${chain} was CUT OFF: it ends with ${link} ${lastPosition}, and then it had ${position}. Its end was removed, or an older copy was put in its place.`,
        MEND,
      ];
    case 'rewritten':
      return [
        `The ${chain} was REWRITTEN: ${link} ${position} has another hash than it had then, and yet the chain up to it fits together. Something up to it was changed, and every hash from there on was made anew.`,
        MEND,
      ];
    case 'altered':
      return [
        `The ${chain} was ALTERED at or before ${link} ${position}, and the chain shows where. ${faults[0]?.message ?? ''}`,
        MEND,
      ];
  }
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
