import { type OwedRule } from '@tipstaff/law';
import { type ObligationEnd } from '../obligation/period-obligation';

/** A milestone that ends what is owed, and how. Of two on one day the first named decides. */
export type End<M extends string = string> = readonly [milestone: M, how: ObligationEnd['how']];

/** What must be so of the case, or of the officer, for a rule to be in question. */
export type Condition =
  | 'hearing'
  | 'meeting'
  | 'accelerated-hearing'
  /** A hearing or a meeting, under Part 4. */
  | 'not-accelerated'
  /** Held, or else referred, as a hearing of either kind: before the public, and to the tribunal. */
  | 'before-a-panel'
  | 'held-as-meeting'
  /** The outcome was a dismissal, or would have been. */
  | 'barred'
  /** No outcome says that nothing was found. */
  | 'may-appeal'
  /** The chair delegated the preparing of the report to the legally qualified person. */
  | 'report-delegated'
  /** In an accelerated hearing the officer may object to a person since 7 May 2024. */
  | 'may-object'
  /** The case names a complainant or an interested person. */
  | 'someone-informed'
  /** The case holds what an import can not say; of mere history these can never be shown as done. */
  | 'kept-here';

export interface TimetableRow<M extends string = string> {
  readonly rule: OwedRule;
  /** Owed for each officer, or once for the case. */
  readonly of: 'officer' | 'case';
  /** The milestones that start it: the first of them, or every one. */
  readonly starts: readonly M[];
  readonly each?: true;
  readonly ends: readonly End<M>[];
  readonly when: readonly Condition[];
  /** A right, not a duty: it is gone after its last day, and the force is never late with it. */
  readonly isRight?: true;
}

const held = ['held', 'lapsed'] as const satisfies End;
const appealOver = [
  ['appeal-heard', 'lapsed'],
  ['appeal-withdrawn', 'lapsed'],
] as const satisfies readonly End[];

/**
 * The timetable of section 8: what starts each period and what ends it. The count is the law's
 * (libs/law). Public notice (R-CON-12) and the display of the outcome (R-CON-15) have files of
 * their own, for they hang on days to come.
 */
