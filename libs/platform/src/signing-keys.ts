import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/**
 * Keys of Ed25519 as settings hold them: PEM, with line ends or with `\n` in their place, or the base64
 * of the DER form (PKCS8 for a private key, SPKI for a public one) on one line.
 */
const PEM = /-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----/g;

/** Why the text is no private key, in words that do not repeat it; null when it is one. */
export function privateKeyFault(text: string): string | null {
  try {
    readPrivateKey(text);
    return null;
  } catch {
    return 'is not a private key of Ed25519, in PEM or as base64 of PKCS8: make one with: tipstaff checkpoint key';
  }
}

/** Why one of several public keys is none; null when all are. */
export function publicKeysFault(text: string): string | null {
  try {
    readPublicKeys(text);
    return null;
  } catch {
    return 'holds what is not a public key of Ed25519, in PEM or as base64 of SPKI: write the keys one after another, with a space or a comma between them.';
  }
}

/** @throws Error for anything but a private key of Ed25519 */
export function readPrivateKey(text: string): KeyObject {
  const key = text.includes('-----BEGIN')
    ? createPrivateKey(withLineEnds(text))
    : createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
  return ofEd25519(key);
}

/** @throws Error where one of them is not a public key of Ed25519 */
export function readPublicKeys(text: string): readonly KeyObject[] {
  const plain = withLineEnds(text);
  const blocks = plain.match(PEM) ?? [];
  const others = plain.replace(PEM, ' ').split(/[\s,]+/);
  return [
    ...blocks.map((block) => {
      // createPublicKey would make the public half of a private key that was put here by mistake.
      if (!block.includes('PUBLIC KEY')) throw new Error('not a public key');
      return ofEd25519(createPublicKey(block));
    }),
    ...others
      .filter((word) => word !== '')
      .map((word) =>
        ofEd25519(
          createPublicKey({ key: Buffer.from(word, 'base64'), format: 'der', type: 'spki' }),
        ),
      ),
  ];
}

/** A new pair, each half as base64 on one line. */
export function newSigningKey(): { readonly privateKey: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

function withLineEnds(text: string): string {
  return text.replaceAll('\\n', '\n');
}

function ofEd25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('not a key of Ed25519');
  return key;
}
