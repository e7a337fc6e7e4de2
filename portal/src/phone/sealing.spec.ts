import { describe, expect, it } from '@jest/globals';
import { importPhoneKey, makePhoneKey, seal, unseal } from './sealing.ts';

const base64 = (byte: number) => btoa(String.fromCharCode(...new Array<number>(32).fill(byte)));
const words = { answers: { statement: { value: 'I miss us', level: 'V0' } } };

describe('what is kept on the phone', () => {
  it('opens with the same key in the same place', async () => {
    const key = await importPhoneKey(base64(1));
    const sealed = await seal(key, 'draft/a', words);
    expect(await unseal(await importPhoneKey(base64(1)), 'draft/a', sealed)).toEqual(words);
  });

  it('stays shut for another key, another place, or a changed byte', async () => {
    const key = await importPhoneKey(base64(1));
    const sealed = await seal(key, 'draft/a', words);
    expect(await unseal(await importPhoneKey(base64(2)), 'draft/a', sealed)).toBeNull();
    expect(await unseal(await makePhoneKey('x'), 'draft/a', sealed)).toBeNull();
    expect(await unseal(key, 'draft/b', sealed)).toBeNull();
    new Uint8Array(sealed.bytes)[3]! ^= 1;
    expect(await unseal(key, 'draft/a', sealed)).toBeNull();
  });

  it('holds no word in clear, and never the same bytes twice', async () => {
    const key = await importPhoneKey(base64(1));
    const [one, other] = [await seal(key, 'a', words), await seal(key, 'a', words)];
    expect(Buffer.from(one.bytes).toString('latin1')).not.toContain('miss');
    expect(Buffer.from(one.bytes)).not.toEqual(Buffer.from(other.bytes));
  });

  it('keeps a key that no script can read out', async () => {
    const { key, owner } = await importPhoneKey(base64(1));
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    expect(owner).toMatch(/^[0-9a-f]{16}$/);
  });
});
