import { Injectable } from '@nestjs/common';
import { type HealthAnswer, type HealthPart } from '@tipstaff/platform';
import { ReminderLog } from '@tipstaff/reminders';

/** What became of the digests; one that failed or is unknown waits for a person. */
@Injectable()
export class MailHealth implements HealthPart {
  readonly name = 'mail';

  constructor(private readonly reminders: ReminderLog) {}

  async check(): Promise<HealthAnswer> {
    const digests = await this.reminders.digestCounts();
    const needAPerson = digests.failed + digests.unknown;
    return { ok: true, digests, needAPerson };
  }
}
