import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { RequestContext } from '@tipstaff/platform';
import { howFar, type HowFar, inWords } from '@tipstaff/projections';
import { type FastifyInstance } from 'fastify';
import { map, type Observable } from 'rxjs';
import { NullableText } from './field.decorators';
import { contextOf } from './request-context.hook';

class BehindDto {
  @ApiProperty({ type: 'integer', description: 'Events that are not in it yet.', example: 12 })
  readonly events!: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the first of them was recorded; null where that can not be read from it.',
    example: '2024-10-01T08:00:00.123Z',
  })
  readonly since!: string | null;
}

/** What every answer says that is made from lists or figures: they follow the record, and can be behind. */
export abstract class AnswerOfReadModel {
  @ApiProperty({
    type: 'integer',
    description: 'Position of the record up to which it has read.',
    example: 12_709,
  })
  readonly position!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Position of the last event of the record when it was asked.',
    example: 12_709,
  })
  readonly head!: number;

  @ApiProperty({
    type: BehindDto,
    nullable: true,
    description: 'By how much it is behind the record; null where it holds all of it.',
  })
  readonly behind!: BehindDto | null;

  @ApiProperty({
    type: 'integer',
    description: 'Cases that could not be read; what is said of them may be old, or missing.',
    example: 0,
  })
  readonly parked!: number;

  @NullableText('Words to show beside it: where it is behind, or the clock is not the real time.')
  readonly notice!: string | null;
}

/** The part of a handler's answer that has not been filled in yet. */
export type Unplaced<Answer extends AnswerOfReadModel> = Omit<
  Answer,
  'head' | 'behind' | 'position' | 'parked' | 'notice'
>;

/**
 * Puts into each answer that was made from a read model how far that had come. Which were read is taken
 * down where they are read, so that no route has to think of it.
 */
@Injectable()
export class SaysHowFarInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { basis } = RequestContext.current();
    return next.handle().pipe(
      map((answer: unknown) => {
        const far = howFar(basis);
        return far !== null && isObject(answer) ? { ...answer, ...placed(answer, far) } : answer;
      }),
    );
  }
}

function placed(
  { notice, parked = 0 }: Partial<AnswerOfReadModel>,
  far: HowFar,
): AnswerOfReadModel {
  const words = inWords(far);
  const told = [notice, words].filter((text) => text !== undefined && text !== null && text !== '');
  return {
    position: far.position,
    head: far.head,
    behind: far.behind,
    parked: Math.max(parked, far.parked),
    notice: told.length === 0 ? null : told.join(' '),
  };
}

function isObject(answer: unknown): answer is object {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    !Array.isArray(answer) &&
    !(answer instanceof StreamableFile)
  );
}

/** The same in headers, which a file and a calendar have as well. */
export function sendHowFar(instance: FastifyInstance): void {
  instance.addHook('onSend', (request, reply, _payload, done) => {
    const context = contextOf(request);
    const far = context === null ? null : howFar(context.basis);
    if (far !== null) {
      void reply.headers({
        'Tipstaff-Position': String(far.position),
        'Tipstaff-Head': String(far.head),
        'Tipstaff-Parked': String(far.parked),
        ...(far.behind && { 'Tipstaff-Behind': inHeader(far.behind) }),
      });
    }
    done();
  });
}

/** An item of RFC 8941: `12;since="2024-10-01T08:00:00.123Z"`. */
function inHeader({ events, since }: NonNullable<HowFar['behind']>): string {
  return since === null ? String(events) : `${events};since="${since}"`;
}
