import {
  ForbiddenException,
  HttpException,
  InternalServerErrorException,
  NotFoundException,
} from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import { problemOf, shownPath } from './problem';
import { EdgeRefusal, invalidRequest } from './refusal';

const asked = { path: '/api/v1/cases', correlationId: 'c-1', sent: {} };

describe('a problem', () => {
  it('keeps code and sentence of a domain error and takes its status from the kind', () => {
    const error = new DomainError('rule-violation', 'complaint.never-made', 'Add "made".', {
      rule: 'R-PM-2',
    });
    expect(problemOf(error, asked).problem).toEqual({
      type: '/docs/problems#rule-violation',
      title: 'A rule forbids it',
      status: 409,
      detail: 'Add "made".',
      code: 'complaint.never-made',
      rule: 'R-PM-2',
      instance: '/api/v1/cases',
      correlationId: 'c-1',
    });
  });

  it.each([
    ['path', '/on', { params: { on: 'x' }, query: {}, body: {} }],
    ['query', '/on', { params: {}, query: { on: 'x' }, body: undefined }],
    ['query', '/toString', { params: {}, query: {}, body: undefined }],
    ['body', '/on', { params: { force: 'x' }, query: {}, body: { on: 'x' } }],
    ['body', '/rungs/0/at', { params: {}, query: {}, body: { rungs: [] } }],
    ['body', '', { params: {}, query: {}, body: {} }],
  ] as const)('points into the %s, where what a domain error names was sent: %s', (...row) => {
    const [place, pointer, sent] = row;
    const error = new DomainError('invalid-input', 'date.invalid', 'No such day.', { pointer });
    expect(problemOf(error, { ...asked, sent }).problem.errors).toEqual([
      { in: place, pointer, detail: 'No such day.' },
    ]);
  });

  it('lists every fault of a request and keeps them out of its data', () => {
    const faults = [
      { in: 'body', pointer: '/on', detail: 'No such day.' },
      { in: 'body', pointer: '/colour', detail: 'Not a field.' },
    ] as const;
    const { problem } = problemOf(invalidRequest(faults), asked);
    expect(problem).toMatchObject({ status: 400, errors: faults });
    expect(problem.data).toBeUndefined();
    expect(problem.detail).toBe('No such day. (and 1 more: see errors)');
  });

  it('gives programs the facts of a stale version', () => {
    const error = new DomainError('stale-version', 'case.stale', 'Changed.', {
      data: { currentVersion: 4 },
    });
    expect(problemOf(error, asked).problem).toMatchObject({
      status: 412,
      data: { currentVersion: 4 },
    });
  });

  it.each([
    ['unauthenticated', 'WWW-Authenticate'],
    ['unavailable', 'Retry-After'],
  ] as const)('%s comes with the header %s', (kind, header) => {
    expect(problemOf(new DomainError(kind, 'x', 'y'), asked).headers).toHaveProperty(header);
  });

  it('of the edge brings its own headers', () => {
    const refusal = new EdgeRefusal('method-not-allowed', 'x', 'y', { Allow: 'GET' });
    const { problem, headers } = problemOf(refusal, asked);
    expect([problem.status, headers]).toEqual([405, { Allow: 'GET' }]);
  });

  it('translates what the framework refuses', () => {
    expect(problemOf(new NotFoundException('Cannot GET /x'), asked).problem).toMatchObject({
      status: 404,
      code: 'request.not-found',
    });
    expect(problemOf(new ForbiddenException(), asked).problem).toMatchObject({
      status: 403,
      type: 'about:blank',
    });
  });

  it.each([
    [400, 'The body is not JSON'],
    [413, 'at most 256 KiB'],
    [415, 'Content-Type: application/json'],
  ])('of a body that the framework refuses with %i says how to mend it', (status, words) => {
    const { problem } = problemOf(new HttpException('Own words', status), asked);
    expect([problem.status, problem.detail]).toEqual([status, expect.stringContaining(words)]);
  });

  it.each([
    new Error('select * from secrets'),
    new InternalServerErrorException('secrets'),
    'thrown',
  ])('of a bug tells nothing but the correlation id', (bug) => {
    expect(problemOf(bug, asked)).toEqual({
      problem: {
        type: '/docs/problems#internal',
        title: 'A fault of this server',
        status: 500,
        code: 'internal',
        instance: '/api/v1/cases',
        correlationId: 'c-1',
      },
      headers: {},
    });
  });
});

describe('the path that is shown', () => {
  const SECRET = 'x'.repeat(43);

  it.each([
    `/feeds/${SECRET}.ics`,
    `/feeds/${SECRET}.ics?a=b`,
    `/feeds/${SECRET}`,
    `/feeds/${SECRET}.ICS/`,
    `//feeds/${SECRET}.ics`,
    `/f%65eds%2F${SECRET}%2Eics`,
    `/feeds/${SECRET}%zz.ics`,
    `/api/v1/feeds/${SECRET}.ics`,
    `http://x/feeds/${SECRET}`,
  ])('%s is not repeated', (url) => {
    expect(shownPath(url)).toBe('/feeds/{secret}.ics');
  });

  it.each([
    ['/api/v1/feeds/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/address', undefined],
    ['/api/v1/feeds?force=norfolk', '/api/v1/feeds'],
    ['/api/v1/cases/complaint/norfolk/CO%2F1%2F24', undefined],
    ['/api/v1/cases/complaint/norfolk/feeds', undefined],
    ['http://x/docs', '/docs'],
    ['http://x', '/'],
  ])('%s is', (url, shown = url) => {
    expect(shownPath(url)).toBe(shown);
  });
});
