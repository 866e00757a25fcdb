import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { ObligationRegister } from '@tipstaff/read-models';
import { type ObligationSource } from '@tipstaff/reminders';

/** Longer than the usual lag by far; a list that needs more is behind. */
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 50;

/**
 * The register of obligations, which is a projection. `isCurrent` gives it a moment to catch up: each
 * outcome of a reminder is an event itself, and would otherwise put off the next reminder.
 */
@Injectable()
export class UpToDateObligations implements ObligationSource {
  constructor(
    private readonly register: ObligationRegister,
    private readonly store: EventStore,
  ) {}

  async isCurrent(): Promise<boolean> {
    const { position } = await this.store.head();
    const late = AbortSignal.timeout(PATIENCE_MS);
    while ((await this.register.position()) < position) {
      if (late.aborted) return false;
      await wait(LOOK_AGAIN_MS);
    }
    return true;
  }

  forces() {
    return this.register.forces();
  }

  endings(ids: readonly string[], on: LocalDate) {
    return this.register.endings(ids, on);
  }

  standingOn(on: LocalDate, page: { readonly after: string | null; readonly limit: number }) {
    return this.register.standingOn(on, page);
  }

  byIds(ids: readonly string[], on: LocalDate) {
    return this.register.byIds(ids, on);
  }
}
