import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = {
  'console.css': 'text/css; charset=utf-8',
  'console.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type AssetName = keyof typeof TYPES;

export interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
}

/** By the last part of their address, which changes with what is in them. */
const assets = new Map<string, Asset>();
const addresses = new Map<AssetName, string>();

/** The address of a file that pages load. @throws Error where the styles were never compiled */
export function assetPath(name: AssetName): string {
  const known = addresses.get(name);
  if (known !== undefined) return known;
  const file = join(__dirname, 'assets', name);
  if (!existsSync(file)) throw new Error(`${file} is missing: node scripts/console-styles.mjs.`);
  const plain = readFileSync(file);
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  const hashed = name.replace('.', `-${hash}.`);
  assets.set(hashed, {
    type: TYPES[name],
    ...{ plain, gzip: gzipSync(plain), br: brotliCompressSync(plain) },
  });
  const address = `/assets/${hashed}`;
  addresses.set(name, address);
  return address;
}

/** Null where there is none of this name, or none with this content any more. */
export function assetNamed(hashed: string): Asset | null {
  for (const name of Object.keys(TYPES)) assetPath(name as AssetName);
  return assets.get(hashed) ?? null;
}
