import { type ChainMark, type RecordSince } from '@tipstaff/event-store';

const MEND =
  'Stop the api and the worker, keep the database as it is, and compare it with a backup from before.';

/** What was found of the record up to a place, and what to do; one sentence or two a line. */
export function recordInWords(since: RecordSince, { position }: ChainMark): readonly string[] {
  const { standing, lastPosition, faults } = since;
  switch (standing) {
    case 'stands':
      return [`Events 1 to ${position} are as they were then.`];
    case 'cut-off':
      return [
        `The record was CUT OFF: it ends with event ${lastPosition}, and then it had ${position}. Its end was removed, or an older copy was put in its place.`,
        MEND,
      ];
    case 'rewritten':
      return [
        `The record was REWRITTEN: event ${position} has another hash than it had then, and yet the chain up to it fits together. Something up to it was changed, and every hash from there on was made anew.`,
        MEND,
      ];
    case 'altered':
      return [
        `The record was ALTERED at or before event ${position}, and the chain shows where. ${faults[0]?.message ?? ''}`,
        MEND,
      ];
  }
}
