import { Controller, Get, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { WorkerMetrics } from './worker-metrics';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: WorkerMetrics) {}

  @Get()
  async text(@Res() reply: FastifyReply): Promise<void> {
    const text = await this.metrics.text();
    await reply.header('Content-Type', this.metrics.contentType).send(text);
  }
}
