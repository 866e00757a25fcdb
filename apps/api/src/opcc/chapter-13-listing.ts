import { Inject, Injectable } from '@nestjs/common';
import { type Actor, refuseUnreached } from '@tipstaff/access';
import { placeOfReport, type ReportLine } from '@tipstaff/casework';
import { type Clock, DomainError, LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { Chapter13Register, OpccView, pageOfAll, placeAfter } from '@tipstaff/projections';
import { type Unplaced } from '../http/how-far';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import {
  type Chapter13Query,
  type Chapter13ReportsDto,
  reportStates,
} from './chapter-13-reports.dto';

/** The Chapter 13 reports of a force, as whoever asks may see them (docs/adr/0031). */
@Injectable()
export class Chapter13Listing {
  constructor(
    private readonly register: Chapter13Register,
    private readonly view: OpccView,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.forbidden`, `chapter-13.day-to-come`, `record.unknown-force`, `list.invalid-cursor` */
  async answer(
    { force, minPosition, limit, after, ...query }: Chapter13Query,
    asker: Actor,
  ): Promise<Unplaced<Chapter13ReportsDto>> {
    await this.readYourWrites.waitFor(minPosition);
    const readsCases = asker.reaches('obligation.read', force);
    const knownOn = (query.knownOn ?? null) as LocalDate | null;
    if (knownOn !== null)
      refuseUnreached(asker, 'obligation.read', force, 'What was known on a day');
    const on = readsCases
      ? ((query.on ?? this.clock.today()) as LocalDate)
      : this.dayLooked(query.on);
    const list = {
      name: 'Chapter 13 reports',
      asked: { force, on, knownOn, readsCases },
      order: ['number', 'day', 'text', 'text', 'text', 'text'],
    } as const;
    placeAfter(list, after);
    const { reports, comingByMonth } = readsCases
      ? byReference(await this.register.reports(asker, { force, on, knownOn }))
      : await this.view.chapter13(force, on);
    if (reports.length === 0) await this.knownForce.refuseUnknown(force);
    const { notice } = this.clock;
    const { rows, next } = pageOfAll(reports, { limit, after }, list, placeOfReport);
    return {
      ...{ on, force, knownOn, notice },
      reports: rows,
      ...counted(reports),
      comingByMonth,
      next,
    };
  }

  /**
   * The day that the policing body looks at: a report that has not arisen by today would be shown by its
   * reference on a day to come, before anything is owed.
   * @throws DomainError `chapter-13.day-to-come`
   */
  dayLooked(on: string | undefined): LocalDate {
    const today = this.clock.today();
    const day = (on ?? today) as LocalDate;
    if (day <= today) return day;
    throw new DomainError(
      'invalid-input',
      'chapter-13.day-to-come',
      `"on" is ${LocalDate.inShortWords(day)}, and today is ${LocalDate.inShortWords(today)}: give a day that is not to come. What is to come within 90 days is told by month.`,
      { pointer: '/on' },
    );
  }
}

/** Of every page: a count of one page would be taken for that of the day. */
function counted(reports: readonly ReportLine[]): Pick<Chapter13ReportsDto, 'cases' | 'states'> {
  const casesOf = (lines: readonly ReportLine[]): number =>
    new Set(lines.map((line) => `${line.type} ${line.case}`)).size;
  const ofStates = reportStates.map((state) => {
    const lines = reports.filter((line) => line.state === state);
    return { state, reports: lines.length, cases: casesOf(lines) };
  });
  return { cases: casesOf(reports), states: ofStates.filter((one) => one.reports > 0) };
}

function byReference({
  reports,
  comingByMonth,
}: Awaited<ReturnType<Chapter13Register['reports']>>) {
  const called = reports.map((line) => ({ ...line, calledBy: 'reference' as const }));
  return { reports: called, comingByMonth };
}
