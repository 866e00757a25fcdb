import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { holdsOperationsToken } from '@tipstaff/access';
import { DatabaseHealth } from '@tipstaff/database';
import { type Clock } from '@tipstaff/kernel';
import {
  CLOCK,
  healthOf,
  type HealthPart,
  Leaving,
  readyOf,
  withoutDetails,
} from '@tipstaff/platform';
import { Projections } from '@tipstaff/projections';
import { ReminderLog, SilenceMonitor, Sweeper } from '@tipstaff/reminders';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { WorkerQueue } from '../queue/worker-queue';
import { SWEEPER, WORKER_SETTINGS, type WorkerSettings } from '../tokens';
import { MailHealth, projectionsPart, queuePart, remindersPart } from './health-parts';

/** For supervisors and alarms: who holds the operations token sees figures and names, others red or green. */
@Controller('health')
export class HealthController {
  private readonly parts: readonly HealthPart[];

  constructor(
    private readonly database: DatabaseHealth,
    private readonly leaving: Leaving,
    projections: Projections,
    queue: WorkerQueue,
    mail: MailHealth,
    log: ReminderLog,
    silence: SilenceMonitor,
    @Inject(SWEEPER) sweeper: Sweeper,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
  ) {
    this.parts = [
      database,
      projectionsPart(projections, clock),
      queuePart(queue),
      mail,
      remindersPart(sweeper, log, settings.sweepEveryMs, clock),
      ...silence.parts,
    ];
  }

  @Get()
  async health(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const all = await healthOf(this.parts);
    const seesDetails = holdsOperationsToken(request, this.settings.operationsToken);
    const { ok, parts } = seesDetails ? all : withoutDetails(all);
    void reply.code(ok ? 200 : 503).header('Cache-Control', 'no-store');
    return { ok, today: this.clock.today(), notice: this.clock.notice, parts };
  }

  /** Its work comes to it by the database: without Redis it is late, and comes all the same. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const ok = await readyOf(this.leaving, this.database);
    void reply.code(ok ? 200 : 503).header('Cache-Control', 'no-store');
    return { ok };
  }

  @Get('live')
  live() {
    return { ok: true };
  }
}
