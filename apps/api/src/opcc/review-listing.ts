import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { LawOfRecord } from '@tipstaff/cases';
import { type ReviewLine, workingDays } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law, type LawSource } from '@tipstaff/law';
import { OpccView, everyPage } from '@tipstaff/projections';
import { CSV_PAGE_PUT_IN_ORDER, csvAnswer, type CsvColumns } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { type OpccReviewPageDto, type OpccReviewsQuery } from './opcc.dto';

/** The applications for a review that came to the local policing body (docs/adr/0037). */
@Injectable()
export class ReviewListing {
  constructor(
    private readonly view: OpccView,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(LawOfRecord) private readonly law: LawSource,
  ) {}

  /**
   * @param on the day that is looked at, which is none to come
   * @throws DomainError `record.unknown-force`
   */
  async answer(
    { force, format, limit, after, minPosition }: OpccReviewsQuery,
    on: LocalDate,
  ): Promise<Unplaced<OpccReviewPageDto> | StreamableFile> {
    const law = await this.law.current();
    const pageAfter = async (place: string | undefined, most: number) => {
      await this.readYourWrites.waitFor(minPosition);
      const found = await this.view.list('review', force, { limit: most, after: place, on });
      if (found.rows.length === 0) await this.knownForce.refuseUnknown(force);
      return { ...found, rows: found.rows.map((row) => soFar(row, on, law)) };
    };
    if (format === 'json') return { on, ...(await pageAfter(after, limit)) };
    const pages = everyPage(
      (place: string | undefined) => pageAfter(place, CSV_PAGE_PUT_IN_ORDER),
      after,
    );
    return csvAnswer({ format, name: `reviews-${force}`, columns: COLUMNS, pages });
  }
}

/** The database can not count working days: those of what is not decided yet are counted here. */
function soFar(row: ReviewLine, on: LocalDate, law: Law): ReviewLine {
  const isOpen = row.state === 'to-decide' || row.state === 'to-forward';
  return isOpen ? { ...row, workingDays: workingDays(law, row.madeOn, on) } : row;
}

const COLUMNS: CsvColumns<ReviewLine> = {
  type: ({ type }) => type,
  case: (row) => row.case,
  n: ({ n }) => n,
  madeOn: ({ madeOn }) => madeOn,
  providedOn: ({ providedOn }) => providedOn,
  lastDay: ({ lastDay }) => lastDay,
  extendedTo: ({ extendedTo }) => extendedTo,
  leftOut: ({ leftOut }) => leftOut,
  days: ({ days }) => days,
  inTime: ({ inTime }) => (inTime === null ? null : String(inTime)),
  state: ({ state }) => state,
  outcome: ({ outcome }) => outcome,
  endedOn: ({ endedOn }) => endedOn,
  workingDays: (row) => row.workingDays,
  target: ({ target }) => target,
  overdue: ({ overdue }) => String(overdue),
  owner: ({ owner }) => owner,
  recommendations: ({ recommendations }) => recommendations.length,
  unanswered: ({ recommendations }) => recommendations.filter((one) => one.answer === null).length,
};
