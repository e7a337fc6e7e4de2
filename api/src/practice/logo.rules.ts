import type { PracticeLogo } from './practice-logo.entity.ts';

const most = 200_000;
/** A small file may still hold a picture that fills the memory of whoever looks at it. */
const mostPixels = 2_000;

type Size = { width: number; height: number };

const kinds: [PracticeLogo['type'], RegExp, (file: Buffer) => Size | null][] = [
  [
    'image/png',
    /^\x89PNG\r\n\x1a\n/,
    (file) => ({ width: file.readUInt32BE(16), height: file.readUInt32BE(20) }),
  ],
  ['image/jpeg', /^\xff\xd8\xff/, sizeOfJpeg],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/, sizeOfWebp],
];

/** What kind of picture a file is by its own first bytes; null where it is none of those we show, empty or too large. */
export function typeOf(file: Buffer): PracticeLogo['type'] | null {
  const head = file.subarray(0, 16).toString('latin1');
  if (file.length > most) return null;
  const [type, , sizeOf] = kinds.find(([, begins]) => begins.test(head)) ?? [];
  if (!type || !sizeOf) return null;
  try {
    const { width, height } = sizeOf(file) ?? { width: 0, height: 0 };
    return width > 0 && height > 0 && Math.max(width, height) <= mostPixels ? type : null;
  } catch {
    return null; // cut off before it says how large it is
  }
}

/** In the frame header: every other segment says how long it is. */
function sizeOfJpeg(file: Buffer): Size | null {
  for (let at = 2; file[at] === 0xff; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
  }
  return null;
}

function sizeOfWebp(file: Buffer): Size | null {
  const kind = file.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: 1 + file.readUIntLE(24, 3), height: 1 + file.readUIntLE(27, 3) };
  if (kind === 'VP8 ')
    return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = file.readUInt32LE(21);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
