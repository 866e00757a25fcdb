import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { actorOf, type RequestWithActor } from '@tipstaff/access';
import { ReadLog } from '@tipstaff/compliance';
import { RequestContext } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { type Asked } from './cases-shown';
import { type LogPlacement, LOGS } from './logs.decorator';
import { purposeOf } from './purpose';
import { ReadingInProgress } from './reading-in-progress';

type Asking = FastifyRequest & RequestWithActor;

/** Nothing of a case leaves the API before the read log has it: an answer that can not be logged is refused. */
@Injectable()
export class ReadLogInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: ReadLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const placed = this.reflector.getAllAndOverride<LogPlacement>(LOGS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!('operation' in placed)) return next.handle();
    const request = context.switchToHttp().getRequest<Asking>();
    const reading = new ReadingInProgress({
      ...placed,
      log: this.log,
      what: context.getHandler().name,
      actor: actorOf(request),
      asked: request as Pick<Asked, 'params' | 'query' | 'body'>,
      purpose: purposeOf(request.headers),
      correlationId: request.id,
    });
    RequestContext.current().recordReading(reading);
    return from(answered(reading, next));
  }
}

async function answered(reading: ReadingInProgress, next: CallHandler): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await lastValueFrom(next.handle(), { defaultValue: undefined });
  } catch (error) {
    await reading.refused(error);
    throw error;
  }
  // A file has said of each of its pages what it shows, before it wrote it (csv.ts).
  if (!(answer instanceof StreamableFile)) await reading.answered(answer);
  return answer;
}
