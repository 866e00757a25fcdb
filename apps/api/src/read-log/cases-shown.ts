import { CaseRef, type CaseType } from '@tipstaff/casework';
import { caseAsLogged } from '@tipstaff/compliance';
import { type ErrorKind, type StreamId } from '@tipstaff/kernel';
import { partsOfObligation } from '@tipstaff/reminders';
import { ERASED, RESTRICTED } from '@tipstaff/reports';

/** What was asked for, as the request has it. */
export interface Asked {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The force of the address, the query or the selection; null where none names one. */
  readonly force: string | null;
}

/** Which cases an answer shows. */
export interface CasesShown {
  /** One row for each thing of a case that is shown; null where nothing of any case is. */
  readonly rowsOf: (answer: unknown, asked: Asked) => readonly unknown[] | null;
  /** Null for a row that is about no case. */
  readonly caseOf: (row: unknown, asked: Asked) => StreamId | null;
  /** Refusals that tell something of the case in the address, and are logged as well. */
  readonly refusals?: readonly ErrorKind[];
}

const ONE_ROW = () => [null];

/** What is decided about the case that the body names, and what its refusal tells of it. */
export const caseInBody: CasesShown = {
  rowsOf: ONE_ROW,
  caseOf(_row, { body }) {
    const { type, force, reference } = body as Partial<CaseRef>;
    return streamOf(type, force, reference);
  },
  refusals: ['not-found', 'rule-violation'],
};

/** A page about the case that the address names. That somebody asked for one they may not see is logged. */
export const caseInAddress: CasesShown = {
  // Of a case that the asker holds as it is nothing is shown again.
  rowsOf: (answer) => (answer === undefined ? null : [answer]),
  // As the answer names it: in the address its name may be written otherwise.
  caseOf: (row, { params }) =>
    streamOf(
      params['type'],
      params['force'],
      (row as Pick<NamesItsCase, 'reference'> | null)?.reference ?? params['reference'],
    ),
  refusals: ['not-found'],
};

/** The refusals of a command tell of the case what stands in its way; what it does is an event. */
export function refusedCommand(type: CaseType): CasesShown {
  return {
    rowsOf: () => null,
    caseOf: (_row, { params }) => streamOf(type, params['force'], params['reference']),
    refusals: ['not-found', 'rule-violation', 'stale-version'],
  };
}

/** What a command would do shows the case, and so does its refusal; of one that is not there nothing is shown. */
export const previewedCommand: CasesShown = {
  rowsOf: (answer) => ((answer as { readonly version: number }).version === 0 ? null : [answer]),
  caseOf: caseInAddress.caseOf,
  refusals: ['not-found', 'rule-violation', 'stale-version'],
};

/** What somebody proposes for the case in the address is refused as the command would be. */
export const refusedProposal: CasesShown = {
  rowsOf: () => null,
  caseOf: caseInAddress.caseOf,
  refusals: ['not-found', 'rule-violation'],
};

/** Of many commands: the cases of those that were refused. */
export const refusedCommands: CasesShown = {
  rowsOf(answer, { body }) {
    const { results } = answer as { results: readonly { readonly problem?: object }[] };
    const { commands } = body as { commands: readonly object[] };
    const refused = commands.filter((_, i) => results[i]?.problem !== undefined);
    return refused.length === 0 ? null : refused;
  },
  // A refused command need not be about a case that is there.
  caseOf: (row) => caseAsLogged(row as CaseRef),
};

/** A list of rows that each name their case: by type and reference, or by an obligation of it. */
export function casesIn(...members: readonly string[]): CasesShown {
  return {
    rowsOf: (answer) =>
      members.flatMap((name) => (answer as Record<string, readonly unknown[]>)[name] ?? []),
    caseOf: caseInRow,
  };
}

/** The results of a saved list, which is one of cases or of obligations. */
export const savedListResults: CasesShown = casesIn(
  ...['cases', 'obligations', 'inbound', 'ended'],
);

/** The cases of each month of a forecast. */
export const casesToCome: CasesShown = casesOfEach('forecast');

/** The cases of each figure that is another than it was printed. */
export const casesRestated: CasesShown = casesOfEach('restatements');

/** What stands where a case is not named. */
const NAMES_NONE: readonly string[] = [RESTRICTED, ERASED];

function casesOfEach(member: string): CasesShown {
  return {
    rowsOf: (answer) =>
      ((answer as Record<string, readonly { readonly cases: readonly object[] }[]>)[member] ?? [])
        .flatMap(({ cases }) => cases)
        .filter((row) => !NAMES_NONE.includes((row as NamesItsCase).case ?? '')),
    caseOf: caseInRow,
  };
}

/** An answer that is about one case and names it. */
export const caseInAnswer: CasesShown = { rowsOf: (answer) => [answer], caseOf: caseInRow };

interface LookingAlike {
  readonly cases: readonly { readonly type: string; readonly references: readonly string[] }[];
  readonly persons: readonly { readonly names: readonly object[] }[];
  readonly placeholders: readonly object[];
}

/** Each case that is named: for itself, or as one that names a person. */
export const casesLookingAlike: CasesShown = {
  rowsOf(answer) {
    const { cases, persons, placeholders } = answer as LookingAlike;
    return [
      ...cases.flatMap(({ type, references }) =>
        references.map((reference) => ({ type, reference })),
      ),
      ...persons.flatMap(({ names }) => names),
      ...placeholders,
    ];
  },
  caseOf: caseInRow,
};

/** Rows of one type of case, which do not repeat it. */
export function casesOfType(type: CaseType, member: string): CasesShown {
  return {
    rowsOf: (answer) => (answer as Record<string, readonly unknown[]>)[member] ?? [],
    caseOf: (row, { force }) =>
      streamOf(type, force, (row as { readonly reference: string }).reference),
  };
}

/** The meeting that the address names. */
export const meetingInAddress: CasesShown = {
  rowsOf: ONE_ROW,
  caseOf: (_row, { params, force }) => streamOf('meeting', force, params['meeting']),
};

/** A meeting, and the one whose minutes it confirms. */
export const meetingAndTheOneBefore: CasesShown = {
  rowsOf(answer) {
    const { reference, previous } = answer as MeetingShown;
    return previous === null ? [{ reference }] : [{ reference }, previous];
  },
  caseOf: (row, { force }) =>
    streamOf('meeting', force, (row as { readonly reference: string }).reference),
};

interface MeetingShown {
  readonly reference: string;
  readonly previous: { readonly reference: string } | null;
}

/** That somebody looked is logged, and what they looked for. */
export const noCase: CasesShown = { rowsOf: () => [], caseOf: () => null };

interface NamesItsCase {
  readonly type?: string;
  readonly force?: string;
  readonly reference?: string;
  readonly case?: string;
  readonly obligation?: string;
  readonly id?: unknown;
}

function caseInRow(row: unknown, asked: Asked): StreamId | null {
  const { type, force, reference, case: ref, obligation, id } = row as NamesItsCase;
  const owed = obligation ?? (typeof id === 'string' ? id : null);
  const ofObligation = owed === null ? null : (partsOfObligation(owed)?.ref ?? null);
  if (type === undefined) return ofObligation && CaseRef.stream(ofObligation);
  return streamOf(type, force ?? ofObligation?.force ?? asked.force, reference ?? ref);
}

function streamOf(
  type: string | undefined,
  force: string | null | undefined,
  reference: string | undefined,
): StreamId | null {
  if (type === undefined || !force || !reference || !CaseRef.isType(type)) return null;
  return CaseRef.stream({ type, force, reference });
}
