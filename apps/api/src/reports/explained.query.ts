import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { LawOfRecord, Restrictions, unitsOnDay } from '@tipstaff/cases';
import { EventStore } from '@tipstaff/event-store';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CaseHistories, ProjectedFigures, ReadModels, SmallNumbers } from '@tipstaff/projections';
import {
  calendarYearForecast,
  type CalendarYearForecast,
  chapter13Forecast,
  type Chapter13Forecast,
  forecastWithoutCases,
  funnelReport,
  type FunnelReport,
  forecastFromOf,
  type PieceKind,
  type ReportingPeriod,
  settled,
  type Settled,
  why,
  type Why,
  type WhySide,
  whyWithoutCases,
  whyWithoutSmallKinds,
  withoutSmallUnits,
} from '@tipstaff/reports';
import { ReadYourWrites } from '../http/read-your-writes';

interface OfForce {
  readonly force: string;
  readonly minPosition: number | undefined;
}

export class GetWhy extends Query<Why> {
  constructor(
    readonly asked: OfForce & {
      readonly row: string;
      readonly from: Omit<WhySide, 'force'>;
      readonly to: Omit<WhySide, 'force'>;
    },
    readonly asker: Actor,
  ) {
    super();
  }
}

export class GetSettled extends Query<Settled> {
  constructor(
    readonly asked: OfForce & { readonly row: string; readonly knownOn: LocalDate | null },
  ) {
    super();
  }
}

export class GetCalendarYear extends Query<CalendarYearForecast> {
  constructor(readonly asked: OfForce & { readonly row: string; readonly on: LocalDate | null }) {
    super();
  }
}

export class GetChapter13Forecast extends Query<Chapter13Forecast> {
  constructor(
    readonly asked: OfForce & { readonly on: LocalDate | null; readonly months: number },
    readonly asker: Actor,
  ) {
    super();
  }
}

export class GetFunnel extends Query<FunnelReport> {
  constructor(
    readonly asked: OfForce & {
      readonly window: ReportingPeriod;
      readonly by: PieceKind;
      readonly knownOn: LocalDate | null;
    },
    readonly asker: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetWhy)
export class GetWhyHandler implements IQueryHandler<GetWhy> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly histories: CaseHistories,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly smallNumbers: SmallNumbers,
    private readonly models: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.no-figure`, `report.unknown-force` */
  async execute({ asked, asker }: GetWhy): Promise<Why> {
    const { force, row, from, to, minPosition } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const work = why(
      { figures: this.figures, histories: this.histories },
      {
        ...{ row, from: { force, ...from }, to: { force, ...to } },
        ...{ law: await this.law.current(), today: this.clock.today(), reader: asker },
      },
    );
    const found = await unlessBehind(this.models, work);
    const named = asker.reaches('figure.cases', force) ? found : whyWithoutCases(found);
    if (asker.reaches('figure.small', force)) return named;
    return whyWithoutSmallKinds(named, await this.smallNumbers.fewest());
  }
}

@QueryHandler(GetSettled)
export class GetSettledHandler implements IQueryHandler<GetSettled> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly models: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.not-known-yet`, `report.unknown-force` */
  async execute({ asked: { minPosition, ...asked } }: GetSettled): Promise<Settled> {
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const request = { ...asked, law, today: this.clock.today() };
    return unlessBehind(this.models, settled(this.figures, request));
  }
}

@QueryHandler(GetCalendarYear)
export class GetCalendarYearHandler implements IQueryHandler<GetCalendarYear> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly models: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.no-forecast`, `report.not-known-yet`, `report.unknown-force` */
  async execute({ asked }: GetCalendarYear): Promise<CalendarYearForecast> {
    const { row, force, minPosition } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const request = { row, force, on: asked.on, today: this.clock.today(), law };
    return unlessBehind(this.models, calendarYearForecast(this.figures, request));
  }
}

@QueryHandler(GetChapter13Forecast)
export class GetChapter13ForecastHandler implements IQueryHandler<GetChapter13Forecast> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly histories: CaseHistories,
    private readonly restrictions: Restrictions,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly models: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.no-forecast`, `report.not-known-yet`, `report.unknown-force` */
  async execute({ asked, asker }: GetChapter13Forecast): Promise<Chapter13Forecast> {
    const { force, on, months, minPosition } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const law = await this.law.current();
    const of = { force, on, today: this.clock.today() };
    const from = await unlessBehind(this.models, forecastFromOf(this.figures, of));
    const hidden = await this.restrictions.hiddenFrom(asker, force);
    const request = { force, ...from, months, law, hidden };
    const found = await unlessBehind(this.models, chapter13Forecast(this.histories, request));
    return asker.reaches('figure.cases', force) ? found : forecastWithoutCases(found);
  }
}

@QueryHandler(GetFunnel)
export class GetFunnelHandler implements IQueryHandler<GetFunnel> {
  constructor(
    private readonly figures: ProjectedFigures,
    private readonly store: EventStore,
    private readonly law: LawOfRecord,
    private readonly readYourWrites: ReadYourWrites,
    private readonly smallNumbers: SmallNumbers,
    private readonly models: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.no-funnel`, `report.unknown-force` */
  async execute({ asked, asker }: GetFunnel): Promise<FunnelReport> {
    const { minPosition, ...request } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const { force, window, knownOn } = asked;
    const units = await unitsOnDay(this.store, { force, on: window.to, knownOn });
    const law = await this.law.current();
    const of = { ...request, units, law, today: this.clock.today() };
    const found = await unlessBehind(this.models, funnelReport(this.figures, of));
    if (asker.reaches('figure.small', asked.force)) return found;
    return withoutSmallUnits(found, await this.smallNumbers.fewest());
  }
}

/** What is refused for what the figures lack may be in the record already. */
async function unlessBehind<Found>(models: ReadModels, work: Promise<Found>): Promise<Found> {
  try {
    return await work;
  } catch (error) {
    models.refuseBehind();
    throw error;
  }
}
