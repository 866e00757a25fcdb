import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';

export interface KeyServiceStub {
  /** http://127.0.0.1:<port> */
  readonly url: string;
  readonly token: string;
  readonly key: string;
  /** How many requests came. */
  requests(): number;
  /** From now on it wraps under a new version; older ones unwrap. */
  newVersion(): void;
  destroyKey(): void;
  /** Answers 503 from now on. */
  seal(): void;
  stop(): Promise<void>;
}

interface Input {
  readonly plaintext?: string;
  readonly ciphertext?: string;
  readonly associated_data?: string;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

const CIPHER = 'aes-256-gcm';
const MOUNT = 'transit';
const KEY = 'tipstaff';

/** A real HTTP server on a free port that speaks the part of Vault's Transit API that Tipstaff uses. */
export async function startKeyServiceStub(): Promise<KeyServiceStub> {
  const token = randomBytes(16).toString('hex');
  let versions = [randomBytes(32)];
  let requests = 0;
  let sealed = false;

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    requests += 1;
    if (sealed) return refusal(503, 'Vault is sealed');
    if (request.headers['x-vault-token'] !== token) return refusal(403, 'permission denied');
    const [, deed] =
      new RegExp(`^/v1/${MOUNT}/(encrypt|decrypt)/${KEY}$`).exec(request.url ?? '') ?? [];
    if (!deed || request.method !== 'POST') return refusal(404, 'no handler for route');
    if (versions.length === 0) return refusal(400, 'encryption key not found');
    const { batch_input: inputs } = JSON.parse(await textOf(request)) as { batch_input: Input[] };
    const results = inputs.map((input) =>
      deed === 'encrypt' ? encrypted(input, versions) : decrypted(input, versions),
    );
    const status = results.some((result) => 'error' in result) ? 400 : 200;
    return { status, body: { data: { batch_results: results } } };
  };

  const server = createServer((request, response) => {
    void answerTo(request).then(({ status, body }) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    key: KEY,
    requests: () => requests,
    newVersion: () => void versions.push(randomBytes(32)),
    destroyKey: () => void (versions = []),
    seal: () => void (sealed = true),
    async stop() {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const refusal = (status: number, error: string): Answer => ({ status, body: { errors: [error] } });

function encrypted({ plaintext = '', associated_data: bound = '' }: Input, keys: Buffer[]) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, keys.at(-1) ?? '', nonce).setAAD(decoded(bound));
  const parts = [nonce, cipher.update(decoded(plaintext)), cipher.final(), cipher.getAuthTag()];
  return { ciphertext: `vault:v${keys.length}:${Buffer.concat(parts).toString('base64')}` };
}

function decrypted({ ciphertext = '', associated_data: bound = '' }: Input, keys: Buffer[]) {
  try {
    const [, version, text] = /^vault:v(\d+):(.*)$/.exec(ciphertext) ?? [];
    const box = decoded(text ?? '');
    const decipher = createDecipheriv(CIPHER, keys[Number(version) - 1] ?? '', box.subarray(0, 12))
      .setAAD(decoded(bound))
      .setAuthTag(box.subarray(-16));
    const plain = Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
    return { plaintext: plain.toString('base64') };
  } catch {
    return { error: 'invalid ciphertext: unable to decrypt' };
  }
}

const decoded = (text: string) => Buffer.from(text, 'base64');
