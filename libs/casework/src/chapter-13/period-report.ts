import { type LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod } from '@tipstaff/law';
import { type Obligation } from '../obligation/obligation';
import { type ReportQuestion } from './report-recipients';

type Owed = Omit<Obligation, 'validTo' | 'ended'>;

/** A report of one period and one holder of the investigation, before it is known what became of it. */
export interface PeriodReport {
  readonly owed: Owed & { readonly basis: { readonly period: ChainedPeriod } };
  readonly period: ChainedPeriod;
  /** Whether the investigation was open when the period ended. */
  readonly isOwed: boolean;
  /** Where it was not: the day it closed or changed hands; null while the period is under way. */
  readonly lapsedOn: LocalDate | null;
  readonly question: ReportQuestion;
}
