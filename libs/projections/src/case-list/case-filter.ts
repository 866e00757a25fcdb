import { type Scope } from '@tipstaff/access';
import { allocatableTypes, type CaseType, OFFICER_ROLES, registerTypes } from '@tipstaff/casework';
import { type LocalDate, plainName, withPlainSigns } from '@tipstaff/kernel';
import { type SelectQueryBuilder } from 'typeorm';
import { type HeldBy } from '../obligations/obligation-page';
import { SEARCH_CONFIGURATION } from './case-list.projection';
import { type ListedCase } from './listed-case.entity';
import { wordForWord } from './search-text';

/** Which cases. Every pair of days is inclusive; what is not given does not narrow the list. */
export interface CaseFilter {
  readonly force: string;
  readonly type?: CaseType;
  readonly status?: string;
  readonly regime?: string;
  readonly openedFrom?: LocalDate;
  readonly openedTo?: LocalDate;
  readonly closedFrom?: LocalDate;
  readonly closedTo?: LocalDate;
  /** The day of the latest fact. */
  readonly lastFrom?: LocalDate;
  readonly lastTo?: LocalDate;
  /** A standing fact of this milestone; with the days, one within them. */
  readonly milestone?: string;
  readonly onFrom?: LocalDate;
  readonly onTo?: LocalDate;
  /** Pseudonymous reference of a person that any standing fact names. */
  readonly person?: string;
  /** Reference of a case that any standing fact names. */
  readonly related?: string;
  /** A fact of the case says this unit or one below it, or else an officer whom it names was in it on that day. */
  readonly unit?: string;
  readonly heldBy?: HeldBy;
  readonly owing?: OwingFilter;
  /** Id of whoever recorded a fact that stands. */
  readonly recordedBy?: string;
  /** Not closed, finalised or held yet; false: only those that are. */
  readonly open?: boolean;
  /** Only restricted ones, of those that the reader may see. */
  readonly restricted?: boolean;
  /** Only what one of these scopes goes as far as, which are judged case by case. */
  readonly only?: readonly Scope[];
  /** Words in the way of a search engine, or a part of the reference in any case of letters. */
  readonly q?: string;
}

/** The force owes something on the case, as it stood on the day. */
interface OwingFilter {
  readonly on: LocalDate;
  readonly rule?: string;
  readonly overdue?: boolean;
}

/** As `isUnderReviewByPolicingBody` has it; of other types of case the state says nothing of it. */
export const UNDER_REVIEW = `c.state -> 'reviews' ->> 'byPolicingBody' = 'true'`;

/** As `authorityOf` has it. */
const OF_POLICING_BODY = `c.type = 'complaint' AND c.state ->> 'authority' = 'local-policing-body'`;

const IN_SCOPE: Readonly<Partial<Record<Scope, string>>> = {
  'under-review': UNDER_REVIEW,
  'outside-review': `(${UNDER_REVIEW}) IS NOT TRUE`,
  'of-policing-body': OF_POLICING_BODY,
};

type Select = SelectQueryBuilder<ListedCase>;

/** Narrows a query over the case list, whose alias is `c`. */
export function narrow(select: Select, filter: CaseFilter): void {
  select.where('c.force = :force', { force: filter.force });
  for (const name of ['type', 'status', 'regime'] as const) {
    if (filter[name] !== undefined) select.andWhere(`c.${name} = :${name}`, filter);
  }
  // People and policing bodies are registers that cases refer to: a list of cases is not of them.
  if (filter.type === undefined) {
    select.andWhere('c.type NOT IN (:...registers)', { registers: registerTypes });
  }
  narrowDays(select, filter);
  narrowFacts(select, filter);
  if (filter.unit !== undefined) narrowUnit(select, filter.unit);
  if (filter.only) {
    const conditions = filter.only.flatMap((scope) => IN_SCOPE[scope] ?? []);
    select.andWhere(`(${conditions.map((one) => `(${one})`).join(' OR ') || 'false'})`);
  }
  if (filter.heldBy) narrowHeldBy(select, filter.heldBy);
  if (filter.owing) narrowOwing(select, filter.owing);
  if (filter.open !== undefined) {
    select.andWhere(`c.closedOn IS ${filter.open ? '' : 'NOT '}NULL`);
  }
  if (filter.restricted) {
    select.andWhere('EXISTS (SELECT FROM read_model.case_restriction r WHERE r.stream = c.stream)');
  }
  if (filter.q !== undefined) narrowWords(select, filter.q);
}

/**
 * Nothing is found by a case that is hidden and that another names. Words are looked up anew in the text
 * without those references; that is done for what was found by its words and names one, and no other.
 * @param hidden references of the force
 */
export function narrowLinks(
  select: Select,
  { related, q }: CaseFilter,
  hidden: ReadonlySet<string>,
): void {
  if (hidden.size === 0) return;
  if (related !== undefined && hidden.has(related)) select.andWhere('false');
  if (q === undefined) return;
  const links = [...hidden].flatMap((one) => [one, wordForWord(one)]);
  const pattern = `(^|\n)(${links.map((one) => one.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|')})(?=\n|$)`;
  select.andWhere(
    `(c.reference ILIKE :part OR c.search_text !~ :links
      OR to_tsvector('${SEARCH_CONFIGURATION}', regexp_replace(c.search_text, :links, '', 'g'))
         @@ websearch_to_tsquery('${SEARCH_CONFIGURATION}', :q))`,
    { links: pattern },
  );
}

function narrowDays(select: Select, filter: CaseFilter): void {
  for (const day of ['opened', 'closed', 'last'] as const) {
    const [from, to] = [`${day}From`, `${day}To`] as const;
    if (filter[from] !== undefined) select.andWhere(`c.${day}On >= :${from}`, filter);
    if (filter[to] !== undefined) select.andWhere(`c.${day}On <= :${to}`, filter);
  }
}

