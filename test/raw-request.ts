import { connect } from 'node:net';

/**
 * Everything that comes back on a connection of its own for what no client would send.
 * @param address http://127.0.0.1:<port>
 */
export function answerToRaw(address: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    // The server may close while it is still being written to.
    socket.on('error', (error) => (said === '' ? reject(error) : resolve(said)));
    socket.on('close', () => resolve(said));
  });
}

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** The answers that came on one connection, in order. */
export function answersIn(said: string): readonly RawAnswer[] {
  return said
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((part) => part.startsWith('HTTP/1.1 '))
    .map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      return { status: Number(head.slice(9, 12)), head, body: rest.join('\r\n\r\n') };
    });
}
