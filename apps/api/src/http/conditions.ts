import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@tipstaff/kernel';
import { EdgeRefusal, invalidRequest } from './edge-refusal';

export interface ConditionHeaders {
  readonly 'if-match'?: string;
  readonly 'if-none-match'?: string;
  readonly 'idempotency-key'?: string;
}

const VERSION = /^"(0|[1-9]\d{0,8})"$/;
export const IDEMPOTENCY_KEY = /^[A-Za-z0-9._:-]{8,128}$/;

export function etagOf(version: number): string {
  return `"${version}"`;
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
  const version = VERSION.exec(match ?? '')?.[1];
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
export function KeyHeader(): MethodDecorator {
  return ApiHeader({
    name: 'Idempotency-Key',
    required: true,
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
  return applyDecorators(
    KeyHeader(),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new.',
      schema: { type: 'string', pattern: VERSION.source, example: '"2"' },
    }),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: '`*`: the case is new.',
      schema: { type: 'string', enum: ['*'] },
    }),
  );
}
