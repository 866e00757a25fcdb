import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Authentication, holdsOperationsToken, Public } from '@tipstaff/access';
import { DatabaseHealth } from '@tipstaff/database';
import { type Clock } from '@tipstaff/kernel';
import {
  CLOCK,
  healthOf,
  type HealthPart,
  Leaving,
  readyOf,
  runAsSystem,
  type Settings,
  SETTINGS,
  withoutDetails,
} from '@tipstaff/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { LogsNothing } from '../read-log/logged-routes';
import { HealthDto, LiveDto } from './health.dto';

/** Provides the `HealthPart`s that this process answers for. */
export const HEALTH_PARTS = Symbol('HealthParts');

/** A supervisor that is told 429 would take the process for ill; who sends a token may be guessing one. */
const UNLIMITED = {
  rateLimit: {
    allowList: ({ headers }: FastifyRequest): boolean =>
      headers.authorization === undefined && headers.cookie === undefined,
  },
};

@ApiSecurity({})
@ApiTags('health')
@Public('supervisors have no token: they see red or green, and nothing of how much or of whom')
@Controller('health')
@LogsNothing('counts of the process alone')
export class HealthController {
  constructor(
    @Inject(HEALTH_PARTS) private readonly parts: readonly HealthPart[],
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'operationsToken'>,
    private readonly authentication: Authentication,
    private readonly database: DatabaseHealth,
    private readonly leaving: Leaving,
  ) {}

  @Get()
  @RouteConfig(UNLIMITED)
  @ApiOperation({
    summary: 'Whether Tipstaff makes progress',
    description:
      'Not only alive: how far the lists are behind the record, the queue, the mail. Figures and names are for who holds the operations token or may see the queue; others see of each part whether it is well.',
  })
  @ApiOkResponse({ type: HealthDto, description: 'Every part makes progress.' })
  @ApiServiceUnavailableResponse({ type: HealthDto, description: 'A part does not: see which.' })
  async health(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HealthDto> {
    const [all, seesDetails] = await Promise.all([
      runAsSystem('counts over all forces', () => healthOf(this.parts)),
      this.seesDetails(request),
    ]);
    const { ok, parts } = seesDetails ? all : withoutDetails(all);
    void reply.code(ok ? 200 : 503).header('Cache-Control', 'no-store');
    return { ok, today: this.clock.today(), notice: this.clock.notice, parts };
  }

  @Get('ready')
  @RouteConfig(UNLIMITED)
  @ApiOperation({
    summary: 'Whether requests may be sent here',
    description:
      'For balancers: the database can be written to, and the process is not about to stop. Without Redis requests are answered all the same.',
  })
  @ApiOkResponse({ type: LiveDto, description: 'Requests are answered.' })
  @ApiServiceUnavailableResponse({ type: LiveDto, description: 'Send them elsewhere.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<LiveDto> {
    const ok = await readyOf(this.leaving, this.database);
    void reply.code(ok ? 200 : 503).header('Cache-Control', 'no-store');
    return { ok };
  }

  @Get('live')
  @RouteConfig(UNLIMITED)
  @ApiOperation({ summary: 'Whether this process answers at all' })
  @ApiOkResponse({ type: LiveDto })
  live(): LiveDto {
    return { ok: true };
  }

  /** Whoever is not known is no reason to refuse: they see less. */
  private async seesDetails(request: FastifyRequest): Promise<boolean> {
    if (holdsOperationsToken(request, this.settings.operationsToken)) return true;
    try {
      const { scopeOver } = await this.authentication.actorOf(request);
      return scopeOver('queue.see') === 'every-force';
    } catch {
      return false;
    }
  }
}
