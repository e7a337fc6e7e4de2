/** A value that only the holder of the key reads, bound to the place it is kept in. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** A key of this phone. `owner` tells whose rows it opens without naming anybody. */
export interface PhoneKey {
  key: CryptoKey;
  owner: string;
}

/** From the 32 bytes (base64) that the server issues to one person on one device. It cannot be read out again. */
export async function importPhoneKey(base64: string): Promise<PhoneKey> {
  const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
  return {
    key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    owner: [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

/** A key that never leaves this browser, for what is typed before anybody has an account. */
export async function makePhoneKey(owner: string): Promise<PhoneKey> {
  const algorithm = { name: 'AES-GCM', length: 256 };
  return { key: await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']), owner };
}

export async function seal({ key }: PhoneKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt(algorithmOf(iv, place), key, bytes) };
}

/** The value, or null where the key or the place is not the one it was sealed with. */
export async function unseal<T>({ key }: PhoneKey, place: string, sealed: Sealed): Promise<T | null> {
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
