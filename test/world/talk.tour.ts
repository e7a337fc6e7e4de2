import type { Look } from './browser.ts';
import { give, joined, openCouple, type Desk } from './couple.ts';
import type { Visit } from './portal.tour.ts';
import { Talker, understood } from './talk.ts';
import type { World } from './world.ts';

type Inside = Pick<Look, 'language' | 'theme'>;

const said = {
  en: {
    topic: 'The last hour before bed',
    heard: 'You are tired, and you want me to put the phone away.',
    meant: 'Not away for ever. Only until we have had ten minutes.',
    takeaway: 'Ten minutes first.',
    thanks: 'Saying it without shouting.',
  },
  es: {
    topic: 'La última hora antes de dormir',
    heard: 'Estás sin fuerzas, y quieres que deje el teléfono.',
    meant: 'No para siempre. Solo hasta que tengamos diez minutos.',
    takeaway: 'Primero, diez minutos.',
    thanks: 'Decirlo sin gritar.',
  },
};

/** Every state of a listening talk in one language: on two phones, on one, and tried out alone. */
export async function tourTheTalk(
  world: World,
  desk: Desk,
  { language, theme }: Inside,
  visit: Visit,
): Promise<void> {
  const names = language === 'es' ? ['Alba', 'Bruno'] : ['Nell', 'Kit'];
  const [self, other] = names.map((name) => ({ name, language, signInName: `${name}-talks`.toLowerCase() }));
  if (!self || !other) return;
  const couple = await openCouple(world, desk, [self, other]);
  const look = theme ? { theme } : {};
  const one = new Talker(await joined(world, desk, couple, self, look));
  const two = new Talker(await joined(world, desk, couple, other, { ...look, at: 1 }));
  const looks = (talker: Talker, name: string) => visit(talker.partner, `talk, ${name}`);
  await give(desk, couple, 'listening', 'both');
  await give(desk, couple, 'listening', 'both', 6);
  await one.page.goto('/');
  await onTwo(one, two, looks);
  await aPause(world, one, two, looks);
  await toTheEnd(one, two, looks);
  await onOne(one, two, looks);
  await alone(one, looks);
}

type Looks = (talker: Talker, name: string) => Promise<void>;

async function onTwo(one: Talker, two: Talker, looks: Looks): Promise<void> {
  const { words } = one;
  const mine = said[one.partner.self.language];
  await one.findsTheDoor();
  await one.page.getByRole('button', { name: words.two }).waitFor();
  await looks(one, 'the door');
  await one.taps(words.two);
  await one.sees(words.topic);
  await looks(one, 'subject');
  await two.page.goto('/');
  await two.page.getByRole('link', { name: words.join }).waitFor();
  await looks(two, 'today, somebody would like to talk');
  await two.joins();
  await one.writes(words.topicField, mine.topic);
  await one.taps(words.topicUse);
  await one.sees(words.first);
  await looks(one, 'who first');
  await one.taps(words.firstMe);
  await one.sees(words.rule);
  await looks(one, 'the rule');
  await one.taps(words.ruleRead);
  await one.sees(words.ready);
  await looks(one, 'ready');
  await one.taps(words.readyYes);
  await one.sees(words.readied);
  await looks(one, 'ready, waiting');
  await two.taps(words.readyYes);
  await one.sees(words.talk);
  await looks(one, 'my turn');
  await two.sees(words.listen);
  await looks(two, 'listening');
  await one.taps(words.ways);
  await looks(one, 'other ways');
  await one.page.getByRole('button', { name: words.asleep }).waitFor();
  await one.page.locator('.screen-foot > .action').click();
  await one.taps(words.said);
  await one.page.locator('main h1').waitFor();
  await two.sees(words.sayBack);
  await looks(two, 'saying it back');
  await looks(one, 'hearing it back');
  await two.taps(words.write);
  await two.writes(words.heardField, mine.heard);
  await looks(two, 'saying it back, written');
  await two.taps(words.send);
  await one.sees(words.answer);
  await looks(one, 'is that it');
  await looks(two, 'their answer');
  await one.taps(words.notQuite);
  await one.taps(words.write);
  await one.writes(words.meantField, mine.meant);
  await looks(one, 'what I meant');
  await one.taps(words.send);
  await two.sees(words.again);
  await looks(two, 'once more');
  await two.taps(words.saidBack);
  await one.sees(words.answer);
  await one.taps(words.notQuite);
  await one.taps(words.said);
  await one.sees(words.unsettled);
  await looks(one, 'twice not quite');
  await looks(two, 'twice not quite, theirs');
  await one.taps(words.closeEnough);
  await one.sees(words.settled);
  await looks(one, 'is there more');
  await looks(two, 'they go on or pass');
}

