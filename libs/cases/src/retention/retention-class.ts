import { type CaseType } from '@tipstaff/casework';
import { type Confidence } from '@tipstaff/law';

/** What can be disposed of: every type but policing bodies, of which nothing is personal. */
export const retentionTypes = [
  'complaint',
  'conduct',
  'dsi',
  'proceeding',
  'meeting',
  'action',
  'recommendation',
  'person',
] as const satisfies readonly CaseType[];
export type RetentionType = (typeof retentionTypes)[number];

export function isRetentionType(type: CaseType): type is RetentionType {
  return (retentionTypes as readonly CaseType[]).includes(type);
}

/** A fact of the case: the milestone, and what it says where that matters. */
export interface FactAsked {
  readonly milestone: string;
  /** Any of these; absent: whatever it says. */
  readonly values?: readonly string[];
  /** Of a field of the details instead of the value. */
  readonly field?: string;
  /** Only the latest fact of the milestone counts, as of an assessment that was revised; else any. */
  readonly latest?: true;
}

/** Cases of a type of which all these facts stand. */
export interface CasesTaken {
  readonly type: RetentionType;
  readonly facts?: readonly FactAsked[];
}

/**
 * From which day it is kept: the day the case ended (finalised, proceedings over, meeting held, action or
 * recommendation closed; of a person, that they left the service, or what was last entered of an outsider),
 * or that of the latest of these facts.
 */
type Trigger = 'case-ended' | FactAsked;

/** How long cases are kept after a fact, and what then. A row of the schedule. */
export interface RetentionClass {
  readonly id: string;
  readonly title: string;
  /** Any of them. */
  readonly takes: readonly CasesTaken[];
  readonly trigger: Trigger;
  /** In whole years or months of the calendar after the day of the trigger. */
  readonly period: { readonly count: number; readonly unit: 'years' | 'months' };
  /** `review`: kept until a person looked at it; after the period that is proposed. */
  readonly then: 'dispose' | 'review';
  readonly source: string;
  readonly confidence: Confidence;
}
