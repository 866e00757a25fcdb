import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { correlationId } from './correlation';
import { type Settings } from './settings';

/** Nest's logger, with the id of the request or job on every line. */
class CorrelatedLogger extends ConsoleLogger {
  protected override getJsonLogObject(
    ...line: Parameters<ConsoleLogger['getJsonLogObject']>
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    const id = correlationId();
    const fields = super.getJsonLogObject(...line);
    return id === null ? fields : { ...fields, correlationId: id };
  }

  protected override formatContext(context: string): string {
    const id = correlationId();
    const place = super.formatContext(context);
    return id === null ? place : `${place}(${id}) `;
  }
}

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
