import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Of something nobody types: a name that is not there takes as long as one that is. */
const ofNobody = hash(randomBytes(32), cost);

/** argon2id, with its salt and cost in the text. */
export const hashSecret = (secret: string): Promise<string> => hash(secret, cost);

/** Takes the same time whether there is a hash to compare with or not. */
export async function isRight(secret: string, stored: string | null | undefined): Promise<boolean> {
  const isSame = await verify(stored ?? (await ofNobody), secret);
  return isSame && typeof stored === 'string';
}
