import { Controller, Get, Inject, Injectable, Req, Res } from '@nestjs/common';
import { holdsOperationsToken } from '@tipstaff/access';
import { Projections } from '@tipstaff/projections';
import { ReminderLog, type Sweeper } from '@tipstaff/reminders';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { SWEEPER, WORKER_SETTINGS, type WorkerSettings } from '../tokens';

/** Figures for Prometheus, read when they are asked for. */
@Injectable()
export class WorkerMetrics {
  private readonly registry = new Registry();
  private readonly head = this.gauge('tipstaff_log_position', 'Last event of the log');
  private readonly position = this.gauge(
    'tipstaff_projection_position',
    'Last event in the rows',
    'projection',
  );
  private readonly lag = this.gauge(
    'tipstaff_projection_lag_events',
    'Events that are not in the rows yet',
    'projection',
  );
  private readonly parked = this.gauge(
    'tipstaff_projection_parked_cases',
    'Cases that could not be read',
    'projection',
  );
  private readonly digests = this.gauge('tipstaff_digests', 'Digests by state', 'state');
  private readonly reminders = this.gauge('tipstaff_reminders', 'Reminders by outcome', 'outcome');
  private readonly sinceSweep = this.gauge(
    'tipstaff_seconds_since_sweep',
    'Since a sweep of any worker last ended; absent before the first',
  );
  private readonly inDoubt = this.gauge(
    'tipstaff_digests_in_doubt',
    'Mails that may have gone before the database was put back',
  );

  constructor(
    private readonly projections: Projections,
    private readonly log: ReminderLog,
    @Inject(SWEEPER) private readonly sweeper: Sweeper,
  ) {
    collectDefaultMetrics({ register: this.registry, prefix: 'tipstaff_' });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** @throws DomainError `database.unavailable` */
  async text(): Promise<string> {
    for (const one of await this.projections.progress()) {
      const labels = { projection: one.projection };
      this.head.set(one.head);
      this.position.set(labels, one.checkpoint);
      this.lag.set(labels, one.lagEvents);
      this.parked.set(labels, one.parkedCases);
    }
    for (const [state, count] of Object.entries(await this.log.digestCounts())) {
      this.digests.set({ state }, count);
    }
    for (const [outcome, count] of Object.entries(await this.log.reminderCounts())) {
      this.reminders.set({ outcome }, count);
    }
    const { doneMsAgo } = (await this.sweeper.ofAll()) ?? { doneMsAgo: null };
    if (doneMsAgo === null) this.sinceSweep.remove();
    else this.sinceSweep.set(doneMsAgo / 1_000);
    this.inDoubt.set(await this.log.inDoubt());
    return this.registry.metrics();
  }

  private gauge(name: string, help: string, ...labelNames: string[]): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: WorkerMetrics,
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
  ) {}

  @Get()
  async text(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!holdsOperationsToken(request, this.settings.operationsToken)) {
      const words = 'Metrics are for whoever sends TIPSTAFF_OPERATIONS_TOKEN as a bearer token.';
      await reply
        .code(401)
        .header('WWW-Authenticate', 'Bearer')
        .send({ statusCode: 401, message: words });
      return;
    }
    const text = await this.metrics.text();
    await reply.header('Content-Type', this.metrics.contentType).send(text);
  }
}
