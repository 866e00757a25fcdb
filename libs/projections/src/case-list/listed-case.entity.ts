import { type CaseType } from '@tipstaff/casework';
import type { LocalDate } from '@tipstaff/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of the case list; days are text, `YYYY-MM-DD`. */
@Entity({ schema: 'read_model', name: 'case_list' })
export class ListedCase {
  @PrimaryColumn('text')
  readonly stream!: string;

  @Column('text')
  readonly force!: string;

  @Column('text')
  readonly type!: CaseType;

  @Column('text')
  readonly reference!: string;

  /** The state's name, e.g. `open`. */
  @Column('text')
  readonly status!: string;

  /** The body of rules it came in under; null where no statute governs the type. */
  @Column('text', { nullable: true })
  readonly regime!: string | null;

  @Column('date', { name: 'opened_on' })
  readonly openedOn!: LocalDate;

  @Column('date', { name: 'closed_on', nullable: true })
  readonly closedOn!: LocalDate | null;

  /** The day of the latest fact. */
  @Column('date', { name: 'last_on' })
  readonly lastOn!: LocalDate;

  /** Pseudonymous reference of the person last named. */
  @Column('text', { nullable: true })
  readonly person!: string | null;

  /** Pseudonymous references of those who complain. */
  @Column('jsonb')
  readonly complainants!: readonly string[];

  /** Of the officers complained about, or subject to the matter or proceedings. */
  @Column('jsonb')
  readonly officers!: readonly string[];

  /** Reference of the related case. */
  @Column('text', { nullable: true })
  readonly related!: string | null;

  /** Number of events, as `If-Match` wants it. */
  @Column('integer')
  readonly version!: number;

  @Column('jsonb')
  readonly state!: Readonly<Record<string, unknown>>;

  /** Searched through `words`, and no part of an answer. */
  @Column('text', { name: 'search_text', select: false })
  readonly searchText!: string;

  @Column('tsvector', { select: false })
  readonly words!: string;
}
