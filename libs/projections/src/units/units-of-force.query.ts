import { Inject, Injectable } from '@nestjs/common';
import { type UnitKind } from '@tipstaff/casework';
import { type Queries, SEARCH_QUERIES } from '@tipstaff/database';
import { type LocalDate } from '@tipstaff/kernel';
import { throwIfListUnlikeTables } from '../reading/other-version';
import {
  type ListOfPages,
  type Page,
  type PageAsked,
  pageOfFound,
  placeAfter,
} from '../reading/page';
import { CASE_LIST, ReadModels } from '../reading/read-models';

/** A unit as it is on a day. */
export interface ListedUnit {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly title: string;
  /** The unit that it is a part of; null where it is of none. */
  readonly under: string | null;
  /** How many people; null where nobody said. */
  readonly headcount: number | null;
  /** The day since which it is so. */
  readonly since: LocalDate;
}

/** The districts, stations, departments and teams of a force. */
@Injectable()
export class UnitsOfForce {
  constructor(
    @Inject(SEARCH_QUERIES) private readonly database: Queries,
    private readonly models: ReadModels,
  ) {}

  /**
   * Those that there are on a day, by reference.
   * @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list`, `case-list.other-version`, and what
   *   `ReadModels.ready` throws
   */
  async on(force: string, on: LocalDate, page: PageAsked): Promise<Page<ListedUnit>> {
    const list: ListOfPages = { name: 'units', asked: { force, on }, order: ['text'] };
    const place = placeAfter(list, page.after);
    await this.models.ready([CASE_LIST], force);
    const { rows } = await this.database
      .query<ListedUnit>(
        `SELECT unit, kind, title, under, headcount, valid_from AS since
           FROM read_model.unit_span
          WHERE force = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
            AND unit > $3
          ORDER BY unit
          LIMIT $4`,
        [force, on, place?.[0] ?? '', page.limit + 1],
      )
      .catch(throwIfListUnlikeTables);
    return pageOfFound(rows, page.limit, list, ({ unit }) => [unit]);
  }
}
