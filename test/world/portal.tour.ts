import { askedInTheBuilding } from './asked.tour.ts';
import type { Look } from './browser.ts';
import { give, invite, joined, openCouple, type Desk } from './couple.ts';
import { eachPartOfMine } from './mine.tour.ts';
import { Partner, type Looks } from './partner.ts';
import type { World } from './world.ts';

/** Looks at what is on the screen now, under this name. */
export type Visit = (partner: Partner, name: string) => Promise<void>;

type Inside = Pick<Look, 'language' | 'theme'>;

const titles = {
  en: { say: 'Say it', statement: 'Starting with “I”', pulse: 'Two small questions' },
  es: { say: 'Decirlo', statement: 'Empezar por «yo»', pulse: 'Dos preguntas pequeñas' },
};
const token = 'a-link-that-was-used-long-ago-0000000000';

/** Every screen of the portal in one language: before the door, joining, an empty house, a full one. */
export async function tourThePortal(
  world: World,
  desk: Desk,
  { language, theme }: Inside,
  visit: Visit,
): Promise<void> {
  const names = language === 'es' ? ['Iris', 'Leo'] : ['Faye', 'Max'];
  const [self, other] = names.map((name) => ({ name, language, signInName: name.toLowerCase() }));
  if (!self || !other) return;
  const couple = await openCouple(world, desk, [self, other]);
  const { link, code } = await invite(desk, couple);
  const partner = await Partner.with(world, self, theme);
  const looks: Looks = (name) => visit(partner, name);

  const [personId = ''] = couple.personIds;
  const params = { coupleId: couple.coupleId, personId };
  const screen = await desk.visitor.clinic.makeScreenCode({ params });
  await beforeTheDoor(partner, looks);
  await askedInTheBuilding(partner, screen.code, looks);
  await partner.follows(link);
  await partner.page.getByRole('button', { name: partner.words.begin }).waitFor();
  await looks('welcome');
  await partner.joins(code, (question) => looks(`joining, ${question}`));
  await anEmptyHouse(partner, looks);
  const second = await joined(world, desk, couple, other, { at: 1 });
  await give(desk, couple, 'i-statement', 'both', 3);
  await give(desk, couple, 'say-it', 'both', 4);
  await give(desk, couple, 'pulse', 'each', 5);
  await theExercises(partner, looks);
  await aFullHouse(partner, looks);
  await give(desk, couple, 'nights', 'both', 5);
  await betweenTheTwo(partner, second, looks);
}

async function beforeTheDoor(partner: Partner, looks: Looks): Promise<void> {
  const { page, words } = partner;
  const goes = async (path: string, name: string) => {
    await page.goto('about:blank');
    await page.goto(path);
    await page.locator('h1:not(.spoken-only)').waitFor();
    await looks(name);
  };
  await goes('/', 'sign in');
  await partner.types(words.signInName, 'nobody');
  await partner.types(words.password, 'not the right one');
  await partner.taps(words.signIn);
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  await looks('sign in, refused');
  await goes('/forgot', 'forgotten password');
  await page.getByRole('textbox').fill(`nobody reading ${partner.self.language}`);
  await page.locator('button[type=submit]').click();
  await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
  await looks('forgotten password, sent');
  await goes(`/reset#${token}`, 'new password');
  await goes('/reset', 'new password, no link');
  await goes(`/confirm#${token}`, 'confirm e-mail');
  await goes(`/j#${token}`, 'invitation, spent');
  await goes('/j', 'invitation, no link');
  await goes('/h', 'help');
  await goes('/nowhere', 'lost');
  await goes(partner.self.language === 'es' ? '/notas.html' : '/notes.html', 'neutral page');
}

/** Joined this minute: nothing was given, written or opened yet. */
async function anEmptyHouse(partner: Partner, looks: Looks): Promise<void> {
  const { page, words, self } = partner;
  await looks('today, nothing');
  await partner.goesTo('us');
  await partner.page.locator('.hush').waitFor();
  await looks('us, empty');
  await partner.goesTo('mine');
  await partner.types(words.pinAtDoor, '1357');
  await partner.taps(words.openMine);
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  await looks('mine, closed');
  await partner.types(words.pinAtDoor, self.pin);
  await partner.taps(words.openMine);
  await page.getByRole('link', { name: words.written }).waitFor();
  await looks('mine');
  await eachPartOfMine(partner, looks);
  await partner.goesTo('today');
  await withoutBeingGiven(partner, looks);
  await partner.goesTo('today');
}

/** What is there for whoever looks for it: Find, what is always there, and Help from a hard moment. */
async function withoutBeingGiven({ page, words }: Partner, looks: Looks): Promise<void> {
  await page.getByRole('link', { name: words.find }).click();
  await page.locator('.found').first().waitFor();
  await looks('find');
  await page.getByRole('textbox').or(page.getByRole('searchbox')).fill('xyzzy');
  await page.locator('.found').first().waitFor({ state: 'detached' });
  await looks('find, nothing by that word');
  await page.goBack();
  await page.getByRole('link', { name: words.always }).click();
  await page.locator('.door').nth(4).waitFor();
  await looks('what is always there');
  await page.getByRole('link', { name: words.hardMoment }).click();
  await page.locator('#hard').waitFor();
  await looks('help, a hard moment');
  await page.goBack();
}

