/**
 * Arrays as PostgreSQL's own binary form, which it reads several times as fast as their text.
 * One dimension, no nulls: dimensions, null flag, element type; length, lower bound; then each
 * element with its length before it. All numbers are 32 bits, the highest byte first.
 */
const HEADER_BYTES = 20;
/** PostgreSQL's numbers for its types. */
const [BYTEA, INT4, TEXT] = [17, 23, 25];

export function integerArray(items: readonly number[]): Buffer {
  const buffer = begin(INT4, items.length, 8 * items.length);
  let at = HEADER_BYTES;
  for (const item of items) {
    at = buffer.writeInt32BE(4, at);
    at = buffer.writeInt32BE(item, at);
  }
  return buffer;
}

export function textArray(items: readonly string[]): Buffer {
  return utf8Array(TEXT, items);
}

/** Of the UTF-8 bytes of each text. */
export function byteaArray(items: readonly string[]): Buffer {
  return utf8Array(BYTEA, items);
}

function utf8Array(type: number, items: readonly string[]): Buffer {
  let bytes = 4 * items.length;
  for (const item of items) bytes += Buffer.byteLength(item);
  const buffer = begin(type, items.length, bytes);
  let at = HEADER_BYTES;
  for (const item of items) {
    const length = buffer.write(item, at + 4);
    buffer.writeInt32BE(length, at);
    at += 4 + length;
  }
  return buffer;
}

function begin(type: number, length: number, bytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(HEADER_BYTES + bytes);
  [1, 0, type, length, 1].forEach((number, i) => buffer.writeInt32BE(number, 4 * i));
  return buffer;
}
