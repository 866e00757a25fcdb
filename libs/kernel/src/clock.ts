import { DomainError } from './domain-error';
import { Instant } from './instant';
import { LocalDate } from './local-date';

/** The only way to learn the time. Injected everywhere; nothing else reads it (lint enforces). */
export interface Clock {
  now(): Instant;
  /** The civil day in Europe/London. */
  today(): LocalDate;
  /** Words to show wherever a date matters when this is not the real time; null for the real clock. */
  readonly notice: string | null;
}

function clockOf(millis: () => number, notice: () => string | null): Clock {
  const now = (): Instant => Instant.fromMillis(millis());
  return {
    now,
    today: () => Instant.londonDate(now()),
    get notice() {
      return notice();
    },
  };
}

export const systemClock: Clock = clockOf(
  () => Date.now(),
  () => null,
);

/** Where a demo clock begins, and the real moment that stands for. */
interface DemoStart {
  readonly startsAt: Instant;
  readonly anchoredAt: Instant;
}

const offsetOf = ({ startsAt, anchoredAt }: DemoStart): number =>
  Instant.toMillis(startsAt) - Instant.toMillis(anchoredAt);

/**
 * Runs at the real pace from `startsAt`, which stood for the real moment `anchoredAt`.
 * @param movedTo where it was moved on to meanwhile; null where it was not. What lies behind changes nothing.
 */
export function demoClock(
  startsAt: Instant,
  anchoredAt: Instant,
  movedTo: () => DemoStart | null = () => null,
): Clock {
  let start: DemoStart = { startsAt, anchoredAt };
  const latest = (): DemoStart => {
    const moved = movedTo();
    if (moved !== null && offsetOf(moved) > offsetOf(start)) start = moved;
    return start;
  };
  return clockOf(
    () => Date.now() + offsetOf(latest()),
    () => {
      const { startsAt: began } = latest();
      const day = Instant.londonDate(began);
      return `Demo clock: this record lives in ${day.slice(0, 4)}, not today. It runs from ${LocalDate.inShortWords(day)}, ${Instant.londonTime(began)} London time.`;
    },
  );
}

/** A clock that stands still, for rules and tests that are given their moment. */
export function fixedClock(instant: Instant): Clock {
  return clockOf(
    () => Instant.toMillis(instant),
    () => null,
  );
}

const DEMO = /^demo:([^@]+)@([^@,]+)(?:,(.+))?$/;

function demoStart(setting: string): DemoStart | null {
  const [, startsAt = '', anchoredAt = ''] = DEMO.exec(setting) ?? [];
  if (Instant.fault(startsAt) !== null || Instant.fault(anchoredAt) !== null) return null;
  return { startsAt: Instant.parse(startsAt), anchoredAt: Instant.parse(anchoredAt) };
}

/** The file in which a demo clock finds what it was moved on to; null of any other clock. */
export function fileOfClock(setting: string): string | null {
  return DEMO.exec(setting)?.[3] ?? null;
}

/**
 * `demo:<start>@<anchor>`, both ISO moments, makes a demo clock; nothing or `real` the real one. With `,<file>`
 * behind it, a demo clock can be moved on: the file then says `demo:<start>@<anchor>` anew.
 * @param read what stands in the file; null where there is none
 * @throws DomainError `clock.invalid` for anything else.
 */
export function parseClock(
  setting: string | null | undefined,
  read: (file: string) => string | null = () => null,
): Clock {
  if (setting === undefined || setting === null || setting === '' || setting === 'real') {
    return systemClock;
  }
  const start = demoStart(setting);
  if (start === null) {
    throw new DomainError(
      'invalid-input',
      'clock.invalid',
      `TIPSTAFF_CLOCK is "${setting}": leave it empty for the real clock, or write demo:2024-10-01T08:00:00Z@<the real moment that stands for>.`,
    );
  }
  const file = fileOfClock(setting);
  return demoClock(start.startsAt, start.anchoredAt, () =>
    file === null ? null : demoStart(read(file) ?? ''),
  );
}
