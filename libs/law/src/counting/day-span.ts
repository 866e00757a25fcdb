import { DomainError, LocalDate } from '@tipstaff/kernel';

/** A span of days with both ends known. */
export interface ClosedSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Reads a span; one that is still open ends on `open`. */
export function spanOf(span: { from: string; to: string | null }, open: LocalDate): ClosedSpan {
  const from = LocalDate.parse(span.from);
  const to = span.to === null ? open : LocalDate.parse(span.to);
  if (to < from && span.to !== null) {
    throw new DomainError(
      'invalid-input',
      'clock.span-backwards',
      `The span ${span.from}/${span.to} ends before it begins: write it as from/to.`,
      { pointer: '/pauses' },
    );
  }
  return { from, to };
}
