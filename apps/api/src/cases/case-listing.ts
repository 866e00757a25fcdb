import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import { type Actor, readingPermissionOf, refuseUnreached } from '@tipstaff/access';
import { hearingDayIn } from '@tipstaff/casework';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK, RequestContext } from '@tipstaff/platform';
import {
  type CaseFilter,
  CaseList,
  type CaseOrder,
  type CasePage,
  type CaseSort,
  type ListedCase,
  type ListedCases,
  NoteSearch,
  noteWords,
  everyPage,
} from '@tipstaff/projections';
import { heldByAsked } from '../allocation/held-by';
import { CSV_PAGE, csvAnswer, type CsvColumns, type FileFormat } from '../http/csv';
import { type Unplaced } from '../http/how-far';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import {
  type CaseListDto,
  type CaseSelection,
  type ListCasesQuery,
  type ListedCaseDto,
  type NoteSearchBody,
  type NoteSearchDto,
} from './cases.dto';

/** A list of cases as an answer, whether its selection was sent with the request or saved before. */
@Injectable()
export class CaseListing {
  constructor(
    private readonly list: CaseList,
    private readonly notes: NoteSearch,
    private readonly knownForce: KnownForce,
    private readonly readYourWrites: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.forbidden`, `record.unknown-force`, and what `CaseList.list` throws */
  async answer(
    query: ListCasesQuery,
    asker: Actor,
  ): Promise<Unplaced<CaseListDto> | StreamableFile> {
    RequestContext.current().reading?.selects(query);
    const { force, type } = query;
    refuseUnreached(asker, readingPermissionOf(type), force, 'A list of these');
    const asked = casesSeen(casesAsked(query, this.clock.today(), asker), asker);
    const { format } = query;
    return format === 'json'
      ? this.page(query, asked, asker)
      : this.file(format, query, asked, asker);
  }

  /** Cases of a list in whose notes words stand, as the asker may read them. */
  async byNotes(body: NoteSearchBody, asker: Actor): Promise<Unplaced<NoteSearchDto>> {
    RequestContext.current().reading?.selects(body);
    const { force, type, words, limit, after, minPosition } = body;
    refuseUnreached(asker, readingPermissionOf(type), force, 'A list of these');
    const wanted = noteWords(words);
    if (wanted === null) throw new Error('Words without a word were let in.');
    const { filter, order } = casesSeen(casesAsked(body, this.clock.today(), asker), asker);
    await this.readYourWrites.waitFor(minPosition);
    const found = await this.notes.find(asker, filter, wanted, { limit, after, order });
    if (found.lookedThrough === 0) await this.knownForce.refuseUnknown(force);
    return {
      ...found,
      cases: found.cases.map(({ listed: row, facts }) => ({ ...listed(row), facts })),
    };
  }

  private async page(
    query: ListCasesQuery,
    { filter, order }: CasesAsked,
    asker: Actor,
  ): Promise<Unplaced<CaseListDto>> {
    const { limit, after, minPosition } = query;
    await this.readYourWrites.waitFor(minPosition);
    const found = await this.found(asker, filter, { limit, after, order });
    return { ...found, cases: found.cases.map(listed) };
  }

  /** The day is looked up once, so that midnight falls between no two pages. */
  private file(
    format: FileFormat,
    query: ListCasesQuery,
    { filter, order }: CasesAsked,
    asker: Actor,
  ): Promise<StreamableFile> {
    const pageAfter = async (after: string | undefined) => {
      await this.readYourWrites.waitFor(query.minPosition);
      const found = await this.found(asker, filter, { limit: CSV_PAGE, after, order });
      return { rows: found.cases.map(listed), next: found.next };
    };
    const pages = everyPage(pageAfter, query.after);
    return csvAnswer({ format, name: `cases-${query.force}`, columns: COLUMNS, pages });
  }

  private async found(
    asker: Actor,
    filter: CasesAsked['filter'],
    page: CasePage,
  ): Promise<ListedCases> {
    const found = await this.list.list(asker, filter, page);
    if (found.cases.length === 0) await this.knownForce.refuseUnknown(filter.force);
    return found;
  }
}

const COLUMNS: CsvColumns<ListedCaseDto> = {
  type: ({ type }) => type,
  force: ({ force }) => force,
  reference: ({ reference }) => reference,
  state: ({ state }) => state,
  regime: ({ regime }) => regime,
  openedOn: ({ openedOn }) => openedOn,
  closedOn: ({ closedOn }) => closedOn,
  lastOn: ({ lastOn }) => lastOn,
  hearingOn: ({ hearingOn }) => hearingOn,
  person: ({ person }) => person,
  related: ({ related }) => related,
  complainants: ({ complainants }) => complainants.join('+'),
  officers: ({ officers }) => officers.join('+'),
};

function listed(row: ListedCase): ListedCaseDto {
  const { type, force, reference, status, regime, person, related, version } = row;
  const { openedOn, closedOn, lastOn, complainants, officers } = row;
  return {
    ...{ type, force, reference, state: status, regime },
    ...{
      openedOn,
      closedOn,
      lastOn,
      hearingOn: hearingDayIn(row),
      person,
      complainants,
      officers,
      related,
      version,
    },
    href: `/api/v1/cases/${type}/${force}/${encodeURIComponent(reference)}`,
  };
}

interface CasesAsked {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

/** The selection as the case list understands it; its days were checked at the edge. */
function casesAsked(selection: CaseSelection, today: LocalDate, { id }: Actor): CasesAsked {
  const { force, type, state, regime, milestone, person, unit, related, q } = selection;
  const days = selection as Partial<Record<keyof CaseSelection, LocalDate>>;
  const { openedFrom, openedTo, closedFrom, closedTo, lastFrom, lastTo, onFrom, onTo } = days;
  const { sort = 'opened', order = usualDirection(sort) } = selection;
  return {
    filter: {
      ...{ force, type, status: state, regime, milestone, person, unit, related, q },
      ...{ openedFrom, openedTo, closedFrom, closedTo, lastFrom, lastTo, onFrom, onTo },
      heldBy: heldByAsked(selection),
      owing: owingAsked(selection, today),
      recordedBy: selection.recordedBy === undefined ? undefined : id,
      open: selection.open === undefined ? undefined : selection.open === 'true',
      restricted: selection.restricted === 'true' || undefined,
    },
    order: { by: sort, direction: order },
  };
}

/** Of the cases asked for, those in the asker's sight: in the list itself, so that no count tells more. */
function casesSeen({ filter, order }: CasesAsked, { scopesOver }: Actor): CasesAsked {
  const only = scopesOver(readingPermissionOf(filter.type));
  return { filter: only.length > 0 ? { ...filter, only } : filter, order };
}

function owingAsked(
  { owed, overdue, owedOn }: CaseSelection,
  today: LocalDate,
): CaseFilter['owing'] {
  if (owed === undefined && overdue === undefined && owedOn === undefined) return undefined;
  return { on: (owedOn ?? today) as LocalDate, rule: owed, overdue: overdue === 'true' };
}

/** Days are read from the latest back, references from the first on. */
function usualDirection(sort: CaseSort): CaseOrder['direction'] {
  return sort === 'reference' ? 'asc' : 'desc';
}
