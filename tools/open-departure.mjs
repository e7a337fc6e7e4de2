#!/usr/bin/env node
// Opens what a practice took along when it left, or the part of one clinician in it, with nothing but Node 18 or later:
//   node open-departure.mjs practice.usward practice.zip
// The words are asked for, or read from standing input. Format: docs/adr/0012-a-practice-leaves.md.
import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  scryptSync,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

const [from, to] = process.argv.slice(2);
if (!from || !to) {
  process.stderr.write('node open-departure.mjs <sealed file> <where to write>\n');
  process.exit(2);
}
const file = readFileSync(from);
const begins = Buffer.from('USWARD1\n');
if (!file.subarray(0, 8).equals(begins)) {
  process.stderr.write('This is not a file that Usward sealed.\n');
  process.exit(2);
}
const asking = createInterface({ input: process.stdin, output: process.stderr });
const words = (await asking.question('Words: ')).normalize('NFKC').trim();
asking.close();

const [salt, once, iv, tag, text] = [[8, 24], [24, 56], [56, 68], [68, 84], [84]].map(([a, b]) =>
  file.subarray(a, b),
);
const seed = scryptSync(words, salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 });
const head = {
  own: Buffer.from('302e020100300506032b656e04220420', 'hex'),
  open: Buffer.from('302a300506032b656e032100', 'hex'),
};
const privateKey = createPrivateKey({ key: Buffer.concat([head.own, seed]), format: 'der', type: 'pkcs8' });
const publicKey = createPublicKey({ key: Buffer.concat([head.open, once]), format: 'der', type: 'spki' });
const own = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(head.open.length);
const shared = diffieHellman({ privateKey, publicKey });
const key = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([once, own]), 'usward departure', 32));
const cipher = createDecipheriv('aes-256-gcm', key, iv);
cipher.setAAD(begins);
cipher.setAuthTag(tag);
try {
  writeFileSync(to, Buffer.concat([cipher.update(text), cipher.final()]), { mode: 0o600 });
} catch {
  process.stderr.write('These are not the words, or the file was changed.\n');
  process.exit(1);
}
