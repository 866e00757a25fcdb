import { DomainError, echoed } from '@tipstaff/kernel';
import { type ReminderLadder, roles, type RungDay } from '@tipstaff/law';
import { daysAfter } from '../ladder.policy';
import { isQuietAt } from '../reminder-time.policy';
import { type ReminderHours } from '../reminder-ladder.table';

const RUNG_DAY = /^(on-the-day|(before|after)-[1-9]\d{0,2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_WORKING_DAYS = 250;
const MOST_RUNGS = 30;

/**
 * A ladder as it is kept: its rungs from the first to the last.
 * @throws DomainError `reminder.ladder-invalid` with the first thing that is wrong and how to mend it
 */
export function checkedLadder({ rungs, again }: ReminderLadder): ReminderLadder {
  if (rungs.length === 0 || rungs.length > MOST_RUNGS) {
    throw invalid(
      'rungs',
      `A ladder has 1 to ${MOST_RUNGS} rungs, and this one has ${rungs.length}.`,
    );
  }
  rungs.forEach(({ at, to }, index) => {
    const pointer = `rungs/${index}`;
    if (!isRungDay(at)) {
      throw invalid(
        `${pointer}/at`,
        `"${echoed(at)}" is not a rung: write before-<working days>, on-the-day or after-<working days>, 1 to ${MOST_WORKING_DAYS}.`,
      );
    }
    if (rungs.findIndex((other) => other.at === at) !== index) {
      throw invalid(
        `${pointer}/at`,
        `"${at}" is there twice: put everybody of that day into one rung.`,
      );
    }
    refuseRoles(to, `${pointer}/to`);
  });
  if (again !== null) {
    const { everyWorkingDays, to } = again;
    if (
      !Number.isInteger(everyWorkingDays) ||
      everyWorkingDays < 1 ||
      everyWorkingDays > MOST_WORKING_DAYS
    ) {
      throw invalid(
        'again/everyWorkingDays',
        `Give whole working days, 1 to ${MOST_WORKING_DAYS}, or null for "again".`,
      );
    }
    refuseRoles(to, 'again/to');
  }
  if (!rungs.some(({ at, to }) => daysAfter(at) <= 0 && to.includes('owner'))) {
    throw invalid(
      'rungs',
      'Nobody who owns the duty is told before it is late: name "owner" at a rung before the day or on it.',
    );
  }
  return { rungs: [...rungs].sort((a, b) => daysAfter(a.at) - daysAfter(b.at)), again };
}

/** @throws DomainError `reminder.hours-invalid` */
export function checkedHours(hours: ReminderHours): ReminderHours {
  const { digestAt, quietFrom, quietUntil } = hours;
  for (const [name, time] of Object.entries({ digestAt, quietFrom, quietUntil })) {
    if (!TIME.test(time)) {
      throw hoursInvalid(
        name,
        `"${echoed(time)}" is not a time of day: write HH:MM, for instance 07:30.`,
      );
    }
  }
  if (isQuietAt(digestAt, hours)) {
    throw hoursInvalid(
      'digestAt',
      `The digest would be made at ${digestAt}, within the quiet hours from ${quietFrom} to ${quietUntil}: move one of them.`,
    );
  }
  return hours;
}

function isRungDay(text: string): boolean {
  return RUNG_DAY.test(text) && Math.abs(daysAfter(text as RungDay)) <= MOST_WORKING_DAYS;
}

function refuseRoles(to: readonly string[], pointer: string): void {
  const unknown = to.find((role) => !(roles as readonly string[]).includes(role));
  if (unknown !== undefined) {
    throw invalid(
      pointer,
      `"${echoed(unknown)}" is nobody at a rung: name some of ${roles.join(', ')}.`,
    );
  }
  if (to.length === 0 || new Set(to).size !== to.length) {
    throw invalid(pointer, `Name at least one of ${roles.join(', ')}, and each once.`);
  }
}

function invalid(pointer: string, words: string): DomainError {
  return new DomainError('invalid-input', 'reminder.ladder-invalid', words, {
    pointer: `/${pointer}`,
  });
}

function hoursInvalid(name: string, words: string): DomainError {
  return new DomainError('invalid-input', 'reminder.hours-invalid', words, { pointer: `/${name}` });
}