export const timetable = [
  {
    rule: 'R-CON-4',
    of: 'officer',
    starts: ['referred', 'officer-joined'],
    ends: [['notice-given', 'discharged'], ['documents-supplied', 'discharged'], held],
    when: ['not-accelerated'],
  },
  {
    rule: 'R-CON-4b',
    of: 'officer',
    starts: ['notice-given', 'panel-appointed', 'panel-replaced'],
    each: true,
    ends: [['objection-made', 'discharged'], held],
    when: ['may-object'],
    isRight: true,
  },
  {
    rule: 'R-CON-6',
    of: 'officer',
    starts: ['documents-supplied'],
    ends: [['officer-response', 'discharged'], held],
    when: ['not-accelerated'],
  },
  {
    rule: 'R-CON-6b',
    of: 'officer',
    starts: ['documents-supplied', 'notice-given'],
    ends: [['officer-response', 'discharged'], held],
    when: ['accelerated-hearing'],
  },
  {
    rule: 'R-CON-7',
    of: 'officer',
    starts: ['officer-response'],
    ends: [['witness-lists-exchanged', 'discharged'], held],
    when: ['not-accelerated'],
  },
  {
    rule: 'R-CON-8',
    of: 'officer',
    starts: ['officer-response'],
    ends: [['bundle-sent', 'discharged'], held],
    when: ['not-accelerated'],
  },
  {
    rule: 'R-CON-8b',
    of: 'officer',
    starts: ['witness-lists-exchanged'],
    ends: [['witness-lists-sent', 'discharged'], held],
    when: ['not-accelerated'],
  },
  {
    rule: 'R-CON-9',
    of: 'case',
    starts: ['bundle-sent'],
    ends: [['pre-hearing-held', 'discharged'], ['pre-hearing-not-held', 'lapsed'], held],
    when: ['hearing'],
  },
  {
    rule: 'R-CON-9b',
    of: 'case',
    starts: ['pre-hearing-fixed'],
    each: true,
    ends: [['pre-hearing-held', 'lapsed'], ['pre-hearing-not-held', 'lapsed'], held],
    when: ['hearing'],
    isRight: true,
  },
  {
    rule: 'R-CON-10',
    of: 'case',
    starts: ['documents-supplied'],
    ends: [['held', 'discharged']],
    when: ['meeting'],
  },
  {
    rule: 'R-CON-10b',
    of: 'case',
    starts: ['fixed'],
    each: true,
    ends: [held],
    when: ['meeting'],
    isRight: true,
  },
  {
    rule: 'R-CON-11',
    of: 'case',
    starts: ['documents-supplied'],
    ends: [['held', 'discharged']],
    when: ['hearing'],
  },
  {
    rule: 'R-CON-14',
    of: 'case',
    starts: ['notice-given'],
    ends: [['held', 'discharged']],
    when: ['accelerated-hearing'],
  },
  {
    rule: 'R-CON-30',
    of: 'officer',
    starts: ['withdrawn'],
    ends: [
      ['withdrawal-notified', 'discharged'],
      ['officer-died', 'lapsed'],
    ],
    when: [],
  },
  {
    rule: 'R-CON-13',
    of: 'case',
    starts: ['held'],
    ends: [['chair-report', 'discharged']],
    when: [],
  },
  {
    rule: 'R-CON-17',
    of: 'case',
    starts: ['held'],
    ends: [
      ['report-passed-on', 'discharged'],
      ['chair-report', 'discharged'],
    ],
    when: ['accelerated-hearing', 'report-delegated'],
  },
  {
    rule: 'R-CON-13b',
    of: 'officer',
    starts: ['chair-report'],
    ends: [
      ['report-sent', 'discharged'],
      ['appeal-lodged', 'lapsed'],
      ['officer-died', 'lapsed'],
    ],
    when: ['kept-here'],
  },
  {
    rule: 'R-CON-15b',
    of: 'case',
    starts: ['outcome'],
    ends: [['outcome-published', 'discharged']],
    when: ['before-a-panel', 'kept-here'],
  },
  {
    rule: 'R-CON-16',
    of: 'officer',
    starts: ['report-sent'],
    ends: [
      ['appeal-lodged', 'discharged'],
      ['officer-died', 'lapsed'],
    ],
    when: ['held-as-meeting', 'may-appeal'],
    isRight: true,
  },
  {
    rule: 'R-CON-23',
    of: 'officer',
    starts: ['appeal-arguable'],
    ends: [['appeal-meeting-held', 'discharged'], ...appealOver],
    when: ['held-as-meeting'],
  },
  {
    rule: 'R-CON-24',
    of: 'officer',
    starts: ['appeal-heard'],
    ends: [['appeal-determination-notified', 'discharged']],
    when: ['held-as-meeting'],
  },
  {
    rule: 'R-PAT-1',
    of: 'officer',
    starts: ['report-sent'],
    ends: [
      ['appeal-lodged', 'discharged'],
      ['officer-died', 'lapsed'],
    ],
    when: ['before-a-panel', 'may-appeal'],
    isRight: true,
  },
  {
    rule: 'R-PAT-2b',
    of: 'officer',
    starts: ['appeal-lodged'],
    ends: [['appeal-copied', 'discharged'], ...appealOver],
    when: ['before-a-panel'],
  },
  {
    rule: 'R-PAT-2',
    of: 'officer',
    starts: ['appeal-copied'],
    ends: [['appeal-documents-sent', 'discharged'], ...appealOver],
    when: ['before-a-panel'],
  },
  {
    rule: 'R-BAR-1',
    of: 'officer',
    starts: ['outcome'],
    ends: [['barred-list-reported', 'discharged']],
    when: ['barred'],
  },
  {
    rule: 'R-KI-3b',
    of: 'case',
    starts: ['outcome'],
    each: true,
    ends: [['outcome-told', 'discharged']],
    when: ['someone-informed'],
  },
  {
    rule: 'R-KI-3c',
    of: 'case',
    starts: ['appeal-lodged', 'appeal-heard'],
    each: true,
    ends: [['appeal-told', 'discharged']],
    when: ['someone-informed'],
  },
] as const satisfies readonly TimetableRow[];

export type TimetableRule = (typeof timetable)[number]['rule'];

/** The periods that a decision may be about; whether the law lets it, the rule's row says. */
export const changeableRules = [
  'R-CON-4b',
  'R-CON-6',
  'R-CON-6b',
  'R-CON-7',
  'R-CON-8',
  'R-CON-8b',
  'R-CON-9',
  'R-CON-9b',
  'R-CON-10',
  'R-CON-10b',
  'R-CON-11',
  'R-CON-13',
  'R-CON-14',
  'R-CON-16',
  'R-CON-17',
  'R-CON-23',
  'R-CON-24',
  'R-PAT-1',
  'R-PAT-2',
  'R-BAR-1',
] as const satisfies readonly TimetableRule[];
