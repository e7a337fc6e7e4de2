import { strFromU8, unzipSync } from 'fflate';
import type { Answered } from '../browser.ts';

/**
 * What somebody took along, in plain: every page of the zip and how long it is. Packed, it is as long as its random ids make
 * it, and so is what the answer says of its length.
 */
export function unpacked({ status, headers, text }: Answered): Answered {
  const { name, zip } = JSON.parse(text) as { name: string; zip: string };
  const pages = Object.entries(unzipSync(Buffer.from(zip, 'base64')));
  const told = pages.map(([page, bytes]) => `${page}, ${bytes.length} bytes:\n${strFromU8(bytes)}`);
  const kept = new Headers(headers);
  kept.delete('content-length');
  return { status, headers: kept, text: [name.replace(/[0-9a-f]{8}/, '<id>'), ...told].join('\n') };
}
