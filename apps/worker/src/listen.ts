import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@tipstaff/kernel';

/**
 * Opens the door to health and metrics.
 * @returns the address under which they can be reached
 * @throws DomainError `port.in-use`
 */
export async function listen(
  app: NestFastifyApplication,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw portFault(error, host, port);
  }
  const address = app.getHttpServer().address();
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown}:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'is in use. Stop what listens there, or set TIPSTAFF_WORKER_PORT to another port (0: any free one).',
  EACCES: 'needs special rights. Set TIPSTAFF_WORKER_PORT to a port from 1024.',
  EADDRNOTAVAIL:
    'is not on an address of this machine. Set TIPSTAFF_API_HOST, for example to 127.0.0.1.',
};

function portFault(error: unknown, host: string, port: number): unknown {
  const { code = '' } = error as { code?: string };
  const why = WHY[code];
  if (why === undefined) return error;
  // The code stands in the text: the launcher looks for it and tries the next port.
  const message = `Its health page has no place: port ${port} on ${host} ${why} (${code})`;
  return new DomainError('unavailable', 'port.in-use', message, { cause: error });
}
