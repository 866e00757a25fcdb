import { DomainError } from './domain-error';
import { Instant } from './instant';
import { type LocalDate } from './local-date';

/** The only way to learn the time. Injected everywhere; nothing else reads it (lint enforces). */
export interface Clock {
  now(): Instant;
  /** The civil day in Europe/London. */
  today(): LocalDate;
  /** Words to show wherever a date matters when this is not the real time; null for the real clock. */
  readonly notice: string | null;
}

function clockOf(millis: () => number, notice: string | null): Clock {
  const now = (): Instant => Instant.fromMillis(millis());
  return { now, today: () => Instant.londonDate(now()), notice };
}

export const systemClock: Clock = clockOf(() => Date.now(), null);

/** Runs at the real pace from `startsAt`, which stood for the real moment `anchoredAt`. */
export function demoClock(startsAt: Instant, anchoredAt: Instant): Clock {
  const offset = Instant.toMillis(startsAt) - Instant.toMillis(anchoredAt);
  const began = Instant.londonDate(startsAt);
  return clockOf(
    () => Date.now() + offset,
    `Demo clock: this record lives in ${began.slice(0, 4)}, not today. It runs from ${began} ${Instant.londonTime(startsAt)} London time.`,
  );
}

/** A clock that stands still, for rules and tests that are given their moment. */
export function fixedClock(instant: Instant): Clock {
  return clockOf(() => Instant.toMillis(instant), null);
}

/**
 * `demo:<start>@<anchor>`, both ISO moments, makes a demo clock; nothing or `real` the real one.
 * @throws DomainError `clock.invalid` for anything else.
 */
export function parseClock(setting: string | null | undefined): Clock {
  if (setting === undefined || setting === null || setting === '' || setting === 'real') {
    return systemClock;
  }
  const [, startsAt = '', anchoredAt = ''] = /^demo:([^@]+)@([^@]+)$/.exec(setting) ?? [];
  if (Instant.fault(startsAt) !== null || Instant.fault(anchoredAt) !== null) {
    throw new DomainError(
      'invalid-input',
      'clock.invalid',
      `TIPSTAFF_CLOCK is "${setting}": leave it empty for the real clock, or write demo:2024-10-01T08:00:00Z@<the real moment that stands for>.`,
    );
  }
  return demoClock(Instant.parse(startsAt), Instant.parse(anchoredAt));
}
