import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Actor } from '@tipstaff/access';
import { LawOfRecord } from '@tipstaff/cases';
import { type ObligationRule } from '@tipstaff/casework';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { ProjectedTimeliness, SmallNumbers } from '@tipstaff/projections';
import {
  isEmptyRow,
  type TimelinessDivision,
  timelinessReport,
  type TimelinessReport,
  timelinessWindow,
  withoutSmallDuties,
} from '@tipstaff/reports';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';

interface TimelinessQuestion {
  readonly force: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly on: LocalDate | null;
  readonly knownOn: LocalDate | null;
  readonly by: TimelinessDivision;
  readonly rule: ObligationRule | null;
  readonly minPosition: number | undefined;
}

export class GetTimeliness extends Query<TimelinessReport & { readonly notice: string | null }> {
  constructor(
    readonly asked: TimelinessQuestion,
    readonly asker: Pick<Actor, 'reaches'>,
  ) {
    super();
  }
}

@QueryHandler(GetTimeliness)
export class GetTimelinessHandler implements IQueryHandler<GetTimeliness> {
  constructor(
    private readonly timeliness: ProjectedTimeliness,
    private readonly law: LawOfRecord,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    private readonly smallNumbers: SmallNumbers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.unknown-force`, `report.window-backwards` */
  async execute({ asked, asker }: GetTimeliness) {
    const { minPosition, force, knownOn, by, rule } = asked;
    await this.readYourWrites.waitFor(minPosition);
    const on = asked.on ?? knownOn ?? this.clock.today();
    const window = timelinessWindow(asked, on);
    const request = { force, on, knownOn, window, by, rule };
    const whole = await timelinessReport(this.timeliness, request, await this.law.current());
    if (whole.rows.every(isEmptyRow)) await this.knownForce.refuseUnknown(force);
    const report = asker.reaches('figure.small', force)
      ? whole
      : withoutSmallDuties(whole, await this.smallNumbers.fewest());
    return { ...report, notice: this.clock.notice };
  }
}
