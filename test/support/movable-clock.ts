import { type Clock, fixedClock, Instant } from '@tipstaff/kernel';

export interface MovableClock extends Clock {
  moveTo(instant: string): void;
}

/** Stands still until it is moved. `fixedClock` of the kernel is enough where nothing moves. */
export function movableClock(start: string): MovableClock {
  let clock = fixedClock(Instant.parse(start));
  return {
    now: () => clock.now(),
    today: () => clock.today(),
    notice: null,
    moveTo(instant) {
      clock = fixedClock(Instant.parse(instant));
    },
  };
}
