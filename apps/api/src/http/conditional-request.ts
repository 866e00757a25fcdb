import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { actorOf, type RequestWithActor } from '@tipstaff/access';
import { type CommandContext, type SenderContext } from '@tipstaff/cases';
import { DomainError } from '@tipstaff/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { createHash, randomUUID } from 'node:crypto';
import { map, type Observable } from 'rxjs';
import { isAskedInside } from '../console/console';
import { AnswersWith } from '../openapi/answer-headers';
import { LARGEST_HEADERS_KIB } from './limits';
import { EdgeRefusal, invalidRequest } from './refusal';

interface ConditionHeaders {
  readonly 'if-match'?: string;
  readonly 'if-none-match'?: string;
  readonly 'idempotency-key'?: string;
}

const VERSION = /^"(0|[1-9]\d{0,8})"$/;
export const IDEMPOTENCY_KEY = /^[A-Za-z0-9._:-]{8,128}$/;

/** As `VERSION`, also with what makes the tag of one answer: commands ask for the version alone. */
const VERSION_OF_CASE = /^"(0|[1-9]\d{0,8})(?:-[\w-]{27})?"$/;

function etagOf(version: number): string {
  return `"${version}"`;
}

/** Tag of what is answered of a case: two answers with one tag are the same, whoever asked and when. */
export function tagOfCase(version: number, answer: string): string {
  return `"${version}-${entityTagOf(answer).slice(1)}`;
}

/**
 * The version of the case that the caller has seen; 0 is a case that is not there yet.
 * @throws EdgeRefusal 428 without a condition; DomainError `request.invalid` for one that names no version
 */
export function expectedVersionOf(headers: ConditionHeaders): number {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (match === undefined && noneMatch === undefined) {
    throw new EdgeRefusal(
      'precondition-required',
      'request.if-match-missing',
      'The header If-Match is missing: send the version you have seen, as the ETag of the case gives it, for example If-Match: "3". For a new case send If-Match: "0" or If-None-Match: *.',
    );
  }
  if (match === undefined && noneMatch === '*') return 0;
  const version = VERSION_OF_CASE.exec(match ?? '')?.[1];
  if (version === undefined || noneMatch !== undefined) throw unreadableCondition(match, noneMatch);
  return Number(version);
}

function unreadableCondition(match?: string, noneMatch?: string): DomainError {
  const detail =
    match !== undefined && noneMatch !== undefined
      ? 'If-Match and If-None-Match are both there: send one of them.'
      : match !== undefined
        ? `If-Match is ${match}: send one version in quotation marks, for example "3".`
        : `If-None-Match is ${noneMatch}: here only * can be used, for a new case.`;
  const pointer = match === undefined ? '/if-none-match' : '/if-match';
  return invalidRequest([{ in: 'header', pointer, detail }]);
}

/** @throws EdgeRefusal 428 without a key; DomainError `request.invalid` for one that can not be kept */
export function idempotencyKeyOf(headers: ConditionHeaders): string {
  const key = headers['idempotency-key'];
  if (key === undefined) {
    throw new EdgeRefusal(
      'precondition-required',
      'request.idempotency-key-missing',
      'The header Idempotency-Key is missing: send a new one for every command, for example a UUID, and the same one when you repeat it.',
    );
  }
  if (!IDEMPOTENCY_KEY.test(key)) {
    throw invalidRequest([
      {
        in: 'header',
        pointer: '/idempotency-key',
        detail:
          'Idempotency-Key must be 8 to 128 letters, digits, dots, colons, hyphens or underscores.',
      },
    ]);
  }
  return key;
}

/** For whatever writes, for the documentation. */
export function KeyHeader({ isRequired = true } = {}): MethodDecorator {
  return ApiHeader({
    name: 'Idempotency-Key',
    required: isRequired,
    description: 'New for every command, the same when it is repeated.',
    schema: {
      type: 'string',
      pattern: IDEMPOTENCY_KEY.source,
      example: 'b1e6c9a2-2f3d-4c53-9d0a-1c7f4a1b2c3d',
    },
  });
}

/** The headers that every command needs, for the documentation. */
export function CommandHeaders(): MethodDecorator {
  return applyDecorators(KeyHeader(), ConditionHeadersShown());
}

/** As `CommandHeaders`; what is not given need not be known again. */
export function PreviewHeaders(): MethodDecorator {
  return applyDecorators(KeyHeader({ isRequired: false }), ConditionHeadersShown());
}

function ConditionHeadersShown(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new.',
      schema: { type: 'string', pattern: VERSION_OF_CASE.source, example: '"2"' },
    }),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: '`*`: the case is new.',
      schema: { type: 'string', enum: ['*'] },
    }),
  );
}

type Asking = FastifyRequest & RequestWithActor;

