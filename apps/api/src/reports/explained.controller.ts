import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { type LocalDate } from '@tipstaff/kernel';
import { windowSaid } from '@tipstaff/reports';
import { AskedBy } from '../http/asker';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { casesIn, casesToCome } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import { FigureParams } from './figure.dto';
import {
  CalendarYearDto,
  Chapter13ForecastDto,
  Chapter13ForecastQuery,
  ForecastQuery,
} from './forecast.dto';
import { FunnelDto, FunnelQuery } from './funnel.dto';
import { SettledDto, SettledQuery } from './settled.dto';
import { WhyDto, WhyQuery } from './why.dto';
import {
  GetCalendarYear,
  GetChapter13Forecast,
  GetFunnel,
  GetSettled,
  GetWhy,
} from './explained.query';

/** What a figure does not say by itself: why it changed, how settled it is, what is coming, who stands out. */
@ApiTags('reports')
@NeedsOver('figure.read')
@Controller('reports')
export class ExplainedController {
  constructor(private readonly queries: QueryBus) {}

  @Get('figures/:id/why')
  @Logs('consultation', casesIn('cases'))
  @ApiOperation({
    summary: 'Why a figure is what it is and not another',
    description:
      'The difference of two values, of two windows or of two days on which it was known, taken apart so that its parts add up to it. For whoever has not `figure.cases` without cases, and for whoever has not `figure.small` of all kinds together where one is small.',
  })
  @ApiOkResponse({ type: WhyDto })
  @Problems('not-found', 'unprocessable')
  getWhy(
    @AskedBy() asker: Actor,
    @Param() { id: row }: FigureParams,
    @Query() { force, before, after, knownOnBefore, knownOnAfter, minPosition }: WhyQuery,
  ): Promise<Unplaced<WhyDto>> {
    const from = { window: before, knownOn: dayIn(knownOnBefore) };
    const to = { window: after, knownOn: dayIn(knownOnAfter) };
    return this.queries.execute(new GetWhy({ row, force, from, to, minPosition }, asker));
  }

  @Get('figures/:id/settled')
  @LogsNothing('figures of a whole force, of no case')
  @ApiOperation({
    summary: 'How far a figure still moves after it was first published',
    description:
      'From the record’s own history of late entry, in all past quarters; refused with the reason where there are fewer than eight.',
  })
  @ApiOkResponse({ type: SettledDto })
  @Problems('not-found')
  getSettled(
    @Param() { id: row }: FigureParams,
    @Query() { force, knownOn, minPosition }: SettledQuery,
  ): Promise<Unplaced<SettledDto>> {
    return this.queries.execute(
      new GetSettled({ row, force, knownOn: dayIn(knownOn), minPosition }),
    );
  }

  @Get('figures/:id/calendar-year')
  @LogsNothing('figures of a whole force, of no case')
  @ApiOperation({
    summary: 'What a count of the calendar year comes to',
    description: 'So far and the rest, beside the year before, with the word that may be said.',
  })
  @ApiOkResponse({ type: CalendarYearDto })
  @Problems('not-found', 'unprocessable')
  getCalendarYear(
    @Param() { id: row }: FigureParams,
    @Query() { force, on, minPosition }: ForecastQuery,
  ): Promise<Unplaced<CalendarYearDto>> {
    return this.queries.execute(new GetCalendarYear({ row, force, on: dayIn(on), minPosition }));
  }

  @Get('chapter-13-forecast')
  @Logs('consultation', casesToCome)
  @ApiOperation({
    summary: 'Chapter 13 reports that will fall due, month by month',
    description:
      'From how long such investigations have lasted, folded from the record itself: never behind. With what would have been said of past quarters, and how many of those forecasts held.',
  })
  @ApiOkResponse({ type: Chapter13ForecastDto })
  @Problems('not-found', 'unprocessable')
  getChapter13Forecast(
    @AskedBy() asker: Actor,
    @Query() { force, on, months, minPosition }: Chapter13ForecastQuery,
  ): Promise<Unplaced<Chapter13ForecastDto>> {
    const asked = { force, on: dayIn(on), months, minPosition };
    return this.queries.execute(new GetChapter13Forecast(asked, asker));
  }

  @Get('funnel')
  @LogsNothing('figures of units, of no case')
  @ApiOperation({
    summary: 'Complaints by unit against headcount, with what stands out',
    description:
      'Exact limits, corrected for how many units are looked at. A count under five is null for whoever has not `figure.small`, and so is what would give it away.',
  })
  @ApiOkResponse({ type: FunnelDto })
  @Problems('not-found', 'unprocessable')
  getFunnel(
    @AskedBy() asker: Actor,
    @Query() { force, from, to, by, knownOn, minPosition }: FunnelQuery,
  ): Promise<Unplaced<FunnelDto>> {
    const window = windowSaid({ from: from as LocalDate, to: to as LocalDate, window: null });
    const asked = { force, window, by, knownOn: dayIn(knownOn), minPosition };
    return this.queries.execute(new GetFunnel(asked, asker));
  }
}

function dayIn(text: string | undefined): LocalDate | null {
  return (text ?? null) as LocalDate | null;
}
