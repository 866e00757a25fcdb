import { Inject, Injectable } from '@nestjs/common';
import { type Keeping, type Schedule, scheduleFrom, scheduleStream } from '@tipstaff/cases';
import { type CaseRef } from '@tipstaff/casework';
import { inTransaction, REPORT_POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { inTurns, RequestContext } from '@tipstaff/platform';
import {
  countFigures,
  fingerprintOf,
  type Page,
  type PageAsked,
  pageOfFound,
  placeAfter,
  ReadModels,
  RETENTION,
  retentionProjection,
  rowsOfOtherVersion,
} from '@tipstaff/projections';
import { type Pool, type PoolClient } from 'pg';
import { type Decisions, type Hidden, NOTHING_HIDDEN } from './decisions';
import { type CountsOfEnded, type EndedCase, EndedCases, refOfRow } from './ended-cases.query';
import { explainRetention, type Judgement, judgeKept, sourceOf } from './judge';
import { decisionsOf } from './retention-record';

/** A case that a person is asked to dispose of, or to keep longer. Holds no name and no text. */
export interface Proposal extends CaseRef {
  /** `finish`: a disposal that was cut off. */
  readonly proposes: 'dispose' | 'review' | 'finish';
  readonly class: string;
  readonly trigger: { readonly milestone: string; readonly on: LocalDate };
  /** Inclusive; null for one to finish. */
  readonly lastKept: LocalDate | null;
  readonly because: readonly string[];
  /** Which of these says where the class comes from; null for one to finish. */
  readonly source: string | null;
  readonly destroys: Destroyed;
}

/** What disposing would destroy. */
interface Destroyed {
  /** References of the people whose keys go. */
  readonly people: readonly string[];
  /** Events whose text goes, that about nobody in particular as well. */
  readonly texts: number;
}

/** How many there are, and of those whose time is over as well how many are held, and kept longer. */
export interface ProposalCounts extends CountsOfEnded {
  readonly force: string;
  readonly on: LocalDate;
  /** Version of the force's schedule by which the rows were made. */
  readonly schedule: number;
}

export interface Proposals extends ProposalCounts {
  /** The longest ended first. */
  readonly proposals: readonly Proposal[];
  /** Null on the last page. */
  readonly next: string | null;
}

export interface ProposalsAsked {
  readonly force: string;
  readonly on: LocalDate;
  /** Out of the sight of who asks: they keep what they keep, and neither they nor it are told of. */
  readonly hidden?: Hidden;
}

interface Asked extends Required<ProposalsAsked> {
  readonly decisions: Decisions;
}

/** The rows are explained by the schedule that ships: they must have been made with it. */
const MADE_WITH = fingerprintOf(retentionProjection());
const ONE_MOMENT = { isolation: 'repeatable read', readOnly: true } as const;

/** The cases of a force whose retention has ended, from the rows of the projection `retention`. */
@Injectable()
export class RetentionProposals {
  constructor(
    @Inject(REPORT_POOL) private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly models: ReadModels,
  ) {}

  /**
   * A page with how many there are.
   * @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list`, `retention.other-version`, and what
   *   `ReadModels.ready` throws
   */
  async page(asked: ProposalsAsked, page: PageAsked): Promise<Proposals> {
    refuseCursor(asked, page);
    return this.read(asked, async (rows, schedule, all) => {
      const { counts, found } = await rows.counted(all, placed(all, page));
      const { rows: proposals, next } = await pageOf(found, schedule, all, page);
      const { force, on } = asked;
      return { force, on, schedule: schedule.version, ...counts, proposals, next };
    });
  }

  /** A page of a list that is written out whole, which says nothing of how many there are. */
  async rows(asked: ProposalsAsked, page: PageAsked): Promise<Page<Proposal>> {
    refuseCursor(asked, page);
    return this.read(asked, async (rows, schedule, all) =>
      pageOf(await rows.proposed(all, placed(all, page)), schedule, all, page),
    );
  }

  /** How many there are. */
  async counts(asked: ProposalsAsked): Promise<ProposalCounts> {
    return this.read(asked, async (rows, { version: schedule }, all) => {
      const { force, on } = asked;
      return { force, on, schedule, ...(await rows.counts(all)) };
    });
  }

  private async read<T>(
    { force, on, hidden = NOTHING_HIDDEN }: ProposalsAsked,
    use: (rows: EndedCases, schedule: Schedule, asked: Asked) => Promise<T>,
  ): Promise<T> {
    await this.models.ready([RETENTION], force);
    // What people decided counts at once, whatever the rows have seen.
    const decisions = await decisionsOf(this.store, force);
    const work = async (client: PoolClient): Promise<T> => {
      // Before the first read, so that a rebuild which swaps the tables is over, or waits.
      await client.query(
        `LOCK TABLE read_model.retention_case, read_model.retention_span, read_model.retention_link IN ACCESS SHARE MODE`,
      );
      // It is compiled for longer than it then takes.
      await client.query(`${countFigures(true)}; SET LOCAL jit = off`);
      const schedule = await this.scheduleOfRows(client, force);
      return use(new EndedCases(client), schedule, { force, on, hidden, decisions });
    };
    return inTransaction(this.pool, RequestContext.current(), work, ONE_MOMENT);
  }

  /** The schedule that the rows were made with: one that was set since is not worked in yet. */
  private async scheduleOfRows(client: PoolClient, force: string): Promise<Schedule> {
    const { rows } = await client.query<{ position: number; fingerprint: string }>(
      `SELECT position, fingerprint FROM read_model.checkpoint WHERE projection = $1`,
      [RETENTION],
    );
    const { position, fingerprint } = rows[0] ?? { position: 0, fingerprint: MADE_WITH };
    if (fingerprint !== MADE_WITH) {
      throw rowsOfOtherVersion('retention.other-version', 'What is proposed is');
    }
    const events = await this.store.load(scheduleStream(force));
    return scheduleFrom(events.filter((event) => event.position <= position));
  }
}

const listOf = ({ force, on }: Pick<ProposalsAsked, 'force' | 'on'>) =>
  ({
    name: 'retention proposals',
    asked: { force, on },
    order: ['day', 'text', 'text'],
  }) as const;

/** Before anything is waited for. */
function refuseCursor(asked: ProposalsAsked, { after }: PageAsked): void {
  placeAfter(listOf(asked), after);
}

/** One more than is asked for, by which it is known whether there are more. */
function placed(asked: Asked, { limit, after }: PageAsked) {
  return { limit: limit + 1, after: placeAfter(listOf(asked), after) };
}

async function pageOf(
  found: readonly EndedCase[],
  schedule: Schedule,
  asked: Asked,
  { limit }: PageAsked,
): Promise<Page<Proposal>> {
  const list = listOf(asked);
  const { rows, next } = pageOfFound(found, limit, list, ({ since, type, reference }) => [
    ...[since, type, reference],
  ]);
  return { rows: await inTurns(rows, (row) => proposalOf(row, schedule, asked)), next };
}

function proposalOf(row: EndedCase, schedule: Schedule, { decisions, on }: Asked): Proposal {
  const ref = refOfRow(row.stream);
  const judgement = judgementOf(row, schedule, decisions, on);
  return {
    ...ref,
    ...basisOf(judgement),
    because: explainRetention(ref, judgement, schedule),
    source: 'keeping' in judgement ? sourceOf(judgement.keeping.class, schedule) : null,
    destroys: { people: row.people, texts: row.texts },
  };
}

function judgementOf(
  row: EndedCase,
  { classes }: Schedule,
  decisions: Decisions,
  on: LocalDate,
): Judgement {
  const { stream, milestone, triggered_on: triggeredOn, last_kept: lastKept } = row;
  const disposal = decisions.disposals.get(stream);
  if (row.state === 'begun' && disposal) return { state: 'begun', disposal };
  const keptBy = classes.find(({ id }) => id === row.class);
  if (!keptBy || milestone === null || triggeredOn === null || lastKept === null) {
    throw new Error(`What keeps "${stream}" is not in the schedule that its row was made with.`);
  }
  const keeping: Keeping = {
    ...{ class: keptBy, case: refOfRow(row.kept_by), lastKept },
    trigger: { milestone, on: triggeredOn },
  };
  return judgeKept({ ref: refOfRow(stream), classes: row.classes, keeping }, decisions, on);
}

function basisOf(
  judgement: Judgement,
): Pick<Proposal, 'proposes' | 'class' | 'trigger' | 'lastKept'> {
  if ('disposal' in judgement) {
    const { class: id, trigger } = judgement.disposal;
    return { proposes: 'finish', class: id, trigger, lastKept: null };
  }
  if (judgement.state === 'open') throw new Error('What is open is not proposed.');
  const { class: of, trigger, lastKept } = judgement.keeping;
  return { proposes: of.then, class: of.id, trigger, lastKept };
}
