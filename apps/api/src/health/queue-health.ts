import { Injectable } from '@nestjs/common';
import { type HealthAnswer, type HealthPart } from '@tipstaff/platform';
import { QueueWindow } from '../queue/queue-window';

/** Whether Redis answers, and what waits in it. */
@Injectable()
export class QueueHealth implements HealthPart {
  readonly name = 'queue';

  constructor(private readonly window: QueueWindow) {}

  async check(): Promise<HealthAnswer> {
    return { ok: true, ...(await this.window.held()) };
  }
}
