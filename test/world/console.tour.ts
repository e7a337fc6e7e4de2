import { tourTheAuthor } from './author.tour.ts';
import { tourTheCalendar } from './calendar.tour.ts';
import type { Language, Look, Screen } from './browser.ts';
import { openCouple, takeTheDesk, type Couple } from './couple.ts';
import { tourThePlans } from './plans.tour.ts';
import { theNotes, thePractice, theReply } from './practice.tour.ts';
import { tourAlarms } from './alarms.tour.ts';
import { tourMeasures } from './measures.tour.ts';
import { tourTheTeam } from './team.tour.ts';
import type { Practice, World } from './world.ts';

/** Looks at what is on the screen now, under this name. */
export type Glance = (screen: Screen, name: string) => Promise<void>;

const token = 'a-link-that-was-used-long-ago-0000000000';
const texts = {
  en: {
    try: 'Try it here',
    weekly: 'On days of the week',
    program: 'Program',
    lay: 'roommates',
    tags: 'Show tags',
    add: 'Add an appointment',
    door: /private words$/,
  },
  es: {
    try: 'Probarlo aquí',
    weekly: 'En días de la semana',
    program: 'Programa',
    lay: 'compañeros de piso',
    tags: 'Ver etiquetas',
    add: 'Añadir una cita',
    door: /^Palabras privadas/,
  },
};
const more = {
  en: {
    record: /^Record suitability/,
    invite: /^Invite:/,
    screenCode: /^Code for a device here/,
    make: 'Make the invitation',
    see: 'What they will see',
  },
  es: {
    record: /^Registrar la/,
    screenCode: /^Código para un aparato/,
    invite: /^Invitar:/,
    make: 'Crear la invitación',
    see: 'Lo que van a ver',
  },
};

interface Tour {
  screen: Screen;
  /** Goes to an address of the console and looks, once the page is there. */
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
  words: (typeof texts)[Language] & (typeof more)[Language];
  language: Language;
}

/** Every page of the console in one language: before the door, the desk, a couple with a history and one without. */
export async function tourTheConsole(
  world: World,
  practice: Practice,
  look: Look,
  glance: Glance,
): Promise<void> {
  const { language } = look;
  const screen = await world.open(look);
  const { page } = screen;
  const looks = (name: string) => glance(screen, name);
  const tour: Tour = {
    screen,
    looks,
    words: { ...texts[language], ...more[language] },
    language,
    async goes(path, name) {
      await page.goto(`/admin/#${path}`);
      await page.locator('main h1').waitFor();
      await page.locator('main .MuiSkeleton-root').first().waitFor({ state: 'detached' });
      await looks(name);
    },
  };
  await beforeTheDoor(tour);
  // Two sign-ins: proving who it is on the safety page must not have happened before the page is there.
  const colleague = await takeTheDesk(world, practice);
  const fresh = await openCouple(world, colleague, [{ name: 'Wren', language, signInName: '' }]);
  const desk = await takeTheDesk(world, practice);
  const { clinic } = desk.visitor;
  await clinic.changeMe({ body: { locale: language } });
  await screen.context.addCookies(desk.visitor.cookies());
  await page.goto('about:blank');
  await theDesk(tour, practice.owner.password);
  await tourTheTeam(
    { page, clinic, goes: tour.goes, looks },
    { coupleId: fresh.coupleId, proven: colleague.visitor.clinic, password: practice.owner.password },
  );
  await theLibrary(tour);
  await tourTheAuthor({ ...tour, language });
  const { couples } = await clinic.couples({ query: { limit: 100 } });
  const known = couples
    .filter(({ joined }) => joined === 2)
    .sort((a, b) => b.wordsWaiting - a.wordsWaiting)[0];
  if (!known) throw new Error('No couple of the demo has joined.');
  await tourThePlans({ ...tour, language }, known.coupleId);
  // Proving once more who it is, on the safety page, ends what the desk without a screen may ask.
  await tourMeasures({ page, clinic, goes: tour.goes, looks }, language);
  await tourAlarms({ page, clinic, goes: tour.goes, looks }, known.coupleId, language);
  await oneCouple(tour, known.coupleId, practice.owner.password);
  await aNewCouple(tour, fresh);
  await thePractice(tour, language);
  await tourTheCalendar(tour);
}

async function beforeTheDoor({ screen: { page }, goes, looks, words }: Tour): Promise<void> {
  await goes('/login', 'sign in');
  await page.locator('input[autocomplete=username]').fill('nobody');
  await page.locator('input[type=password]').fill('not the right one');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  await looks('sign in, refused');
  await goes('/forgot', 'forgotten password');
  await page.getByRole('textbox').fill(`nobody at the ${words.tags}`);
  await page.locator('button[type=submit]').click();
  await page.locator('form').getByRole('textbox').waitFor({ state: 'detached' });
  await looks('forgotten password, sent');
  await goes(`/reset?token=${token}`, 'new password');
  await goes(`/confirm-email?token=${token}`, 'confirm e-mail');
  await goes(`/join?token=${token}`, 'join the team');
}

