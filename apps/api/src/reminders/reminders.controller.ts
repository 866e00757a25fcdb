import { everyPage } from '@tipstaff/projections';
import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver, seenThrough } from '@tipstaff/access';
import { type Clock, DomainError, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import {
  DailyLineLog,
  LadderHistories,
  lineInWords,
  type ReminderEntry,
  ReminderLog,
  ReminderQueue,
} from '@tipstaff/reminders';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv, CSV_PAGE, csvAnswer, type CsvColumns } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { KnownForce } from '../known-force';
import { type HeldJobs, QueueReader } from '../queue/queue-reader';
import { caseInAnswer, casesIn } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import { DailyLineListDto, ReminderQueueDto } from './queue.dto';
import {
  DailyLinesQuery,
  LadderQuery,
  QueueQuery,
  ReminderListDto,
  RemindersQuery,
  ToldLadderDto,
} from './reminders.dto';

@ApiTags('reminders')
@NeedsOver('reminder.read')
@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly log: ReminderLog,
    private readonly open: ReminderQueue,
    private readonly lines: DailyLineLog,
    private readonly stories: LadderHistories,
    private readonly window: QueueReader,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Logs('consultation', casesIn('reminders'))
  @ApiOperation({
    summary: 'Reminders and what became of them, newest first',
    description: '`unknown`: the mail server never answered; it is not sent again blindly.',
  })
  @ApiListOrCsv(ReminderListDto)
  @Problems('not-found')
  async listReminders(
    @AskedBy() asker: Actor,
    @Query() query: RemindersQuery,
  ): Promise<ReminderListDto | StreamableFile> {
    const { format, force } = query;
    if (format === 'json') {
      const { rows: reminders, next } = await this.page(asker, query);
      return { reminders, next };
    }
    const pageAfter = (after: number | undefined) =>
      this.page(asker, { ...query, limit: CSV_PAGE, after });
    const pages = everyPage(pageAfter, query.after);
    return csvAnswer({ format, name: `reminders-${force}`, columns: reminderColumns, pages });
  }

  @Get('queue')
  @LogsNothing('counts by rule and office, of no case')
  @ApiOperation({
    summary: 'What waits, failed or is in doubt, by rule and by person',
    description: 'Of the last 60 days, with the jobs that BullMQ holds.',
  })
  @ApiOkResponse({ type: ReminderQueueDto })
  @Problems('not-found')
  async getReminderQueue(
    @AskedBy() asker: Actor,
    @Query() { force }: QueueQuery,
  ): Promise<ReminderQueueDto> {
    const open = await this.open.of(asker, force, this.clock.today());
    if (open.byRule.length === 0) await this.knownForce.refuseUnknown(force);
    return { force, ...open, jobs: await this.jobs() };
  }

  @Get('daily-lines')
  @LogsNothing('counts by day, of no case')
  @ApiOperation({
    summary: 'The account of each working day: how many were due, sent, skipped, missed',
  })
  @ApiOkResponse({ type: DailyLineListDto })
  @Problems('not-found')
  async listDailyLines(
    @Query() { force, limit, after }: DailyLinesQuery,
  ): Promise<DailyLineListDto> {
    const found = await this.lines.list(force, limit + 1, (after ?? null) as LocalDate | null);
    const lines = found.slice(0, limit);
    if (lines.length === 0) await this.knownForce.refuseUnknown(force);
    return {
      lines: lines.map((line) => ({ ...line, words: lineInWords(line) })),
      next: found.length > limit ? (lines.at(-1)?.on ?? null) : null,
    };
  }

  @Get('ladder')
  @Logs('consultation', caseInAnswer)
  @ApiOperation({
    summary: 'Why somebody was reminded of an obligation, or nobody was',
    description: 'Each rung of its ladder with its day, whom it names and what became of it.',
  })
  @ApiOkResponse({ type: ToldLadderDto })
  @Problems('not-found')
  async getLadder(
    @AskedBy() asker: Actor,
    @Query() { obligation }: LadderQuery,
  ): Promise<Unplaced<ToldLadderDto>> {
    const isSeen = seenThrough(asker, 'reminder.read');
    const told = await this.stories.of(obligation, this.clock.today(), asker, isSeen);
    return told as Unplaced<ToldLadderDto>;
  }

  /** What the database says is the answer, with or without Redis. */
  private async jobs(): Promise<HeldJobs | null> {
    try {
      return await this.window.held();
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'unavailable') return null;
      throw error;
    }
  }

  private async page(asker: Actor, query: RemindersQuery) {
    const { on, limit, ...filter } = query;
    const day = on === undefined ? {} : { on: on as LocalDate };
    const found = await this.log.list(asker, { ...filter, ...day, limit: limit + 1 });
    if (found.length === 0) await this.knownForce.refuseUnknown(query.force);
    const rows = found.slice(0, limit);
    return { rows, next: found.length > limit ? (rows.at(-1)?.number ?? null) : null };
  }
}

const reminderColumns: CsvColumns<ReminderEntry> = {
  number: ({ number }) => number,
  force: ({ force }) => force,
  type: ({ type }) => type,
  reference: ({ reference }) => reference,
  obligation: ({ obligation }) => obligation,
  rule: ({ rule }) => rule,
  aboutOn: ({ aboutOn }) => aboutOn,
  rung: ({ rung }) => rung,
  recipient: ({ recipient }) => recipient,
  as: (entry) => entry.as,
  standsInFor: ({ standsInFor }) => standsInFor,
  movedFrom: ({ movedFrom }) => movedFrom,
  outcome: ({ outcome }) => outcome,
  reason: ({ reason }) => reason,
  mail: ({ mail }) => mail.digest,
  mailKind: ({ mail }) => mail.kind,
  mailOn: ({ mail }) => mail.on,
  mailState: ({ mail }) => mail.state,
  mailReference: ({ mail }) => mail.reference,
  sentAt: ({ mail }) => mail.sentAt,
};
