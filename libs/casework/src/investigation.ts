import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from './fact';
import { type MilestoneRule } from './milestone';
import { type Permission } from './permission';
import { type Timeline } from './timeline';
import { noValue } from './value-rule';

/** Who is heard as a witness, whether an officer or not. */
export function witnessMilestones<P extends Permission>(permission: P) {
  return {
    'witness-named': {
      title: 'Witness named',
      command: 'name-witness',
      label: 'Name a witness',
      permission,
      value: noValue,
      person: 'required',
      role: 'witness',
      entry: 'api',
      meaning: { person: 'The witness, under a pseudonymous reference.' },
    },
  } as const satisfies Record<string, MilestoneRule>;
}

type InvestigationForm = 'local' | 'directed' | 'independent';

/** A span in which an investigation of one form was open: [openedOn, closedOn). */
export interface InvestigationSpan {
  readonly form: InvestigationForm;
  readonly openedOn: LocalDate;
  /** The day it was completed or changed form; null while open. */
  readonly closedOn: LocalDate | null;
  readonly opening: Fact;
  readonly closing: Fact | null;
}

/**
 * When an investigation was open and in which form. It opens when its form is decided or a
 * re-investigation is directed; it closes when it is completed (R-C13-3) or, where no completion was
 * recorded, when the case is finalised, or when a DSI matter became a conduct matter. A form that is not stated is the force's own: local.
 */
export function investigationSpans(timeline: Timeline): readonly InvestigationSpan[] {
  const spans: InvestigationSpan[] = [];
  let open: { form: InvestigationForm; opening: Fact } | null = null;
  let lastForm: InvestigationForm = 'local';

  const close = (closing: Fact): void => {
    if (!open) return;
    const { form, opening } = open;
    spans.push({ form, openedOn: opening.on, closedOn: closing.on, opening, closing });
    open = null;
  };

  for (const fact of timeline.facts) {
    if (fact.milestone === 'investigation') {
      close(fact);
      lastForm = (fact.value ?? 'local') as InvestigationForm;
      open = { form: lastForm, opening: fact };
    } else if (fact.milestone === 'reinvestigation') {
      close(fact);
      open = { form: lastForm, opening: fact };
    } else if (
      fact.milestone === 'investigation-completed' ||
      fact.milestone === 'finalised' ||
      fact.milestone === 'became-conduct'
    ) {
      close(fact);
    }
  }
  if (open !== null) {
    const { form, opening } = open;
    spans.push({ form, openedOn: opening.on, closedOn: null, opening, closing: null });
  }
  return spans;
}

/** Completed on that very day is completed (R-C13-3). */
export function isOpenAtEndOf(span: InvestigationSpan, day: LocalDate): boolean {
  return span.openedOn <= day && (span.closedOn === null || span.closedOn > day);
}

/** What is deduced of the investigations of a case since a fact is missing, in sentences. */
export function deducedOfInvestigation(timeline: Timeline): readonly string[] {
  return [...new Set(investigationSpans(timeline).flatMap(deducedOfSpan))];
}

export function deducedOfSpan({ opening, closing }: InvestigationSpan): readonly string[] {
  const opened = LocalDate.inShortWords(opening.on);
  return [
    ...(opening.milestone === 'investigation' && opening.value === null
      ? [
          `The form of the investigation of ${opened} is not recorded: it is taken to be local, the force’s own.`,
        ]
      : []),
    ...(closing?.milestone === 'finalised'
      ? [
          `That the investigation of ${opened} was completed is not recorded: it is taken to have ended on ${LocalDate.inShortWords(closing.on)}, when the case was finalised.`,
        ]
      : []),
  ];
}
