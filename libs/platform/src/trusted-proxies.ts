import { BlockList, isIP } from 'node:net';

/** Whether a machine at an address may say for whom it asks. */
export type TrustedProxies = (address: string) => boolean;

/** Why the text is no list of addresses; null when it is one. */
export function trustedProxiesFault(text: string): string | null {
  const wrong = wordsIn(text).find((word) => rangeOf(word) === null);
  return wrong === undefined
    ? null
    : `holds "${wrong}", which is no address: give those of your proxies, such as 10.0.0.7, 10.1.0.0/16 or 2001:db8::/48, with a space or a comma between them.`;
}

interface Range {
  readonly address: string;
  readonly family: 'ipv4' | 'ipv6';
  readonly bits: number;
}

const wordsIn = (text: string): readonly string[] =>
  text.split(/[\s,]+/).filter((word) => word !== '');

/** Never all addresses there are: a proxy that anybody may be is none. */
function rangeOf(word: string): Range | null {
  const [address = '', bits, ...rest] = word.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0 || address.includes('%')) return null;
  const most = version === 4 ? 32 : 128;
  if (bits !== undefined && !/^[1-9]\d{0,2}$/.test(bits)) return null;
  const length = bits === undefined ? most : Number(bits);
  return length > most ? null : { address, family: `ipv${version as 4 | 6}`, bits: length };
}

/** @param text which `trustedProxiesFault` finds nothing wrong with; empty: nobody is trusted */
export function readTrustedProxies(text: string): TrustedProxies {
  const ranges = wordsIn(text).map(rangeOf);
  const list = new BlockList();
  for (const range of ranges) {
    if (range !== null) list.addSubnet(range.address, range.bits, range.family);
  }
  return (address) => {
    const bare = bareAddress(address);
    return (
      ranges.length > 0 && bare !== null && list.check(bare, isIP(bare) === 4 ? 'ipv4' : 'ipv6')
    );
  };
}

const WITH_PORT = /^(?:\[([0-9a-f:.]+)\]|(\d{1,3}(?:\.\d{1,3}){3}))(?::\d{1,5})?$/i;
const MAPPED = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

/** The address alone of what proxies write, some with a port or in brackets; null where it is none. */
export function bareAddress(written: string): string | null {
  const text = written.trim();
  const parts = WITH_PORT.exec(text);
  const address = parts?.[1] ?? parts?.[2] ?? text;
  const plain = MAPPED.exec(address)?.[1] ?? address;
  return isIP(plain) === 0 || plain.includes('%') ? null : plain;
}
