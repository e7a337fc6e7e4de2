/** A value that only the holder of the key reads, bound to the place it is kept in. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Keys of this phone. `owner` tells whose rows they open without naming anybody. */
export interface PhoneKey {
  key: CryptoKey;
  /** Turns the name of a value into a place that says nothing. */
  naming: CryptoKey;
  owner: string;
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** From the 32 bytes (base64) that the server issues to one person on one device. They cannot be read out again. */
export async function importPhoneKey(base64: string): Promise<PhoneKey> {
  const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const digest = async (...ahead: number[]) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...ahead, ...raw])));
  const naming = { name: 'HMAC', hash: 'SHA-256' };
  return {
    key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    naming: await crypto.subtle.importKey('raw', await digest(1), naming, false, ['sign']),
    owner: hex((await digest()).slice(0, 8)),
  };
}

/** Keys that never leave this browser, for what is typed before anybody has an account. */
export async function makePhoneKey(owner: string): Promise<PhoneKey> {
  const algorithm = { name: 'AES-GCM', length: 256 };
  const naming: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };
  return {
    key: await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']),
    naming: await crypto.subtle.generateKey(naming, false, ['sign']),
    owner,
  };
}

/** Where a value of this name lies: always the same for the same keys, and nobody else can tell which it is. */
export async function placeOf({ naming }: PhoneKey, name: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', naming, new TextEncoder().encode(name));
  return hex(new Uint8Array(signed).slice(0, 16));
}

export async function seal({ key }: Pick<PhoneKey, 'key'>, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt(algorithmOf(iv, place), key, bytes) };
}

/** The value, or null where the key or the place is not the one it was sealed with. */
export async function unseal<T>(
  { key }: Pick<PhoneKey, 'key'>,
  place: string,
  sealed: Sealed,
): Promise<T | null> {
  const plain = await crypto.subtle
    .decrypt(algorithmOf(sealed.iv, place), key, sealed.bytes)
    .catch(() => null);
  return plain && (JSON.parse(new TextDecoder().decode(plain)) as T);
}

const algorithmOf = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
});
