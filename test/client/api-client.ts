import { randomUUID } from 'node:crypto';
import createClient, { type Client } from 'openapi-fetch';
import { type paths } from './api-types';

export type ApiClient = Client<paths, 'application/json'>;

export interface ClientOptions {
  /** Without a path: `http://127.0.0.1:3000`. */
  readonly baseUrl: string;
  readonly token: string;
}

/**
 * A client that knows what the document says and nothing else: a path, a parameter or a field that
 * is not in it does not compile. Path parameters are given as they are; it encodes them.
 */
export function apiClient({ baseUrl, token }: ClientOptions): ApiClient {
  return createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
}

/**
 * The headers of a command, for `params.header`.
 * @param seen the version that the command is decided on; 0 for a new case
 * @param key the same again for a repeat of the same command
 */
export function against(
  seen: number,
  key: string = randomUUID(),
): { readonly 'Idempotency-Key': string; readonly 'If-Match': string } {
  return { 'Idempotency-Key': key, 'If-Match': `"${seen}"` };
}

interface Call<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was answered, when it was no refusal. @throws Error with the words of the refusal */
export async function answered<Data>(call: Promise<Call<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (data !== undefined) return data;
  throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
}
