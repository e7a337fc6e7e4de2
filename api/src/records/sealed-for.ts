import {
  createCipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  scrypt,
} from 'node:crypto';
import { promisify } from 'node:util';

/** A public key that was made of words which are kept nowhere: whoever has them opens what is sealed to it, and nobody else. */
export type KeyOfWords = { salt: Buffer; publicKey: Buffer };

const derived = promisify(scrypt) as (
  words: string,
  salt: Buffer,
  bytes: number,
  cost: object,
) => Promise<Buffer>;
/** 128 MB and about half a second a guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 };
const privateHead = Buffer.from('302e020100300506032b656e04220420', 'hex');
const publicHead = Buffer.from('302a300506032b656e032100', 'hex');
const begins = Buffer.from('USWARD1\n');

const raw = (key: ReturnType<typeof createPublicKey>): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(publicHead.length);

export async function keyOfWords(words: string, salt = randomBytes(16)): Promise<KeyOfWords> {
  const seed = await derived(words.normalize('NFKC').trim(), salt, 32, cost);
  const own = createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' });
  return { salt, publicKey: raw(createPublicKey(own)) };
}

/**
 * X25519 with a key of its own for every file, HKDF-SHA256, AES-256-GCM: head, salt, that key, iv, tag, text.
 * `tools/open-departure.mjs` opens it with nothing but Node and the words.
 */
export function sealFor({ salt, publicKey }: KeyOfWords, plain: Uint8Array): Buffer {
  const theirs = createPublicKey({
    key: Buffer.concat([publicHead, publicKey]),
    format: 'der',
    type: 'spki',
  });
  const once = generateKeyPairSync('x25519');
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: theirs });
  const ours = raw(once.publicKey);
  const key = Buffer.from(
    hkdfSync('sha256', shared, Buffer.concat([ours, publicKey]), 'usward departure', 32),
  );
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(begins);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([begins, salt, ours, iv, cipher.getAuthTag(), text]);
}
