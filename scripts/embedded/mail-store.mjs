import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Caught messages, a file each, so that they outlive the run. The envelope, which SMTP keeps apart
 * from the message, stands on top as the headers that mail servers use for it.
 */
export async function openMailStore(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { default: PostalMime } = await import('postal-mime');
  const messages = [];

  async function parse(id, raw, arrivedAt) {
    const parsed = await PostalMime.parse(raw);
    const headers = parsed.headers.map(({ originalKey, key, value }) => ({
      name: originalKey ?? key,
      value,
    }));
    const all = (name) => headers.filter((h) => h.name.toLowerCase() === name).map((h) => h.value);
    return {
      id,
      from: all('from')[0] ?? '',
      to: all('delivered-to').length > 0 ? all('delivered-to') : all('to'),
      subject: parsed.subject ?? '',
      date: all('date')[0] ?? '',
      messageId: parsed.messageId ?? '',
      headers,
      text: parsed.text ?? '',
      html: parsed.html ?? '',
      arrivedAt,
    };
  }

  const idOf = (file) => file.replace(/\.eml$/, '');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()) {
    const path = join(folder, file);
    messages.push(await parse(idOf(file), readFileSync(path), statSync(path).mtimeMs));
  }
  let last = messages.length > 0 ? Number.parseInt(messages.at(-1).id, 10) : 0;

  return {
    /** Oldest first. */
    messages,
    source: (id) => readFileSync(join(folder, `${id}.eml`)),
    find: (id) => messages.find((message) => message.id === id),
    /** Kept on disk before it is acknowledged to the sender. */
    async add({ from, to, raw }) {
      const envelope = [`Return-Path: <${from}>`, ...to.map((one) => `Delivered-To: ${one}`)];
      const whole = Buffer.concat([Buffer.from(`${envelope.join('\r\n')}\r\n`), raw]);
      last += 1;
      const id = `${String(last).padStart(6, '0')}-${randomBytes(4).toString('hex')}`;
      const message = await parse(id, whole, Date.now());
      writeFileSync(join(folder, `${id}.new`), whole, { mode: 0o600 });
      renameSync(join(folder, `${id}.new`), join(folder, `${id}.eml`));
      messages.push(message);
    },
  };
}
