import { randomUUID } from 'node:crypto';
import type { Answered, Browser } from '../browser.ts';
import { pin } from '../builders/couples.ts';
import { password } from '../builders/identity.ts';
import type { Errand } from './script.ts';

const otherPin = '951357';
const otherPassword = 'eleven quiet rivers at noon';
const renamed = (signInName: string) => signInName.replace('sign-in', 'renamed');

export type Someone = { browser: Browser; signInName: string };

/** One person’s own account and phone. A refusal is an outcome like any other. */
export async function run(errand: Errand, { browser, signInName }: Someone): Promise<Answered[]> {
  const ask = (method: string, path: string, body?: unknown) =>
    browser.request(method, `/api/me${path}`, body);
  switch (errand) {
    case 'look':
      return inTurn(
        ['', '/today', '/us', '/mine', '/devices', '/device-key', '/safe-contact'].map(
          (path) => () => ask('GET', path),
        ),
      );
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
      return signIn({ browser, signInName });
    case 'second-device': {
      const other = browser.copy();
      other.cookies.clear();
      await signIn({ browser: other, signInName });
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

const asides = async ({ me }: Browser) => {
  const { items } = await me.mine().catch(() => ({ items: [] }));
  return items.flatMap((item) => item.asides.map(({ id }) => ({ id, occurrenceId: item.occurrenceId })));
};

const devices = async ({ me }: Browser) => {
  const { devices: all } = await me.devices().catch(() => ({ devices: [] }));
  return all.filter(({ isThisOne }) => !isThisOne);
};
