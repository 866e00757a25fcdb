import { everyPage } from '@tipstaff/projections';
import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { DirectoryOfRecord } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { type FoundReading, type ReadLogFilter, ReadLogSearch } from '@tipstaff/compliance';
import { type Clock, Instant, LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { backwards } from '@tipstaff/reports';
import { AskedBy } from '../http/asker';
import { ApiListOrCsv, CSV_PAGE, csvAnswer, type CsvColumns } from '../http/csv';
import { invalidRequest } from '../http/refusal';
import { noCase } from './cases-shown';
import { Logs } from './logged-routes';
import { ReadLogPageDto, ReadLogQuery } from './read-log.dto';

@ApiTags('read log')
@Controller('read-log')
export class ReadLogController {
  constructor(
    private readonly log: ReadLogSearch,
    private readonly directory: DirectoryOfRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @NeedsOver('read-log.search')
  @Logs('consultation', noCase)
  @ApiOperation({
    summary: 'Who read, was sent or exported what, newest first',
    description:
      'For the auditor alone, and for the purposes of DPA 2018 s.62(4) alone. Entries of the forces that the auditor works for. The search is logged as well.',
  })
  @ApiListOrCsv(ReadLogPageDto)
  async searchReadLog(
    @AskedBy() { forces }: Actor,
    @Query() query: ReadLogQuery,
  ): Promise<ReadLogPageDto | StreamableFile> {
    const filter = { ...filterOf(query), forces };
    const { limit, after, format } = query;
    if (format === 'json') return this.named(await this.log.search(filter, { limit, after }));
    const pageAfter = async (place: number | undefined) => {
      const page = await this.log.search(filter, { limit: CSV_PAGE, after: place });
      return { rows: page.entries, next: page.next };
    };
    return csvAnswer({
      ...{ format, name: 'read-log', columns: COLUMNS },
      pages: everyPage(pageAfter, after),
    });
  }

  /** Whoever looked is a person: by the names that the directories of the forces have, whose cases those are. */
  private async named(page: Awaited<ReturnType<ReadLogSearch['search']>>): Promise<ReadLogPageDto> {
    const forces = new Set(page.entries.flatMap(({ force }) => force ?? []));
    const today = this.clock.today();
    const names = new Map<string, string>();
    for (const force of forces) {
      const { people } = await this.directory.on(force, today);
      for (const { signIn, name } of people) {
        if (signIn !== null && name !== null) names.set(signIn, name);
      }
    }
    const entries = page.entries.map((one) => ({
      ...one,
      actorName: names.get(one.actor) ?? null,
    }));
    return { ...page, entries };
  }
}

function filterOf(query: ReadLogQuery): Omit<ReadLogFilter, 'forces'> {
  const { actor, force, operation, from, to } = query;
  const days = {
    from: from === undefined ? undefined : startOf(from),
    until: to === undefined ? undefined : endOf(to),
  };
  if (days.from !== undefined && days.until !== undefined && days.until < days.from) {
    const detail = backwards(String(from), String(to));
    throw invalidRequest([{ in: 'query', pointer: '/to', detail }]);
  }
  return { ...{ actor, force, operation, case: caseOf(query) }, ...days };
}

/** @throws DomainError `request.invalid` for a reference without the type and force it is of */
function caseOf({ type, force, reference }: ReadLogQuery): CaseRef | undefined {
  if (type !== undefined && force !== undefined && reference !== undefined) {
    return { type, force, reference };
  }
  if (type === undefined && reference === undefined) return undefined;
  const detail = 'A case is named by "type", "force" and "reference": give all three.';
  throw invalidRequest([{ in: 'query', pointer: '/reference', detail }]);
}

const isDay = (text: string): boolean => LocalDate.fault(text) === null;

function startOf(text: string): Instant {
  return isDay(text) ? Instant.startOfLondonDay(LocalDate.parse(text)) : Instant.parse(text);
}

function endOf(text: string): Instant {
  if (!isDay(text)) return Instant.parse(text);
  return Instant.startOfLondonDay(LocalDate.addDays(LocalDate.parse(text), 1));
}

const COLUMNS: CsvColumns<FoundReading> = {
  number: ({ number }) => number,
  at: ({ at }) => at,
  actor: ({ actor }) => actor,
  via: ({ via }) => via,
  roles: ({ roles }) => roles.join(' '),
  operation: ({ operation }) => operation,
  what: ({ what }) => what,
  refusal: ({ refusal }) => refusal,
  force: ({ force }) => force,
  filter: ({ filter }) => JSON.stringify(filter),
  cases: ({ cases }) => cases.join('\n'),
  part: ({ part }) => part,
  parts: ({ parts }) => parts,
  recipients: ({ recipients }) => recipients.join('\n'),
  purpose: ({ purpose }) => purpose,
  correlationId: ({ correlationId }) => correlationId,
};