async function aPause(world: World, one: Talker, two: Talker, looks: Looks): Promise<void> {
  const { words } = one;
  await two.taps(words.pause);
  await two.page.getByText(words.ownTime).click();
  await looks(two, 'pausing');
  await two.page.getByText(words.twenty).click();
  await two.taps(words.pauseBegin);
  await one.sees(words.resting);
  await looks(one, 'resting');
  const due = Date.now() + 20.5 * 60_000;
  for (const { page } of [one, two]) await page.clock.install({ time: due });
  await world.itIs(new Date(due));
  for (const talker of [one, two]) {
    await talker.page.reload();
    await talker.sees(words.pauseOver);
  }
  await looks(one, 'the pause is over');
  await one.taps(words.goOn);
  await one.page.locator('[aria-pressed=true]').waitFor();
  await looks(one, 'the pause is over, chosen');
  await two.taps(words.goOn);
  await one.sees(words.settled);
  await world.itIs(undefined);
}

async function toTheEnd(one: Talker, two: Talker, looks: Looks): Promise<void> {
  const { words } = one;
  const mine = said[one.partner.self.language];
  await one.taps(words.pass);
  await understood(two, one);
  await one.taps(words.heardEnough);
  await looks(one, 'we have heard each other');
  await looks(two, 'is there more, both had a turn');
  await two.taps(words.heardEnough);
  await one.sees(words.whatNow);
  await looks(one, 'what now');
  await one.taps(words.roundOff);
  for (const talker of [one, two]) {
    await talker.sees(words.takeaway);
    await talker.writes(words.takeawayField, mine.takeaway);
    if (talker === one) await looks(one, 'what I take with me');
    await talker.taps(words.onWritten);
    await talker.writes(words.thanksField, mine.thanks);
    if (talker === one) await looks(one, 'thank you');
    await talker.taps(words.onWritten);
    await talker.sees(words.keepTitle);
    if (talker === one) await looks(one, 'keep the words');
    await talker.taps(words.keep);
    if (talker === one) {
      await one.sees(words.given);
      await looks(one, 'mine is done');
    }
  }
  await one.sees(words.thanked);
  await looks(one, 'the end, kept');
  await one.goesBackAndFinishes();
  await one.page.goto('/u');
  await one.page.locator('.shelf li').first().waitFor();
  await looks(one, 'us, words both kept');
}

async function onOne(one: Talker, two: Talker, looks: Looks): Promise<void> {
  const { words } = one;
  await one.page.goto('/');
  await one.findsTheDoor();
  await one.taps(words.one);
  await one.sees(words.topic);
  await looks(one, 'one phone, subject');
  await two.joins();
  await two.sees(words.elsewhere(one.name));
  await looks(two, 'one phone, elsewhere');
  await one.gathers(said[one.partner.self.language].topic);
  await one.taps(words.readyYes);
  await one.sees(words.give(two.name));
  await looks(one, 'one phone, handed over');
  await one.taps(words.taken(two.name));
  await one.sees(words.ready);
  await one.taps(words.readyYes);
  await one.sees(words.give(one.name));
  await one.taps(words.taken(one.name));
  await one.sees(words.talk);
  await looks(one, 'one phone, my turn');
  await one.taps(words.ways);
  await one.taps(words.asleep);
  await one.sees(words.asleepTitle);
  await looks(one, 'the end, asleep');
}

/** First as the one who talks, then as the one who listens. */
async function alone(one: Talker, looks: Looks): Promise<void> {
  const { words } = one;
  await one.page.goto('/t/practice');
  await one.sees(words.practice);
  await looks(one, 'alone');
  await one.taps(words.practiceBegin);
  await one.sees(words.topic);
  await looks(one, 'alone, subject');
  await one.taps(words.topicUse);
  await one.taps(words.firstMe);
  await one.taps(words.ruleRead);
  await one.taps(words.readyYes);
  await one.sees(words.talk);
  await looks(one, 'alone, my turn');
  await one.taps(words.said);
  await one.taps(words.next);
  await one.sees(words.answer);
  await looks(one, 'alone, heard wrong');
  await one.taps(words.notQuite);
  await one.taps(words.said);
  await one.taps(words.next);
  await one.taps(words.yes);
  await one.taps(words.pass);
  await one.sees(words.listen);
  await looks(one, 'alone, listening');
  await one.taps(words.next);
  await one.sees(words.sayBack);
  await looks(one, 'alone, saying it back');
  await one.taps(words.saidBack);
  await one.taps(words.next);
  await one.taps(words.heardEnough);
  await one.sees(words.whatNow);
  await looks(one, 'alone, what now');
  await one.taps(words.roundOff);
  await one.taps(words.onAloud);
  await one.taps(words.onAloud);
  await one.taps(words.letGo);
  await one.sees(words.practiceEnd);
  await looks(one, 'alone, the end');
}