interface Given {
  tasks: { key: string; occurrenceId: string }[];
}

interface Played {
  exercise: { variants: { couple: { steps: { id: string; kind: string }[] } } };
}

/** As if the other had tapped it on their phone. */
async function offers({ page }: Partner, key: string, words: string): Promise<void> {
  const ask = async <T>(path: string) => (await (await page.request.get(path)).json()) as T;
  const { tasks } = await ask<Given>('/api/me/today');
  const occurrenceId = tasks.find((task) => task.key === key)?.occurrenceId ?? '';
  const { exercise } = await ask<Played>(`/api/me/occurrences/${occurrenceId}`);
  const step = exercise.variants.couple.steps.find(({ kind }) => kind === 'agree')?.id ?? '';
  const { origin } = new URL(page.url());
  await page.request.put(
    `/api/me/occurrences/${occurrenceId}/steps/${step}/gestures/${crypto.randomUUID()}`,
    {
      data: { do: 'offer', offer: { words } },
      headers: { origin },
    },
  );
}

/** What stands between the two: something both said yes to, something offered, and things kept unread. */
async function betweenTheTwo(partner: Partner, other: Partner, looks: Looks): Promise<void> {
  const { page, words } = partner;
  await offers(other, 'nights', 'from nine to two, then the other way round');
  await page.goto('/');
  await page.locator('details.offer summary').click();
  await looks('today, something offered');
  await page.getByRole('button', { name: words.yes }).click();
  await page.locator('details.offer').waitFor({ state: 'detached' });
  await offers(other, 'nights', 'you sleep until two tonight');
  await partner.goesTo('us');
  await page.locator('.plan-offer').waitFor();
  await looks('us, agreed and offered');
  const { origin } = new URL(page.url());
  await page.request.patch('/api/me', { data: { keepsUnread: true }, headers: { origin } });
  await page.reload();
  await page.locator('.unread button').click();
  await page.locator('.unread:not(:has(button))').waitFor();
  await looks('us, what was kept unread');
}

async function theExercises(partner: Partner, looks: Looks): Promise<void> {
  const { page, words } = partner;
  const title = titles[partner.self.language];
  await page.getByRole('link', { name: words.begin }).waitFor();
  await looks('today, one thing');
  await partner.begins(title.statement);
  const ofTheStatement = ['feeling', 'when', 'because', 'would', 'statement'];
  for (const step of ['begin', ...ofTheStatement, 'aloud', 'rehearse', 'hear', 'topics', 'before the end']) {
    if (step === 'feeling') await page.locator('.player-disclosure-row > button').first().click();
    if (step === 'when') await page.getByRole('textbox').fill('one two three');
    if (step === 'statement') await page.getByRole('button', { name: words.whoReads }).click();
    if (step === 'because') await page.locator('.player-ways button[aria-expanded]').click();
    if (step === 'statement')
      await page.locator('label').filter({ hasText: words.levels.V2 }).first().click();
    await looks(`statement, ${step}`);
    if (step !== 'before the end') await goesOn(partner);
  }
  await partner.finishes();

  await partner.begins(title.say);
  for (const step of ['sentence', 'before', 'dark', 'hear', 'said']) {
    if (step === 'sentence') {
      await page.locator('.player-disclosure-row > button').first().click();
      await page.locator('.player-row').first().click();
    }
    await looks(`say it, ${step}`);
    await goesOn(partner);
  }
  await partner.finishes();

  await partner.page.getByRole('link', { name: words.begin }).click();
  await looks('two questions, start');
  await partner.taps(words.begin);
  for (const step of ['what this is', 'first', 'second']) {
    if (step !== 'what this is') await page.locator('.player-row').first().click();
    await looks(`two questions, ${step}`);
    await goesOn(partner);
  }
  await partner.reads(words.beforeYouFinish);
  await partner.taps(words.finish);
  await partner.reads(words.thatIsAll);
  await looks('the end');
  await partner.taps(words.close);
}

/** Whatever the button is called here: next, pass, finish. */
const goesOn = ({ page }: Partner) => page.locator('.player-foot .player-action').click();

async function aFullHouse(partner: Partner, looks: Looks): Promise<void> {
  await partner.page.goto(`/x/${crypto.randomUUID()}`);
  await partner.page.locator('main:not([aria-busy]) h1').waitFor();
  await looks('an exercise that is not there');
  await partner.page.goto('/');
  await partner.readsBack();
  await partner.page.locator('.own-answer').first().waitFor();
  await looks('mine, what I wrote');
  await partner.page.locator('.own-acts').first().getByRole('button').first().click();
  await looks('mine, fewer readers');
}

/** A couple of the demo, eight weeks in. */
export async function tourALivedInHouse(
  world: World,
  account: { signInName: string; password: string; pin: string },
  { language, theme }: Inside,
  visit: Visit,
): Promise<void> {
  const partner = await Partner.with(world, { name: '', language, ...account }, theme);
  await partner.signsIn();
  await partner.page.locator('main:not([aria-busy]) h1').waitFor();
  await visit(partner, 'today, eight weeks in');
  await partner.goesTo('us');
  await partner.page.locator('.shelf li').first().waitFor();
  await visit(partner, 'us, eight weeks in');
  await partner.readsBack();
  await partner.page.locator('.own-answer').first().waitFor();
  await visit(partner, 'mine, eight weeks of it');
}
