import { setTimeout as sleep } from 'node:timers/promises';
import { meEndpoints } from '@usward/contract/me';
import type { Answered, Browser } from '../browser.ts';
import type { World } from '../harness.ts';
import { withoutNonces } from '../nonces.ts';
import type { Delivered, Mailbox } from './mailbox.ts';
import { Phone } from './phone.ts';

/** What the wire itself says of the moment, and nothing of the two. */
const ofTheWire = new Set(['date', 'connection', 'keep-alive']);

const reads = Object.values(meEndpoints)
  .map((endpoint) => endpoint.split(' '))
  .flatMap(([method, path]) => (method === 'GET' && path && path !== '/api/me/live' ? [path] : []));

/** Letters of one act leave in the order of their random ids. */
const byAddress = (one: Delivered, other: Delivered) => known(one).localeCompare(known(other));
const known = ({ at, to }: Delivered) => `${at.toISOString()} ${withoutNonces(to).join(' ')}`;

/**
 * Everything that one person is sent: answers with their headers, how often their stream says “look”, and what comes to the
 * mailboxes at home, which two may share: byte for byte, and when. There are no pushes, and no calendar but the therapist’s.
 */
export class Observer {
  seen: string[] = [];
  private looks = 0;
  private witnessed = 0;
  private isDeaf = false;
  private readonly leaving = new AbortController();

  constructor(
    private readonly world: World,
    private browser: Browser,
    private readonly occurrenceIds: () => string[],
    private readonly witness: { browser: Browser; personId: string },
    private readonly dialogueIds: () => string[] = () => [],
    private readonly mailbox?: Mailbox,
  ) {}

  /** Beats are left out: they come every 25 seconds of the machine’s own time, whatever happens. The witness only listens, and never goes idle. */
  async listen(): Promise<void> {
    const { personId } = this.witness;
    await this.world.admin.query('UPDATE sign_in SET idle_seconds = 86400 WHERE person_id = $1', [personId]);
    await Promise.all([
      this.follow(this.browser, '/api/me/live', () => (this.looks += 1)),
      this.follow(this.witness.browser, '/api/clinic/live', () => (this.witnessed += 1)),
    ]);
  }

  leave = () => this.leaving.abort();

  /** On this phone, from now on. */
  begin(browser: Browser): void {
    this.browser = browser;
    this.seen = [];
    this.looks = 0;
  }

  record(what: string, { status, headers, text }: Answered): void {
    const kept = [...headers].filter(([name]) => !ofTheWire.has(name)).map((each) => each.join(': '));
    this.seen.push([`${what} → ${status}`, ...kept.sort(), `${text.length} ${text}`].join('\n'));
  }

  /** Letters that have come since the last time, without those of which he knows nothing. Returns to whom. */
  collect(isOutside: (to: string[]) => boolean): string[] {
    const letters = (this.mailbox?.empty() ?? []).filter(({ to }) => !isOutside(to)).sort(byAddress);
    for (const { at, from, to, bytes, text } of letters)
      this.seen.push(`mail at ${at.toISOString()} from ${from} to ${to.join()}: ${bytes} bytes\n${text}`);
    return letters.flatMap(({ to }) => to);
  }

  /** Asks for everything there is to ask, after the live frames of what happened have come. */
  async look(isOverTheWire = false): Promise<void> {
    await this.settle();
    this.seen.push(`${this.looks} looks`);
    const paths = reads.flatMap((path) => this.filled(path));
    const { browser } = this;
    const ask = (path: string) =>
      isOverTheWire && browser instanceof Phone
        ? browser.overTheWire('GET', path)
        : browser.request('GET', path);
    const answers = await Promise.all(paths.map(ask));
    if (answers[0]?.status !== 200) throw new Error('whoever is signed out observes nothing');
    for (const [index, answer] of answers.entries()) this.record(paths[index] ?? '', answer);
  }

  private filled(path: string): string[] {
    const [param] = /:\w+/.exec(path) ?? [];
    if (!param) return [path];
    const known: Record<string, () => string[]> = {
      ':occurrenceId': this.occurrenceIds,
      ':dialogueId': this.dialogueIds,
    };
    const ids = known[param];
    if (!ids) throw new Error(`The twin worlds do not know what ${param} is: say it here.`);
    return ids().map((id) => path.replace(param, id));
  }

  /**
   * Frames pass in order: when one that is sent now has come to somebody uninvolved, all earlier ones are on their way.
   * When a second one has come, they are here.
   */
  private async settle(): Promise<void> {
    for (let times = 0; times < 2; times++) {
      const before = this.witnessed;
      await this.world.admin.query("SELECT pg_notify('usward_live', $1)", [
        JSON.stringify({ look: [this.witness.personId] }),
      ]);
      while (this.witnessed === before && !this.isDeaf) await sleep(2);
    }
    if (this.isDeaf) throw new Error('A stream has ended: nothing is heard any more.');
  }

  private async follow(browser: Browser, path: string, onLook: () => void): Promise<void> {
    const { status, body } = await browser.fetch(this.world.address + path, { signal: this.leaving.signal });
    if (status !== 200) throw new Error(`${path} → ${status}`);
    const text = body?.pipeThrough(new TextDecoderStream());
    void (async () => {
      for await (const piece of text ?? []) (piece.match(/event: look/g) ?? []).forEach(onLook);
    })()
      .catch(() => undefined)
      .then(() => (this.isDeaf = true));
  }
}
