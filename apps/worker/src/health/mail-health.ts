import { Inject, Injectable } from '@nestjs/common';
import { type Clock, Instant, wordsOf } from '@tipstaff/kernel';
import { type Mailer, MAILER } from '@tipstaff/mail';
import { CLOCK, type HealthAnswer, type HealthPart } from '@tipstaff/platform';

/** A mail server is not to be greeted at each look of an alarm. */
const FRESH_MS = 15_000;

/** Whether the mail server greets us. */
@Injectable()
export class MailHealth implements HealthPart {
  readonly name = 'mail';
  private last: { readonly at: Instant; readonly answer: HealthAnswer } | null = null;

  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthAnswer> {
    const now = this.clock.now();
    if (this.last && now < Instant.plusMillis(this.last.at, FRESH_MS)) return this.last.answer;
    const answer = await this.mailer.verify().then(
      () => ({ ok: true }),
      (error: unknown) => ({ ok: false, detail: wordsOf(error) }),
    );
    this.last = { at: now, answer };
    return answer;
  }
}
