import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { RequestContext } from './request-context';
import { type Settings } from './settings';

/** Line breaks of every kind, terminal controls, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The text with each of them written out as \uXXXX, which JSON reads as the same text. */
function oneLine(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Nest's logger, with the id of the request or job on every line, and one line for one message. */
class CorrelatedLogger extends ConsoleLogger {
  /** The same fields on every line, so that a missing one is never a planted one. */
  protected override getJsonLogObject(
    ...line: Parameters<ConsoleLogger['getJsonLogObject']>
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    const fields = super.getJsonLogObject(...line);
    const all = {
      context: null,
      stack: null,
      ...fields,
      correlationId: RequestContext.current().correlationId,
    };
    return all as unknown as ReturnType<ConsoleLogger['getJsonLogObject']>;
  }

  /** JSON leaves U+2028 and the controls from U+007F as they are; readers of lines may not. */
  protected override stringifyJsonLogObject(
    ...line: Parameters<ConsoleLogger['stringifyJsonLogObject']>
  ): string {
    return oneLine(super.stringifyJsonLogObject(...line));
  }

  protected override formatMessage(
    level: LogLevel,
    message: unknown,
    ...more: RestOfMessage
  ): string {
    return super.formatMessage(
      level,
      typeof message === 'string' ? oneLine(message) : message,
      ...more,
    );
  }

  /** Below its message and set in, so that no line of it passes for a message. */
  protected override printStackTrace(stack: string): void {
    const lines = stack && stack.split('\n').map((line) => `    ${oneLine(line)}`);
    super.printStackTrace(lines && lines.join('\n'));
  }

  protected override formatContext(context: string): string {
    const { correlationId: id } = RequestContext.current();
    const place = super.formatContext(context);
    return id === null ? place : `${place}(${oneLine(id)}) `;
  }
}

type RestOfMessage =
  Parameters<ConsoleLogger['formatMessage']> extends [unknown, unknown, ...infer Rest]
    ? Rest
    : never;

const QUIET: LogLevel[] = ['fatal', 'error', 'warn'];
const USUAL: LogLevel[] = [...QUIET, 'log'];

/** One JSON object a line in production, for people otherwise; tests hear of trouble only. */
export function createLogger({ environment }: Pick<Settings, 'environment'>): ConsoleLogger {
  return new CorrelatedLogger({
    json: environment === 'production',
    colors: environment === 'development' && process.stdout.isTTY === true,
    logLevels: environment === 'test' ? QUIET : USUAL,
  });
}
