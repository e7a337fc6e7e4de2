import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { stumbles } from '../world/axe.ts';
import { takeTheDesk, type Desk } from '../world/couple.ts';
import { story } from '../world/story.ts';
import { twoTalkers, type Talker } from '../world/talk.ts';
import { startWorld, type World } from '../world/world.ts';

let world: World;
let desk: Desk;

beforeAll(async () => {
  world = await startWorld();
  desk = await takeTheDesk(world, await world.found());
}, 180_000);
afterAll(() => world?.close());

const tongues = ['en', 'es'] as const;

describe.each(tongues)('on one phone (%s)', (language) => {
  const it = story(() => world);
  const secret = { en: 'A walk, just us.', es: 'Un paseo, los dos.' }[language];
  let one: Talker;
  let other: Talker;

  /** The phone is given over, and taken. */
  const gives = async (to: Talker) => {
    await one.sees(one.words.give(to.name));
    await one.taps(one.words.taken(to.name));
  };

  it('whoever begins has it in hand; the other’s own phone rests, and can only stop', async () => {
    const names = { en: ['Ada', 'Finn'], es: ['Luz', 'Teo'] }[language];
    [, one, other] = await twoTalkers(world, desk, names, [language, language]);
    await one.findsTheDoor();
    await one.taps(one.words.one);
    await one.sees(one.words.topic);
    await other.joins();
    await other.sees(other.words.elsewhere(one.name));
    assert.equal(await other.page.getByRole('button', { name: other.words.pause, exact: true }).count(), 0);
    await one.gathers('x y z');
    assert.equal(await other.page.getByText('x y z').count(), 0);
  });

  it('between the hands stands a lock, from where one can always pause', async () => {
    await one.taps(one.words.readyYes);
    await one.sees(one.words.give(other.name));
    assert.deepEqual(await stumbles(one.page, 'the lock'), []);
    await one.page.getByRole('button', { name: one.words.pause, exact: true }).waitFor();
    assert.doesNotMatch(await one.partner.sees(), /x y z/);
    await one.page.reload();
    await gives(other);
    await one.sees(one.words.ready);
    await one.taps(one.words.readyYes);
  });

  it('one after the other each talks and is heard', async () => {
    for (const [speaker, listener] of [
      [one, other],
      [other, one],
    ] as const) {
      await gives(speaker);
      await one.sees(one.words.talk);
      await one.taps(one.words.said);
      await gives(listener);
      await one.sees(one.words.sayBack);
      await one.taps(one.words.saidBack);
      await gives(speaker);
      await one.sees(one.words.answer);
      await one.taps(one.words.yes);
      await one.sees(one.words.settled);
      if (speaker === one) await one.taps(one.words.pass);
    }
    await one.taps(one.words.heardEnough);
    await one.taps(one.words.ways);
    await one.taps(one.words.giveVerb(one.name));
    await gives(one);
    await one.taps(one.words.heardEnough);
    await one.sees(one.words.whatNow);
    await one.taps(one.words.roundOff);
  });

  it('what the first takes along, and whether they keep it, is covered before the second has the phone', async () => {
    await one.closes(secret, 'q r s');
    await one.sees(one.words.give(other.name));
    const page = await one.page.content();
    assert.doesNotMatch(page, new RegExp(`${secret}|q r s`));
    await gives(other);
    await one.sees(one.words.takeaway);
    assert.equal(await one.page.getByRole('textbox').inputValue(), '');
    await one.taps(one.words.onAloud);
    await one.taps(one.words.onAloud);
    await one.taps(one.words.letGo);
    for (const talker of [one, other]) {
      await talker.sees(talker.words.thanked);
      assert.equal(await talker.page.getByText(secret).count(), 0);
    }
  });
});

describe.each(tongues)('alone (%s)', (language) => {
  const it = story(() => world);

  it('both parts are tried without signal, and nothing is sent', async () => {
    const names = { en: ['Gwen', 'Hal'], es: ['Sol', 'Rui'] }[language];
    const [, one] = await twoTalkers(world, desk, names, [language, language]);
    const { words, page } = one;
    await page.goto('/find');
    await page
      .getByRole('link', { name: /^(Try the moves alone|Probar los pasos a solas)$/ })
      .first()
      .click();
    await one.sees(words.practice);
    await one.partner.screen.context.setOffline(true);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await one.taps(words.practiceBegin);
    await one.gathers('x y z');
    await one.taps(words.readyYes);
    await one.sees(words.talk);
    await one.taps(words.said);
    await one.taps(words.next);
    await one.sees(words.answer);
    await one.taps(words.notQuite);
    await one.taps(words.said);
    await one.taps(words.next);
    await one.taps(words.yes);
    await one.taps(words.pass);
    await one.sees(words.listen);
    assert.equal(await page.getByRole('textbox').count(), 0);
    await one.taps(words.next);
    await one.sees(words.sayBack);
    await one.taps(words.pause);
    await page.getByText(words.twenty).click();
    await one.taps(words.pauseBegin);
    await one.taps(words.passTime);
    await one.sees(words.pauseOver);
    await one.taps(words.goOn);
    await one.taps(words.saidBack);
    await one.taps(words.next);
    await one.taps(words.heardEnough);
    await one.sees(words.whatNow);
    await one.taps(words.roundOff);
    await one.taps(words.onAloud);
    await one.taps(words.onAloud);
    await one.taps(words.letGo);
    await one.sees(words.practiceEnd);
    assert.deepEqual(sent, []);
    await one.partner.screen.context.setOffline(false);
  });
});

describe('on any of these screens', () => {
  it('nothing went wrong', () => {
    assert.deepEqual(world.complaints(), []);
  });
});
