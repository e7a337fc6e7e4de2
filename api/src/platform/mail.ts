import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { Jobs, type Job } from './jobs.ts';
import { Keys } from './keys.ts';
import { Work, type Tx } from './work.ts';

/** Names no one: two partners may share a mailbox. */
export type Letter = { to: string; subject: string; text: string };

/** What stands above and below the one link of a letter. */
export type LetterText = { subject: string; above: string; below: string };

/** Plain text: what happened, the link on a line of its own, and what to do if it was a mistake. */
export const withLink = (
  { subject, above, below }: LetterText,
  link: string,
): Pick<Letter, 'subject' | 'text'> => ({ subject, text: `${above}\n\n${link}\n\n${below}\n` });

const scope = 'mail/outgoing';
const rowOf = (id: string) => `outgoing_mail|body|${id}`;

/** Letters leave after the commit of what they speak of. Without SMTP_URL they land as files, for looking at. */
@Injectable()
export class Mail {
  private readonly transport: Transporter;
  private readonly folder: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Work) private readonly work: Work,
  ) {
    this.folder = join(config.data, 'mail');
    this.transport = config.smtpUrl
      ? createTransport(config.smtpUrl)
      : createTransport({ streamTransport: true, buffer: true });
    jobs.does('mail', (job) => this.deliver(job));
  }

  async send(tx: Tx, letter: Letter): Promise<void> {
    const id = randomUUID();
    const sealed = await this.keys.seal(scope, rowOf(id), letter);
    await tx.query('INSERT INTO app.outgoing_mail (id, body_sealed) VALUES ($1, $2)', [id, sealed]);
    await this.jobs.send(tx, 'mail', { ref: id });
  }

  private async deliver({ ref }: Job): Promise<void> {
    const claim = Buffer.from(ref.replaceAll('-', ''), 'hex');
    const letter = await this.work.run({ kind: 'stranger', claim }, async (tx) => {
      const [row] = await tx.query<{ body_sealed: Buffer }[]>(
        'SELECT body_sealed FROM app.outgoing_mail WHERE id = $1',
        [ref],
      );
      return row ? this.keys.open<Letter>(scope, rowOf(ref), row.body_sealed) : undefined;
    });
    if (!letter) return;
    // The same id for every try: a mail server that took it twice can tell.
    const messageId = `<${ref}@${new URL(this.config.publicOrigin).hostname}>`;
    const sent = await this.transport.sendMail({ from: this.config.mailFrom, messageId, ...letter });
    if (!this.config.smtpUrl) {
      await mkdir(this.folder, { recursive: true });
      await writeFile(join(this.folder, `${ref}.eml`), sent.message as Buffer);
    }
    await this.work.run({ kind: 'stranger', claim }, (tx) =>
      tx.query('DELETE FROM app.outgoing_mail WHERE id = $1', [ref]),
    );
  }
}
