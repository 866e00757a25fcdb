import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@tipstaff/kernel';
import { type AddressInfo } from 'node:net';

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  /** Name of the setting that gives the port, for the sentence that tells what to do. */
  readonly portSetting: 'TIPSTAFF_API_PORT' | 'TIPSTAFF_WORKER_PORT';
}

interface Door {
  /** The first of them. */
  readonly address: string;
  /** All of them, for a log. */
  readonly words: string;
}

/**
 * Opens the application's door.
 * @returns the addresses that it listens on, as the system says; "0.0.0.0" and "::" are all of a machine
 * @throws DomainError `port.unusable`
 */
export async function listen(app: NestFastifyApplication, door: ListenAddress): Promise<Door> {
  // Not app.listen(), which logs the error before it throws it.
  await app.init();
  const { host, port } = door;
  const instance = app.getHttpAdapter().getInstance();
  await instance.listen({ host, port }).catch((error: unknown) => {
    throw doorFault(error, door);
  });
  const bound = instance.addresses().flatMap((one) => (typeof one === 'string' ? [] : urlOf(one)));
  const address = bound[0] ?? '';
  tellStarter(address);
  return { address, words: bound.join(' and ') };
}

/** An address of IPv6 stands in brackets, without the zone that a URL can not hold. */
function urlOf({ address, family, port }: AddressInfo): string {
  const isVersion6 = family === 'IPv6' || address.includes(':');
  return `http://${isVersion6 ? `[${address.replace(/%.*$/, '')}]` : address}:${port}`;
}

/** Whoever started this process with a channel to it hears where it listens, from itself. */
function tellStarter(listeningOn: string): void {
  // A starter that is gone hears nothing, which is no fault of ours.
  process.send?.({ listeningOn }, undefined, undefined, () => undefined);
}

function doorFault(error: unknown, { host, port, portSetting }: ListenAddress): unknown {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is in use. Stop what listens there, or set ${portSetting} to another port (0: any free one).`,
    EACCES: `port ${port} needs special rights. Set ${portSetting} to a port from 1024.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Set TIPSTAFF_API_HOST, for example to 127.0.0.1.`,
    ENOTFOUND: `${host} is not known. Set TIPSTAFF_API_HOST, for example to 127.0.0.1.`,
  };
  const sentence = why[(error as { code?: string }).code ?? ''];
  if (sentence === undefined) return error;
  return new DomainError('unavailable', 'port.unusable', `It can not listen: ${sentence}`, {
    cause: error,
  });
}

/** After a signal to stop, whatever is still under way may take this long, and no longer. */
export function leaveWithin(longestGoodbyeMs: number): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(1), longestGoodbyeMs).unref());
  }
}