/** @throws EdgeRefusal 428 for a header that is missing, DomainError for one that can not be read */
export const SentWith = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandContext => {
    const request = context.switchToHttp().getRequest<Asking>();
    const expectedVersion = expectedVersionOf(request.headers);
    return { ...sentOnce(request), asker: actorOf(request), expectedVersion };
  },
);

/** As `SentWith`, with a key or without: then it is taken as one that nobody gave yet. @throws as `SentWith` */
export const SentToPreview = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandContext => {
    const request = context.switchToHttp().getRequest<Asking>();
    const headers: ConditionHeaders = { 'idempotency-key': randomUUID(), ...request.headers };
    const asker = actorOf(request);
    return {
      ...{ asker, actor: asker.id, correlationId: request.id },
      idempotencyKey: idempotencyKeyOf(headers),
      expectedVersion: expectedVersionOf(headers),
    };
  },
);

/** For what overwrites nothing that the sender would have to have seen. @throws as `SentWith` */
export const SentWithKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): SenderContext =>
    sentOnce(context.switchToHttp().getRequest<Asking>()),
);

function sentOnce(request: Asking): SenderContext {
  return {
    actor: actorOf(request).id,
    idempotencyKey: idempotencyKeyOf(request.headers),
    correlationId: request.id,
  };
}

/**
 * The version of a saved list or a feed that the sender has seen. Apart from a command's `SentWith`:
 * neither is a case, a repeat of the same change does no harm, and so it needs no key.
 * @throws EdgeRefusal 428 without If-Match, DomainError `request.invalid` for one that is no version
 */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const match = headers['if-match'];
  if (match === undefined) {
    throw new EdgeRefusal(
      'precondition-required',
      'request.if-match-missing',
      'The header If-Match is missing: send the version you have seen, as its ETag gives it, for example If-Match: "3".',
    );
  }
  const version = VERSION.exec(match)?.[1];
  if (version !== undefined) return Number(version);
  const detail = `If-Match is ${match}: send one version in quotation marks, for example "3".`;
  throw invalidRequest([{ in: 'header', pointer: '/if-match', detail }]);
});

/** The header that `SeenVersion` reads, for the documentation. @param what `the list` */
export function NeedsVersionOf(what: string): MethodDecorator {
  return ApiHeader({
    name: 'If-Match',
    description: `The version of ${what} that you have seen, as its ETag gives it.`,
    required: true,
    schema: { type: 'string', pattern: VERSION.source, example: '"3"' },
  });
}

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
      map((answer) => {
        const { version, position } = answer;
        void reply.header('ETag', etagOf(version)).header('Cache-Control', 'no-store');
        if (position !== undefined) void reply.header(POSITION_HEADER, String(position));
        return answer;
      }),
    );
  }
}

/** Sends the answer with its own tag, or that it is what the sender holds: then nothing is shown. */
class UnchangedOrWhole implements NestInterceptor<Versioned, Versioned | undefined> {
  intercept(
    context: ExecutionContext,
    next: CallHandler<Versioned>,
  ): Observable<Versioned | undefined> {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        if (isAskedInside()) return answer;
        const text = JSON.stringify(answer);
        const tag = tagOfCase(answer.version, text);
        void reply.header('ETag', tag).header('Cache-Control', 'no-store');
        if (isHeld(headers['if-none-match'], tag)) {
          void reply.code(304);
          return undefined;
        }
        // What the tag is of is what is sent, and is written as JSON but once.
        void reply.type('application/json; charset=utf-8').serializer(writtenOf(answer, text));
        return answer;
      }),
    );
  }
}

/** The text of that answer, and of a refusal that is sent in its place the refusal itself. */
const writtenOf = (answer: unknown, text: string) => (sent: unknown) => {
  if (sent === answer) return text;
  return typeof sent === 'string' ? sent : JSON.stringify(sent);
};

/** For a route that reads a case and is asked again and again: its tag is that of the whole answer. */
export function SaysUnchanged(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(UnchangedOrWhole),
    AnswersWith('ETag'),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'The ETag of the answer that you hold.',
      schema: { type: 'string', maxLength: LARGEST_HEADERS_KIB * 1024, example: '"2"' },
    }),
    ApiResponse({ status: 304, description: 'The answer would be the one that you hold.' }),
  );
}

/** For a route that reads or writes one case: sends its version, and the position of what was written. */
export function SaysVersion(): MethodDecorator & ClassDecorator {
  return applyDecorators(UseInterceptors(VersionHeaders), AnswersWith('ETag'));
}

/** Strong: two answers with one tag are the same, byte for byte. */
export function entityTagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether the sender of If-None-Match holds the answer with this tag (RFC 9110, weak comparison). */
export function isHeld(ifNoneMatch: string | undefined, tag: string): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.includes(tag) || held.includes('*');
}
