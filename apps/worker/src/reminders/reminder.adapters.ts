import { Injectable } from '@nestjs/common';
import { type ReadLog } from '@tipstaff/compliance';
import { type LocalDate } from '@tipstaff/kernel';
import { ObligationRegister } from '@tipstaff/projections';
import {
  type Disclosure,
  type DisclosureLog,
  type ObligationSource,
  type StandingObligation,
  together,
} from '@tipstaff/reminders';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than the usual lag by far; a list that needs more is behind. */
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 50;

interface Asked {
  readonly ids: readonly string[];
  readonly on: LocalDate;
}

/** The register of obligations, which is a projection: `isCurrent` gives it a moment to catch up. */
@Injectable()
export class UpToDateObligations implements ObligationSource {
  constructor(private readonly register: ObligationRegister) {}

  isCurrent(): Promise<boolean> {
    return this.askIsCurrent();
  }

  private readonly askIsCurrent = together<void, boolean>({
    ask: async (askers) => {
      const isCurrent = await this.waitForRegister();
      return askers.map(() => isCurrent);
    },
  });

  private async waitForRegister(): Promise<boolean> {
    const { upTo, holds } = await this.register.holds();
    if (holds) return true;
    const late = AbortSignal.timeout(PATIENCE_MS);
    while (!late.aborted) {
      await wait(LOOK_AGAIN_MS);
      if ((await this.register.holds(upTo)).holds) return true;
    }
    return false;
  }

  forces() {
    return this.register.forces();
  }

  endings(ids: readonly string[], on: LocalDate) {
    return this.register.endings(ids, on);
  }

  readonly restricted = together<void, ReadonlyMap<string, readonly string[]>>({
    ask: async (askers) => {
      const named = await this.register.restricted();
      return askers.map(() => named);
    },
  });

  standingOn(on: LocalDate, page: { readonly after: string | null; readonly limit: number }) {
    return this.register.remindedOn(on, page);
  }

  byIds(ids: readonly string[], on: LocalDate) {
    return this.askByIds({ ids, on });
  }

  private readonly askByIds = together<Asked, readonly StandingObligation[]>({
    ask: async (asked) => {
      const found = new Map<LocalDate, ReadonlyMap<string, StandingObligation>>();
      for (const on of new Set(asked.map((one) => one.on))) {
        const ids = asked.flatMap((one) => (one.on === on ? one.ids : []));
        const standing = await this.register.byIds([...new Set(ids)], on);
        found.set(on, new Map(standing.map((one) => [one.id, one])));
      }
      return asked.map(({ ids, on }) => ids.flatMap((id) => found.get(on)?.get(id) ?? []));
    },
  });
}

/** Mails of the worker, in the log of who was told what. */
export class LoggedDisclosures implements DisclosureLog {
  constructor(private readonly log: ReadLog) {}

  /** @throws DomainError `read-log.unavailable` */
  write({ force, recipient, cases }: Disclosure): Promise<void> {
    return this.log.write({
      ...{ actor: 'worker', via: 'worker', roles: [], operation: 'disclosure' },
      ...{ what: 'reminder mail', refusal: null, force, filter: {}, cases },
      ...{ recipients: [recipient], purpose: null, correlationId: null },
    });
  }
}
