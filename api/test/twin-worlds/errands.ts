import { randomUUID } from 'node:crypto';
import type { Answered, Browser } from '../browser.ts';
import { pin } from '../builders/couples.ts';
import { SoftAuthenticator } from '../builders/authenticator.ts';
import { password } from '../builders/identity.ts';
import type { Errand } from './script.ts';

const otherPin = '951357';
const otherPassword = 'eleven quiet rivers at noon';
const renamed = (signInName: string) => signInName.replace('sign-in', 'renamed');

/** `work`: what is made in the background is made. */
export type Someone = { browser: Browser; signInName: string; work: () => Promise<unknown> };

/** One person’s own account and phone. A refusal is an outcome like any other. */
export async function run(errand: Errand, someone: Someone): Promise<Answered[]> {
  const { browser, signInName } = someone;
  const ask = (method: string, path: string, body?: unknown) =>
    browser.request(method, `/api/me${path}`, body);
  switch (errand) {
    case 'look':
      return inTurn(
        ['', '/today', '/us', '/mine', '/devices', '/device-key', '/safe-contact', '/parted', '/erasure', '/exports', '/releases', '/readers', '/help'].map(
          (path) => () => ask('GET', path),
        ),
      ); // prettier-ignore
    case 'export':
      return takeAlong(someone);
    case 'passkey':
      return makePasskey(browser);
    case 'private-page':
      return [await privatePage(browser)];
    case 'stop-together':
      return [await ask('POST', '/stop-together')];
    case 'ask-erasure':
      return [await ask('POST', '/erasure', { password })];
    case 'take-back-erasure':
      await ask('POST', '/erasure', { password });
      return [await ask('DELETE', '/erasure')];
    case 'ask-release':
      return [await ask('POST', '/releases', { recipient: 'A therapist of my own' })];
    case 'keep-answer':
      return inTurn((await kept(browser)).map((path) => () => ask('PUT', path, { isKept: true })));
    case 'open-private':
      return [await ask('POST', '/private', { pin })];
    case 'wrong-pin':
      return [await ask('POST', '/private', { pin: '0000' })];
    case 'close-private':
      return [await ask('DELETE', '/private')];
    case 'drop-asides':
      return inTurn(
        (await asides(browser)).map(
          ({ occurrenceId, id }) =>
            () =>
              ask('DELETE', `/mine/${occurrenceId}/asides/${id}`),
        ),
      );
    case 'change-pin':
      return [await ask('PUT', '/pin', { password, pin, next: otherPin })];
    case 'change-password':
      return [await ask('PUT', '/password', { current: password, next: otherPassword })];
    case 'change-email':
      return [await ask('PUT', '/email', { password, email: `${randomUUID()}@inbox.example` })];
    case 'change-sign-in-name':
      return [await ask('PUT', '/sign-in-name', { password, signInName: renamed(signInName) })];
    case 'change-language':
      return [await ask('PATCH', '', { locale: 'es', address: 'vos' })];
    case 'change-safe-contact':
      return [await ask('PUT', '/safe-contact', { how: 'call', when: 'noon', mayLeaveMessage: true, whoElseReads: 'nobody' })]; // prettier-ignore
    case 'let-show-line':
      return [await ask('PUT', '/lines', { mayShow: true })];
    case 'not-for-me':
      return [await ask('POST', '/not-for-me', { asksForPaper: true })];
    case 'hide-and-return':
      await ask('POST', '/sign-out');
      return signIn(someone);
    case 'second-device': {
      const other = browser.copy();
      other.cookies.clear();
      await signIn({ ...someone, browser: other });
      return [await other.request('GET', '/api/me/today')];
    }
    case 'revoke-devices':
      return inTurn(
        (await devices(browser)).map(
          ({ id }) =>
            () =>
              ask('DELETE', `/devices/${id}`),
        ),
      );
    case 'forgot-password':
      return [await browser.request('POST', '/api/open/password/forgot', { name: signInName })];
    case 'close-account':
      return [await ask('POST', '/close-account', { password })];
  }
}

/** Asked for, made, and fetched: in the end, if all went well, the file. */
export async function takeAlong({ browser, work }: Someone): Promise<Answered[]> {
  const asked = await browser.request('POST', '/api/me/exports');
  if (asked.status !== 200) return [asked];
  await work();
  const { exportId } = JSON.parse(asked.text) as { exportId: string };
  return [asked, await browser.request('POST', `/api/me/exports/${exportId}/file`)];
}

async function makePasskey(browser: Browser): Promise<Answered[]> {
  const started = await browser.request('POST', '/api/me/passkeys/start', { password });
  if (started.status !== 200) return [started];
  const made = new SoftAuthenticator().make(JSON.parse(started.text) as { options: object });
  return [await browser.request('POST', '/api/me/passkeys', { name: 'My phone', made })];
}

async function privatePage(browser: Browser): Promise<Answered> {
  const begun = await browser.request('POST', '/api/me/library/private-page');
  if (begun.status !== 200) return begun;
  const { occurrenceId } = JSON.parse(begun.text) as { occurrenceId: string };
  const answers = { page: { value: 'Only for me', level: 'V0' } };
  const body = { write: randomUUID(), base: 0, ending: 'done', answers, happened: [], sent: [] };
  return browser.request('PUT', `/api/me/occurrences/${occurrenceId}/response`, body);
}

/** Signed in, and the private area open, whatever was changed before. */
export async function enter(who: Someone): Promise<void> {
  const { status } = await who.browser.request('GET', '/api/me');
  if (status === 401) await signIn(who);
  for (const each of [pin, otherPin]) await who.browser.request('POST', '/api/me/private', { pin: each });
}

async function signIn({ browser, signInName }: Someone): Promise<Answered[]> {
  const names = [signInName, renamed(signInName)];
  const tries = names.flatMap((name) => [password, otherPassword].map((each) => ({ name, password: each })));
  const entered = (each: (typeof tries)[number]) =>
    browser.request('POST', '/api/open/sign-in/me', { ...each, isOwnPhone: true });
  for (const each of tries) {
    const answer = await entered(each);
    if (answer.status < 300) return [answer];
  }
  return [];
}

async function inTurn(calls: (() => Promise<Answered>)[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const call of calls) answers.push(await call());
  return answers;
}

const kept = async ({ me }: Browser) => {
  const { items } = await me.mine().catch(() => ({ items: [] }));
  return items.flatMap(({ occurrenceId, answers }) =>
    answers
      .filter(({ level }) => level === 'V0')
      .map(({ step }) => `/mine/${occurrenceId}/answers/${step}/kept`),
  );
};

const asides = async ({ me }: Browser) => {
  const { items } = await me.mine().catch(() => ({ items: [] }));
  return items.flatMap((item) => item.asides.map(({ id }) => ({ id, occurrenceId: item.occurrenceId })));
};

const devices = async ({ me }: Browser) => {
  const { devices: all } = await me.devices().catch(() => ({ devices: [] }));
  return all.filter(({ isThisOne }) => !isThisOne);
};
