import { CaseRef, type CaseType, DomainError, LocalDate } from '@tipstaff/kernel';
import { type DataSource } from 'typeorm';
import { caseListProjection } from './case-list.projection';
import { ListedCase } from './listed-case.entity';

export interface CaseFilter {
  readonly force: string;
  readonly type?: CaseType;
  readonly status?: string;
  /** Both inclusive. */
  readonly openedFrom?: LocalDate;
  readonly openedTo?: LocalDate;
  /** Part of the reference, in any case of letters. */
  readonly q?: string;
}

export interface CasePage {
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | null;
}

export interface ListedCases {
  readonly cases: readonly ListedCase[];
  /** Null on the last page. */
  readonly next: string | null;
  /** Position of the log up to which the list has read. */
  readonly position: number;
}

/** The case list, newest first. Pages are stable: a case that comes in meanwhile shifts none. */
export class CaseList {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `case-list.invalid-cursor` */
  async list(filter: CaseFilter, { limit, after }: CasePage): Promise<ListedCases> {
    // Read before the rows, which then hold at least this much.
    const position = await this.position();
    const select = this.dataSource
      .getRepository(ListedCase)
      .createQueryBuilder('c')
      .where('c.force = :force', { force: filter.force })
      .orderBy('c.openedOn', 'DESC')
      .addOrderBy('c.stream', 'ASC')
      .take(limit + 1);
    if (filter.type) select.andWhere('c.type = :type', { type: filter.type });
    if (filter.status) select.andWhere('c.status = :status', { status: filter.status });
    if (filter.openedFrom) select.andWhere('c.openedOn >= :from', { from: filter.openedFrom });
    if (filter.openedTo) select.andWhere('c.openedOn <= :to', { to: filter.openedTo });
    if (filter.q) {
      select.andWhere('c.reference ILIKE :q', { q: `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` });
    }
    if (after) {
      const [day, stream] = readCursor(after);
      select.andWhere('(c.openedOn < :day OR (c.openedOn = :day AND c.stream > :stream))', {
        day,
        stream,
      });
    }
    const found = await select.getMany();
    const cases = found.slice(0, limit);
    const last = cases.at(-1);
    return { cases, next: found.length > limit && last ? writeCursor(last) : null, position };
  }

  private async position(): Promise<number> {
    const rows: { position: number }[] = await this.dataSource.query(
      `SELECT position FROM read_model.checkpoint WHERE projection = $1`,
      [caseListProjection.name],
    );
    return rows[0]?.position ?? 0;
  }
}

function writeCursor({ openedOn, stream }: ListedCase): string {
  return Buffer.from(JSON.stringify([openedOn, stream])).toString('base64url');
}

function readCursor(text: string): readonly [LocalDate, string] {
  try {
    const [day, stream] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (typeof day === 'string' && typeof stream === 'string' && isStreamOfCase(stream)) {
      return [LocalDate.parse(day), stream];
    }
  } catch {
    // Said below: whatever is wrong with it, the remedy is the same.
  }
  throw new DomainError(
    'invalid-input',
    'case-list.invalid-cursor',
    '"after" is not the `next` of a list: give it back as it was, or leave it out for the first page.',
    { pointer: '/after' },
  );
}

/** A stream that a list can have named: nothing that the database would choke on. */
function isStreamOfCase(stream: string): boolean {
  const ref = CaseRef.ofStream(stream);
  return ref !== null && CaseRef.referenceFault(ref.reference) === null;
}
