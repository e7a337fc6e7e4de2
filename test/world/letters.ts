import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Letters {
  /** For SMTP_URL. */
  url: string;
  /** The latest letter to an address, once there is one. */
  to(address: string): Promise<Email>;
  close(): Promise<void>;
}

const patience = 30_000;

/** A real mail server that keeps every letter it is given, whatever the address. */
export async function openLetters(): Promise<Letters> {
  const kept: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then(
          (letter) => {
            kept.push(letter);
            done();
          },
          (error: Error) => done(error),
        );
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const found = (address: string) =>
    kept.findLast(({ to }) => to?.some((one) => 'address' in one && one.address === address));
  return {
    url: `smtp://127.0.0.1:${port}`,
    async to(address) {
      for (const end = performance.now() + patience; performance.now() < end; await pause(50)) {
        const letter = found(address);
        if (letter) return letter;
      }
      throw new Error(`No letter came to ${address}.`);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The one link of a letter. */
export function linkIn({ text = '' }: Email): string {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  if (links.length !== 1) throw new Error(`A letter with ${links.length} links:\n${text}`);
  return links[0] ?? '';
}
