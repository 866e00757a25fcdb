import {
  type Clock,
  DomainError,
  fileOfClock,
  Instant,
  LocalDate,
  parseClock,
} from '@tipstaff/kernel';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** So often a process looks whether the clock was moved on: all of them are within this of each other. */
const LOOK_EVERY_MS = 250;
/** Further at once is hardly meant: each day of it is swept, and holidays are known for some years alone. */
const MOST_DAYS = 366;

/** How often it was moved by this process itself, which sees it at once. */
let movedHere = 0;

/**
 * The clock of a process. A demo clock that can be moved on follows its file.
 * @throws DomainError `clock.invalid`
 */
export function clockOfSetting(setting: string | null): Clock {
  let known: string | null = null;
  let lookedAt = -Infinity;
  let knownMoves = movedHere;
  return parseClock(setting, (file) => {
    if (performance.now() - lookedAt < LOOK_EVERY_MS && knownMoves === movedHere) return known;
    knownMoves = movedHere;
    lookedAt = performance.now();
    known = contentOf(file);
    return known;
  });
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/** Whether the clock of the setting can be moved on. */
export function isMovable(setting: string | null): boolean {
  return setting !== null && fileOfClock(setting) !== null;
}

/**
 * Moves the clock of a demonstration on, for every process of it.
 * @param real the real moment
 * @throws DomainError `clock.not-movable`, `clock.backwards`, `clock.too-far`
 */
export function moveClockOn(setting: string | null, to: Instant, real: Instant): void {
  const file = setting === null ? null : fileOfClock(setting);
  if (file === null) {
    throw new DomainError(
      'rule-violation',
      'clock.not-movable',
      'This clock can not be moved: given services go by the time that they were given. Only the demonstration that npm start brings up with services of its own has a clock that can be moved on.',
    );
  }
  const now = parseClock(setting, contentOf).now();
  if (to <= now) {
    throw new DomainError(
      'rule-violation',
      'clock.backwards',
      `The clock shows ${shown(now)} and never goes back: give a later moment than that, not ${shown(to)}.`,
      { pointer: '/to' },
    );
  }
  const days = LocalDate.daysBetween(Instant.londonDate(now), Instant.londonDate(to));
  if (days > MOST_DAYS) {
    throw new DomainError(
      'rule-violation',
      'clock.too-far',
      `${shown(to)} is more than ${MOST_DAYS} days on from ${shown(now)}: give a nearer moment.`,
      { pointer: '/to' },
    );
  }
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, `demo:${to}@${real}\n`, { mode: 0o600 });
  renameSync(fresh, file);
  movedHere += 1;
}

function shown(moment: Instant): string {
  return `${Instant.londonDate(moment)} ${Instant.londonTime(moment)} London time`;
}
