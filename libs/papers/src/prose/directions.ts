/** Which way a word says that a figure went. */
export type Direction = 'up' | 'down' | 'flat';

export interface DirectionWord {
  readonly at: number;
  readonly says: Direction;
  /** "did not rise": it may be anything but what the word says. */
  readonly isDenied: boolean;
}

const WORDS: Readonly<Record<Direction, string>> = {
  up: 'increase|increases|increased|increasing|rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|growth|up|higher|more',
  down: 'decrease|decreases|decreased|decreasing|reduction|reductions|reduce|reduces|reduced|reducing|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|down|lower|lowered|fewer|less',
  flat: 'unchanged|same',
};
const DENIED = /(?:\b(?:not|no|never|without|nor)|n['’]t)(?:\s+(?:an?|any|been|have|has))?\s+$/iu;

/** The words of direction in a text, in order; parts of a compound such as "follow-up" are other words. */
export function directionWords(text: string): readonly DirectionWord[] {
  return (Object.keys(WORDS) as Direction[])
    .flatMap((says) =>
      [
        ...text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${WORDS[says]})(?![\\p{L}]|-\\p{L})`, 'giu')),
      ].map(({ index }) => ({ at: index, says, isDenied: DENIED.test(text.slice(0, index)) })),
    )
    .sort((a, b) => a.at - b.at);
}

/** Whether what the word says can be, where the figure went that way. */
export function agrees({ says, isDenied }: DirectionWord, went: Direction): boolean {
  return isDenied ? says !== went : says === went;
}

const COMPARABLE = /(?<![\p{L}-])comparable(?![\p{L}-])/giu;

export function comparableWords(text: string): readonly number[] {
  return [...text.matchAll(COMPARABLE)].map(({ index }) => index);
}
