import { type ReadLog } from '@tipstaff/compliance';
import { type Disclosure, type DisclosureLog } from '@tipstaff/reminders';

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
