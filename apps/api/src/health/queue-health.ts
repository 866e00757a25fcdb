import { Injectable } from '@nestjs/common';
import { type HealthAnswer, type HealthPart } from '@tipstaff/platform';
import { QueueReader } from '../queue/queue-reader';

/** Whether Redis answers, and what waits in it. */
@Injectable()
export class QueueHealth implements HealthPart {
  readonly name = 'queue';

  constructor(private readonly window: QueueReader) {}

  async check(): Promise<HealthAnswer> {
    return { ok: true, ...(await this.window.held()) };
  }
}