/** The milestone and its days are asked of one and the same fact; person and related of any. */
function narrowFacts(select: Select, filter: CaseFilter): void {
  const happened = [
    ...(filter.milestone === undefined ? [] : ['f.milestone = :milestone']),
    ...(filter.onFrom === undefined ? [] : ['f.happened_on >= :onFrom']),
    ...(filter.onTo === undefined ? [] : ['f.happened_on <= :onTo']),
  ];
  if (happened.length > 0) select.andWhere(someFact(happened), filter);
  if (filter.person !== undefined) {
    const person = plainName(filter.person);
    select.andWhere(someFact(['f.person = :person']), { ...filter, person });
  }
  if (filter.related !== undefined) {
    const plain = plainName(filter.related);
    select.andWhere(someFact(['f.related IN (:related, :plain)']), { ...filter, plain });
  }
  if (filter.recordedBy !== undefined) {
    select.andWhere(someFact(['f.recorded_by = :recordedBy']), filter);
  }
}

/**
 * By the unit and those below it, each on the day of the fact. Where a fact says a unit, that one is meant, and not
 * those in which its officers were.
 */
function narrowUnit(select: Select, unit: string): void {
  select.andWhere(
    `c.stream IN (
      WITH RECURSIVE below (unit, since, until) AS (
        SELECT CAST(:unit AS text) COLLATE "C", CAST('-infinity' AS date), CAST('infinity' AS date)
        UNION
        SELECT s.unit, greatest(s.valid_from, b.since), least(coalesce(s.valid_to, 'infinity'), b.until)
          FROM read_model.unit_span s
          JOIN below b ON s.under = b.unit AND s.valid_from < b.until
           AND coalesce(s.valid_to, 'infinity') > b.since
         WHERE s.force = :force
      )
      SELECT f.stream FROM read_model.case_fact f
        JOIN below b ON b.unit = f.unit AND b.since <= f.happened_on AND b.until > f.happened_on
       WHERE f.force = :force
      UNION ALL
      SELECT m.stream FROM read_model.person_mention m
        JOIN read_model.person_unit p ON p.force = m.force AND p.person = m.person
         AND p.valid_from <= m.happened_on AND (p.valid_to IS NULL OR p.valid_to > m.happened_on)
        JOIN below b ON b.unit = p.unit AND b.since <= m.happened_on AND b.until > m.happened_on
       WHERE m.force = :force AND m.known_to IS NULL AND m.role IN (:...officerRoles)
         AND NOT EXISTS (SELECT FROM read_model.case_fact f
                          WHERE f.stream = m.stream AND f.number = m.number AND f.unit IS NOT NULL))`,
    { unit, officerRoles: OFFICER_ROLES },
  );
}

/** The force is said once more because it leads each index of the table. */
function someFact(conditions: readonly string[]): string {
  return `EXISTS (SELECT FROM read_model.case_fact f
                  WHERE f.stream = c.stream AND f.force = :force AND ${conditions.join(' AND ')})`;
}

/** By who has the case now: the person in any role, the team as a team; nobody, where no team has it either. */
function narrowHeldBy(select: Select, { allocatedTo, team, unallocated }: HeldBy): void {
  const holds = (condition: string): string =>
    `EXISTS (SELECT FROM read_model.case_holder h
             WHERE h.stream = c.stream AND h.force = :force AND h.until IS NULL AND ${condition})`;
  if (allocatedTo !== undefined) {
    select.andWhere(holds(`h.role <> 'team' AND h.held_by = :allocatedTo`), { allocatedTo });
  }
  if (team !== undefined) select.andWhere(holds(`h.role = 'team' AND h.held_by = :team`), { team });
  if (unallocated === undefined) return;
  select.andWhere(`c.type IN (:...allocatable)`, { allocatable: allocatableTypes });
  const isHeld = holds(`h.role <> 'supervisor'`);
  select.andWhere(unallocated ? `NOT ${isHeld}` : isHeld);
}

/** As `ObligationRegister.owedOn` has it: a segment holds up to, and not including, its last day. */
function narrowOwing(select: Select, { on, rule, overdue }: OwingFilter): void {
  const conditions = [
    'o.stream = c.stream',
    'o.force = :force',
    `o.direction = 'owed'`,
    'o.arose <= :owedOn',
    'o.valid_from <= :owedOn',
    '(o.valid_to IS NULL OR o.valid_to > :owedOn)',
    ...(rule === undefined ? [] : ['o.rule = :rule']),
    ...(overdue === true ? ['o.overdue_from <= :owedOn'] : []),
  ];
  select.andWhere(
    `EXISTS (SELECT FROM read_model.obligation o WHERE ${conditions.join(' AND ')})`,
    { owedOn: on, rule },
  );
}

/**
 * Each half has an index of its own, and PostgreSQL joins what the two find: with 120,000 cases of two
 * forces a rare word or part of a reference took 5 to 13 ms, and 100 ms without the trigrams.
 */
function narrowWords(select: Select, q: string): void {
  // A case from before names were made plain is found by the name that it has.
  const plain = withPlainSigns(q);
  const either = plain === q ? '' : ' OR c.reference ILIKE :asWritten';
  select.andWhere(
    `(c.reference ILIKE :part${either} OR c.words @@ websearch_to_tsquery('${SEARCH_CONFIGURATION}', :q))`,
    { q: plain, part: partOf(plain), asWritten: partOf(q) },
  );
}

function partOf(q: string): string {
  return `%${q.replace(/[\\%_]/g, '\\$&')}%`;
}
