import { type Actor } from '@tipstaff/access';
import { Query } from '@nestjs/cqrs';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type ComplaintsAndConductReport,
  type FigureCases,
  type PeriodName,
} from '@tipstaff/reports';

/** Which report: of whom, up to which day, as known when. */
export interface ReportAsked {
  readonly force: string;
  readonly to: LocalDate;
  readonly knownOn: LocalDate | null;
  readonly minPosition: number | undefined;
}

export class GetReport extends Query<ComplaintsAndConductReport> {
  constructor(readonly asked: ReportAsked) {
    super();
  }
}

export class ListReportCases extends Query<FigureCases> {
  constructor(
    readonly asked: ReportAsked,
    readonly rowId: string,
    readonly period: PeriodName,
    readonly asker: Actor,
  ) {
    super();
  }
}
