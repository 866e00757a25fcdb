/** Key-encryption keys as settings hold them: base64, several with a space or a comma between. */
const KEY_BYTES = 32;

/** Why the text does not hold key-encryption keys, in words that do not repeat it; null when it does. */
export function keyEncryptionKeysFault(text: string): string | null {
  const good = wordsIn(text).every((word) => readKey(word) !== null);
  return good
    ? null
    : 'holds what is not a key of 32 bytes in base64: make one with tipstaff keys new, and write several one after another with a space between them, the one that wraps first.';
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function readKey(word: string): Buffer | null {
  const key = Buffer.from(word, 'base64');
  return key.length === KEY_BYTES && key.toString('base64') === word ? key : null;
}

/** @throws Error for what `keyEncryptionKeysFault` finds wrong */
export function readKeyEncryptionKeys(text: string): readonly Buffer[] {
  return wordsIn(text).map((word) => {
    const key = readKey(word);
    if (key === null) throw new Error('not a key of 32 bytes in base64');
    return key;
  });
}
