import { Controller, Get, Inject, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Public } from '@tipstaff/access';
import { DatabaseHealth } from '@tipstaff/database';
import { type Clock } from '@tipstaff/kernel';
import {
  CLOCK,
  healthOf,
  type HealthPart,
  Leaving,
  readyOf,
  runAsSystem,
} from '@tipstaff/platform';
import { type FastifyReply } from 'fastify';
import { LogsNothing } from '../read-log/logged-routes';
import { HealthDto, LiveDto } from './health.dto';

/** Provides the `HealthPart`s that this process answers for. */
export const HEALTH_PARTS = Symbol('HealthParts');

/** A supervisor that is told 429 would take the process for ill. */
const UNLIMITED = { rateLimit: false };

@ApiSecurity({})
@ApiTags('health')
@Public('supervisors and alarms have no token; figures only, nothing of any case or person')
@Controller('health')
@LogsNothing('counts of the process alone')
export class HealthController {
  constructor(
    @Inject(HEALTH_PARTS) private readonly parts: readonly HealthPart[],
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: DatabaseHealth,
    private readonly leaving: Leaving,
  ) {}

  @Get()
  @RouteConfig(UNLIMITED)
  @ApiOperation({
    summary: 'Whether Tipstaff makes progress',
    description: 'Not only alive: how far the lists are behind the record, the queue, the mail.',
  })
  @ApiOkResponse({ type: HealthDto, description: 'Every part makes progress.' })
  @ApiServiceUnavailableResponse({ type: HealthDto, description: 'A part does not: see which.' })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const { ok, parts } = await runAsSystem('counts over all forces', () => healthOf(this.parts));
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
}
