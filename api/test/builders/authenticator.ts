import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import { origin } from '../database.ts';

/** What a test may have an authenticator do wrong. */
export type Wrongly = {
  origin?: string;
  rpId?: string;
  isVerified?: boolean;
  counter?: number;
  challenge?: string;
  userHandle?: string;
};
type Asked = { challenge?: unknown; user?: unknown; rp?: unknown; rpId?: unknown };

/** CBOR of what passkeys are made of: small maps, bytes, text, whole numbers. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, length: number) =>
    length < 24
      ? Buffer.of((major << 5) | length)
      : length < 256
        ? Buffer.of((major << 5) | 24, length)
        : Buffer.of((major << 5) | 25, length >> 8, length & 255);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as Buffer)]);
  return Buffer.concat([head(5, value.size), ...pairs]);
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const coded = (data: Buffer) => data.toString('base64url');

/** A phone's authenticator in software: real ES256 keys, real attestation objects. */
export class SoftAuthenticator {
  readonly id = randomBytes(32);
  counter = 0;
  readonly #key: KeyObject;
  readonly #public: Buffer;
  #handle = '';

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const point = (text: string) => Buffer.from(text, 'base64url');
    this.#public = cbor(new Map<number, unknown>([[1, 2], [3, -7], [-1, 1], [-2, point(x)], [-3, point(y)]])); // prettier-ignore
  }

  make({ options }: { options: Asked }, wrongly: Wrongly = {}) {
    this.#handle ||= (options.user as { id: string }).id;
    const { id } = options.rp as { id: string };
    const idLength = Buffer.of(this.id.length >> 8, this.id.length & 255);
    const credential = Buffer.concat([Buffer.alloc(16), idLength, this.id, this.#public]);
    const authData = Buffer.concat([this.#data(id, 0x40, wrongly), credential]);
    const attestation = cbor(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', authData]])); // prettier-ignore
    const response = {
      clientDataJSON: coded(this.#client('webauthn.create', options, wrongly)),
      attestationObject: coded(attestation),
    };
    return { ...this.#named(), response };
  }

  show({ options }: { options: Asked }, wrongly: Wrongly = {}) {
    this.counter += 1;
    const client = this.#client('webauthn.get', options, wrongly);
    const data = this.#data(options.rpId as string, 0, wrongly);
    const response = {
      clientDataJSON: coded(client),
      authenticatorData: coded(data),
      signature: coded(sign('sha256', Buffer.concat([data, sha256(client)]), this.#key)),
      userHandle: wrongly.userHandle ?? (this.#handle || null),
    };
    return { ...this.#named(), response };
  }

  #named() {
    return {
      id: coded(this.id),
      rawId: coded(this.id),
      type: 'public-key' as const,
      clientExtensionResults: {},
    };
  }

  #client(type: string, { challenge }: Asked, wrongly: Wrongly): Buffer {
    const asked = { type, challenge: wrongly.challenge ?? challenge, origin: wrongly.origin ?? origin };
    return Buffer.from(JSON.stringify({ ...asked, crossOrigin: false }));
  }

  #data(
    rpId: string,
    flags: number,
    { rpId: wrong, isVerified = true, counter = this.counter }: Wrongly,
  ): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const present = 0x01 | (isVerified ? 0x04 : 0) | flags;
    return Buffer.concat([sha256(wrong ?? rpId), Buffer.of(present), count]);
  }
}
