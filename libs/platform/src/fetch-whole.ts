/** Far more than any document, set of keys or batch of keys that is asked for. */
const LARGEST_ANSWER = 8 * 1024 * 1024;
const BODILESS = new Set([204, 205, 304]);

/**
 * Fetches an answer to its last byte within so many milliseconds, and no more than 8 MiB of it. A signal that is
 * given to `fetch` does not do that: Node may have collected what follows it once the headers have come,
 * and a body that drips then never ends.
 * @throws DOMException `TimeoutError` · what `fetch` throws
 */
export async function fetchWhole(
  address: string | URL,
  request: RequestInit,
  withinMs: number,
): Promise<Response> {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const why = new DOMException(`No whole answer within ${withinMs} ms.`, 'TimeoutError');
      ending.abort(why);
      reject(why);
    }, withinMs);
  });
  try {
    const answer = await Promise.race([
      fetch(address, { ...request, signal: ending.signal }),
      late,
    ]);
    const { status, statusText, headers } = answer;
    const body = answer.body === null ? [] : await whole(answer.body.getReader(), late);
    return new Response(BODILESS.has(status) ? null : Buffer.concat(body), {
      ...{ status, statusText, headers },
    });
  } finally {
    clearTimeout(timer);
  }
}

async function whole(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  late: Promise<never>,
): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) return pieces;
      size += value.byteLength;
      if (size > LARGEST_ANSWER) throw new Error('The answer is too large.');
      pieces.push(value);
    }
  } catch (error) {
    // Closes the connection, too.
    void reader.cancel().catch(() => undefined);
    throw error;
  }
}
