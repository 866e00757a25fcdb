import { type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { type PrintedRestatement } from '../model/make-model';
import { type KeptPaper } from '../papers';
import { type Restatement } from './restatement';
import { valueInPrint } from './restatements';

const RESTATED = 'paper.restated';
const EXPLAINED = 'paper.restatement-explained';

/** A line of the register: what became of a figure, why, and which later paper said so. */
export interface RegisterLine extends Restatement {
  /** Of the figure and its window, within its paper. */
  readonly key: string;
  /** By a person; null while nobody gave one. */
  readonly reason: string | null;
  /** The code of the first later paper of the template that prints it; null while none does. */
  readonly printedIn: string | null;
  /** The day on which it was last found to be so. */
  readonly foundOn: LocalDate;
}

/** Which figure of a paper. */
export function keyOf({ figure, window }: Pick<Restatement, 'figure' | 'window'>): string {
  return `${figure}/${window.from}..${window.to}`;
}

/** What was last found of a paper; empty where nobody looked, or nothing differs. */
export function lastFound(events: readonly RecordedEvent[]): {
  readonly on: LocalDate | null;
  readonly restatements: readonly Restatement[];
} {
  const found = events.findLast(({ type }) => type === RESTATED);
  return {
    on: found?.on ?? null,
    restatements: (found?.data['restatements'] ?? []) as readonly Restatement[],
  };
}

/** The register of all papers of a force, in the order of papers and figures. */
export function registerFrom(papers: readonly KeptPaper[]): readonly RegisterLine[] {
  return papers.flatMap((kept) => {
    const { on, restatements } = lastFound(kept.events);
    const reasons = reasonsIn(kept.events);
    return restatements.map((restatement) => {
      const key = keyOf(restatement);
      return {
        ...restatement,
        ...{
          key,
          reason: reasons.get(key) ?? null,
          printedIn: printedIn(restatement, kept, papers),
        },
        foundOn: on ?? kept.paper.sealedOn,
      };
    });
  });
}

function reasonsIn(events: readonly RecordedEvent[]): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ type, data, secret }) => {
      if (type !== EXPLAINED) return [];
      const reason = secret.state === 'open' ? secret.content['reason'] : undefined;
      return reason === undefined ? [] : [[String(data['key']), reason] as const];
    }),
  );
}

function printedIn(
  restatement: Restatement,
  { paper }: KeptPaper,
  papers: readonly KeptPaper[],
): string | null {
  const later = papers.find(
    (other) =>
      other.paper.position > paper.position &&
      other.paper.template === paper.template &&
      restatementsPrintedIn(other.files).some(
        (one) =>
          one.paper === restatement.paper &&
          one.figure === restatement.figure &&
          one.window.from === restatement.window.from &&
          one.window.to === restatement.window.to,
      ),
  );
  return later?.paper.code ?? null;
}

/** What a sealed paper said of earlier ones. */
function restatementsPrintedIn(
  files: ReadonlyMap<string, Uint8Array>,
): readonly PrintedRestatement[] {
  const bytes = files.get('restatements.json');
  if (!bytes) return [];
  const read = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly restatements: readonly PrintedRestatement[];
  };
  return read.restatements;
}

/** What the next paper of a template prints: each figure of its earlier papers that is another and was not yet told of. */
export function toPrint(
  papers: readonly KeptPaper[],
  template: string,
): readonly PrintedRestatement[] {
  return registerFrom(papers.filter(({ paper }) => paper.template === template))
    .filter((line) => line.differs && line.printedIn === null)
    .map(({ paper, figure, label, window, unit, printed, now, reason, published }) => ({
      ...{ paper, figure, label, reason },
      window: { from: window.from as LocalDate, to: window.to as LocalDate },
      printed: published?.printed ?? valueInPrint(printed, unit),
      now: published?.now ?? valueInPrint(now, unit),
    }));
}
