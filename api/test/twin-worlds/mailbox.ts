import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { PasswordsService } from '../../src/identity/passwords.service.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { World } from '../harness.ts';

export type Delivered = { at: Date; from: string; to: string[]; bytes: number; text: string };

/** The answer to whoever lost a password waits for no letter: whoever counts letters waits for those on their way. */
export function lettersOnTheWay({ app }: World): () => Promise<unknown> {
  const passwords = app.get(PasswordsService) as unknown as { sendLink(to: unknown): Promise<void> };
  const send = passwords.sendLink.bind(passwords);
  const underway: Promise<void>[] = [];
  jest.spyOn(passwords, 'sendLink').mockImplementation((to) => {
    const sent = send(to);
    underway.push(sent);
    return sent;
  });
  return () => Promise.allSettled(underway.splice(0));
}

type Delivery = Parameters<NonNullable<SMTPServerOptions['onData']>>[1];

/** When the machine sent it is the wire's own; what a letter's one link carries is a nonce. */
const masked = (letter: string): string =>
  letter
    .replace(/^Date: .*$/m, 'Date: <of the wire>')
    .replaceAll('=\r\n', '')
    .replace(/(?<=#|=3D)[A-Za-z0-9_-]{43}/g, '<secret>');

const addressed = ({ envelope: { mailFrom, rcptTo } }: Delivery) => ({
  from: mailFrom ? mailFrom.address : '',
  to: rcptTo.map(({ address }) => address),
});

/** A mail server that takes every letter, and knows by the world's clock when it came. */
export class Mailbox {
  clock: Clock | undefined;
  private readonly kept: Delivered[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<Mailbox> {
    const server: SMTPServer = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
      onData(stream, delivery, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          box.keep(delivery, Buffer.concat(chunks));
          done();
        });
      },
    });
    const box = new Mailbox(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return box;
  }

  /** For SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Every letter since the last time, in the order in which they came. */
  empty = (): Delivered[] => this.kept.splice(0);

  /** Those letters alone; the others stay. */
  take = (isOne: (letter: Delivered) => boolean): Delivered[] => {
    const all = this.empty();
    this.kept.push(...all.filter((letter) => !isOne(letter)));
    return all.filter(isOne);
  };

  close = (): Promise<void> => new Promise((resolve) => this.server.close(resolve));

  private keep(delivery: Delivery, letter: Buffer): void {
    if (!this.clock) throw new Error('a letter before the world began');
    const text = masked(letter.toString('utf8'));
    this.kept.push({ at: this.clock.now(), ...addressed(delivery), bytes: letter.length, text });
  }
}
