import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { AnswersWith } from '../openapi/answer-headers';
import { etagOf } from './conditions';

/** Header of an answer to a command: the position of its last event in the record. */
const POSITION_HEADER = 'Tipstaff-Position';

interface Versioned {
  readonly version: number;
  readonly position?: number;
}

/** An answer about one case says its version as ETag and, where it has one, its position. */
class VersionHeaders implements NestInterceptor<Versioned, Versioned> {
  intercept(context: ExecutionContext, next: CallHandler<Versioned>): Observable<Versioned> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap(({ version, position }) => {
        void reply.header('ETag', etagOf(version)).header('Cache-Control', 'no-store');
        if (position !== undefined) void reply.header(POSITION_HEADER, String(position));
      }),
    );
  }
}

/** For a route that reads one case: sends the header and documents it. */
export function SaysVersion(): MethodDecorator & ClassDecorator {
  return applyDecorators(UseInterceptors(VersionHeaders), AnswersWith('ETag'));
}

/** For a route that writes to one case. */
export function SaysVersionAndPosition(): MethodDecorator & ClassDecorator {
  return applyDecorators(UseInterceptors(VersionHeaders), AnswersWith('ETag', 'Tipstaff-Position'));
}