async function theDesk({ screen: { page }, goes, looks }: Tour, password: string): Promise<void> {
  await goes('/', 'today');
  await goes('/couples', 'couples');
  await goes('/couples/create', 'open a couple');
  await goes('/requests', 'requests');
  await goes('/audit', 'who read what');
  await goes('/account', 'account');
  await goes('/second-factor', 'second factor');
  await page.locator('input[type=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.getByRole('img').waitFor();
  await looks('second factor, to scan');
  await goes('/nowhere', 'lost');
}

/** What can be given: looked for, read whole, tried on the spot; and a program, week by week. */
async function theLibrary({ screen: { page }, goes, looks, words }: Tour): Promise<void> {
  await goes('/library', 'library');
  await page.getByRole('searchbox').fill(words.lay);
  await page.locator('a[href$="/library/programs/roommates-to-partners"]').waitFor();
  await page.locator('tbody tr:nth-child(-n+3) a[href$="/library/say-it"]').waitFor();
  await looks('library, looked for');
  await page.getByRole('searchbox').fill('xyzzy');
  await page.locator('tbody').waitFor({ state: 'detached' });
  await looks('library, nothing found');
  await goes('/library/load-map', 'library, an exercise for two');
  await goes('/library/private-page', 'library, an exercise alone');
  await goes('/library/no-such', 'library, no such exercise');
  await goes('/library/programs/us-after-baby', 'library, a program');
  await goes('/library/check-in', 'library, one to try');
  await page.getByRole('button', { name: words.try }).click();
  await page.locator('.player').waitFor();
  await looks('library, tried');
  await page.keyboard.press('Escape');
}

async function oneCouple(tour: Tour, coupleId: string, password: string) {
  const {
    screen: { page },
    goes,
    looks,
    words,
  } = tour;
  const about = `/couples/${coupleId}`;
  await goes(`${about}/show`, 'couple');
  await page.getByRole('button', { name: words.tags }).click();
  await looks('couple, tags');
  await goes(`${about}/plan`, 'plan');
  await goes(`${about}/appointments`, 'appointments');
  await page.getByRole('button', { name: words.add }).click();
  await page.getByRole('dialog').waitFor();
  await looks('appointments, adding');
  await page.keyboard.press('Escape');
  await goes(about, 'settings');
  await goes(`${about}/brief`, 'brief');
  await page.getByRole('button', { name: words.door }).first().click();
  await looks('brief, a door open');
  await theReply(tour, tour.language);
  await theNotes(tour, coupleId, tour.language);
  await goes(`${about}/assign`, 'assign');
  await page
    .getByRole('listitem')
    .getByRole('button')
    .filter({ hasText: /“I”|«yo»/ })
    .click();
  await page.getByRole('radio').first().waitFor();
  await looks('assign, one picked');
  await page.getByRole('radio', { name: words.weekly }).check();
  await page.getByRole('combobox', { name: words.program }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await looks('assign, weekly, and a program');
  await page.getByRole('button', { name: words.see }).click();
  await page.locator('.player').waitFor();
  await looks('assign, what they will see');
  await page.keyboard.press('Escape');
  await goes(`${about}/safety`, 'safety, asking again');
  await page.locator('main input[type=password]').fill(password);
  await page.locator('main button[type=submit]').click();
  await page.getByRole('note').waitFor();
  await page.getByRole('button', { name: words.screenCode }).first().click();
  await page.getByText(/^\w{4}-\w{4}$/).waitFor();
  await looks('safety');
  await goes(`${about}/ending`, 'how it ends');
  await page.keyboard.press('.');
  await looks('room view');
  await page.keyboard.press('.');
}

async function aNewCouple({ screen: { page }, goes, looks, words }: Tour, { coupleId }: Couple) {
  const about = `/couples/${coupleId}`;
  await goes(`${about}/show`, 'new couple');
  await page.getByRole('button', { name: words.invite }).click();
  await page.getByRole('dialog').waitFor();
  await looks('inviting');
  await page.getByRole('button', { name: words.make }).click();
  await page.getByRole('img').last().waitFor();
  await looks('invited');
  await page.keyboard.press('Escape');
  await goes(`${about}/plan`, 'plan, empty');
  await goes(`${about}/appointments`, 'appointments, empty');
  await goes(`${about}/brief`, 'brief, nothing yet');
}
