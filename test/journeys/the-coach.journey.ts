import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { stumbles } from '../world/axe.ts';
import type { Language } from '../world/browser.ts';
import { give, joined, openCouple, takeTheDesk, type Couple, type Desk } from '../world/couple.ts';
import type { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

const drafts = {
  en: {
    title: 'Starting with “I”',
    drill: 'Say it softer',
    harsh: 'you never help me at night',
    order: 'I feel lonely when the evening is over. You should call me.',
    softened: 'I feel lonely when the evening is over. Would you be willing to call me?',
    plain: 'the light was off',
    harm: 'you hit me last night and I was afraid of you',
    take: 'Use these words',
    back: 'Back to my words',
    keep: 'Keep it as it is',
    own: 'An idea of my own',
    topic: 'Always and never',
    yes: 'Yes, only the kinds',
    none: 'Nothing came up this time.',
  },
  es: {
    title: 'Empezar por «yo»',
    drill: 'Decirlo más suave',
    harsh: 'nunca me ayudas de noche',
    order: 'Siento soledad cuando se acaba el día. Deberías llamarme.',
    softened: 'Siento soledad cuando se acaba el día. ¿Podrías llamarme?',
    plain: 'la luz estaba apagada',
    harm: 'anoche me pegaste y te tengo miedo',
    take: 'Usar estas palabras',
    back: 'Volver a mis palabras',
    keep: 'Dejarlo como está',
    own: 'Una idea propia',
    topic: 'Siempre y nunca',
    yes: 'Sí, solo el tipo de frase',
    none: 'Esta vez no salió nada.',
  },
} as const;

/** Longer than a person rests, and the coach with it. */
const rest = 2_500;

let world: World;
let desk: Desk;
let couple: Couple;
const partners = {} as Record<Language, Partner>;

beforeAll(async () => {
  world = await startWorld();
  desk = await takeTheDesk(world, await world.found());
  const people = [
    { name: 'Ada', language: 'en', signInName: 'ada' },
    { name: 'Inés', language: 'es', signInName: 'ines' },
  ] as const;
  couple = await openCouple(world, desk, [...people]);
  partners.en = await joined(world, desk, couple, people[0]);
  partners.es = await joined(world, desk, couple, people[1], { at: 1, theme: 'dark' });
  await give(desk, couple, 'i-statement', 'both', 5);
  await give(desk, couple, 'softer', 'each', 6);
}, 180_000);
afterAll(() => world?.close());

const partsOf = ({ page }: Partner) => ({
  field: page.locator('.player-body textarea'),
  card: page.locator('.player-coach'),
  marked: page.locator('.player-mirror .player-marked'),
  goOn: page.locator('.player-foot .player-action'),
});

/** Typed as people type, and then nothing for a while. */
async function writes(partner: Partner, text: string): Promise<void> {
  const { field } = partsOf(partner);
  await field.fill('');
  await field.pressSequentially(text);
}

/** Everything on the screen but the words themselves and the numbers React gives. */
const screenOf = (partner: Partner, text: string) =>
  partner.page
    .locator('.player')
    .evaluate((player) => `${player.outerHTML} ${Math.round(player.getBoundingClientRect().height)}`)
    .then((html) =>
      html
        .replaceAll(text, '…')
        .replace(/="[^"]*_r_[^"]*"/g, '')
        .replace(/height: \d+px/g, ''),
    );

describe.each(['en', 'es'] as const)('the coach looks along (%s)', (language) => {
  const it = story(() => world);
  const say = drafts[language];
  let partner: Partner;
  beforeAll(() => void (partner = partners[language]));

  it('a harsh part is underlined, with one card below the field, and the way on stays open', async () => {
    const { card, marked, field, goOn } = partsOf(partner);
    await partner.begins(say.title);
    await partner.saysAFeeling('…');
    await writes(partner, say.harsh);
    const top = (await field.boundingBox())?.y;
    await card.waitFor();
    assert.equal((await field.boundingBox())?.y, top, 'the field stays where it is');
    assert.equal(await card.count(), 1);
    assert.ok(say.harsh.includes((await marked.first().innerText()).trim()));
    assert.ok(await goOn.isEnabled());
    const status = partner.page.locator('.player-coached [role="status"]');
    assert.ok((await status.innerText()).length > 20);
    await card.evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
    assert.deepEqual(await stumbles(partner.page, `a card, ${language}`), []);
  });

  it('what it underlines lies under the words, also in large letters', async () => {
    const { field } = partsOf(partner);
    const apart = () =>
      field.evaluate((area) => {
        const mirror = area.parentElement?.querySelector('.player-mirror');
        const [a, b] = [area, mirror].map((one) => {
          const { font, letterSpacing, padding, lineHeight } = getComputedStyle(one as Element);
          const { left, top, width, height } = (one as Element).getBoundingClientRect();
          return JSON.stringify([font, letterSpacing, padding, lineHeight, left, top, width, height]);
        });
        return a === b ? null : [a, b];
      });
    assert.equal(await apart(), null);
    await partner.page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    assert.equal(await apart(), null);
    const wide = await partner.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} pixels wider than the screen`);
    await partner.page.evaluate(() => void (document.documentElement.style.fontSize = ''));
  });

  it('kept as it is, the place stays quiet, also after the page was loaded anew and without signal', async () => {
    const { card, marked, field } = partsOf(partner);
    while (await card.isVisible()) await partner.taps(say.keep);
    await partner.breathes();
    await partner.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await partner.screen.context.setOffline(true);
    await partner.page.reload();
    await field.waitFor();
    assert.equal(await field.inputValue(), say.harsh);
    await partner.page.waitForTimeout(rest);
    assert.equal(await card.count(), 0);
    assert.equal(await marked.count(), 0);
  });

  it('without signal it looks along all the same', async () => {
    const { card } = partsOf(partner);
    await writes(
      partner,
      `${say.harsh}. ${say.harsh.replace('at night', 'by day').replace('de noche', 'de día')}`,
    );
    await card.waitFor();
    await writes(partner, say.harsh);
    await card.waitFor({ state: 'detached' });
    await partner.screen.context.setOffline(false);
    for (let part = 0; part < 3; part++) await partsOf(partner).goOn.click();
  });

  it('the parts are read back as one sentence; a suggestion is taken with a tap, and given back', async () => {
    const { field, card } = partsOf(partner);
    await partner.page.getByRole('heading', { name: partner.words.sentence }).waitFor();
    assert.match(await field.inputValue(), new RegExp(`${say.harsh}[.]$`));
    await writes(partner, say.order);
    await card.waitFor();
    await partner.taps(say.take);
    assert.equal(await field.inputValue(), say.softened);
    await partner.taps(say.back);
    assert.equal(await field.inputValue(), say.order);
    await card.getByRole('button', { name: say.take }).click();
    assert.equal(await field.inputValue(), say.softened);
    assert.deepEqual(await stumbles(partner.page, `taken, ${language}`), []);
  });

  it('who reads it begins with nobody else', async () => {
    const { page, words } = partner;
    const chip = page.getByRole('button', { name: words.whoReads });
    assert.match(await chip.innerText(), new RegExp(words.levels.V0));
    await chip.click();
    const first = page.locator('.player-level-choice').first();
    assert.match(await first.innerText(), new RegExp(words.levels.V0));
    assert.ok(await first.getByRole('radio').isChecked());
  });

  it('the kinds that came up are known to the therapist after a yes, and no word with them', async () => {
    const { page } = partner;
    await partner.taps(partner.words.next);
    await partner.rehearsesTo(say.softened);
    await partner.reads(partner.words.topics);
    assert.equal(await page.locator('.player-row').first().getAttribute('aria-pressed'), 'true');
    await page.locator('.player-small').filter({ hasText: say.topic }).waitFor();
    assert.deepEqual(await stumbles(page, `topics, ${language}`), []);
    await partner.taps(say.yes);
    await partner.taps(partner.words.next);
    await partner.finishes();
    const at = language === 'en' ? 0 : 1;
    const params = { coupleId: couple.coupleId, personId: couple.personIds[at] ?? '' };
    const read = () => desk.visitor.clinic.privateWords({ params, query: {} });
    // It goes out when the line lets it.
    for (let tries = 0; tries < 20 && (await read()).topics.length === 0; tries++) await partner.breathes();
    const { topics, words } = await read();
    assert.equal(topics.find(({ kind }) => kind === 'absolute')?.times, 1);
    assert.equal(words.length, 0);
  });

  it('about words that speak of harm the screen is the one of any words without a finding', async () => {
    await partner.begins(say.drill);
    for (let step = 0; step < 2; step++) await partner.page.locator('.player-foot .player-action').click();
    await partner.page.getByRole('button', { name: say.own }).click();
    const looked: string[] = [];
    for (const text of [say.plain, say.harm]) {
      await writes(partner, text);
      await partner.page.waitForTimeout(rest);
      looked.push(await screenOf(partner, text));
    }
    assert.equal(looked[1], looked[0]);
    assert.ok(!looked[0]?.includes('player-coach"'));
  });

  it('and from either the drill leads to its end, where nothing came up', async () => {
    const { goOn } = partsOf(partner);
    const ends: string[] = [];
    for (const text of [say.plain, say.harm]) {
      await writes(partner, text);
      await goOn.click();
      await partner.reads(partner.words.topics);
      await partner.reads(say.none);
      ends.push(await screenOf(partner, text));
      await partner.page.locator('.player-back').click();
      await partsOf(partner).field.waitFor();
    }
    assert.equal(ends[1], ends[0]);
  });

  it('a harsh one of one’s own becomes a soft one in steps, with both beside each other', async () => {
    const { goOn, card } = partsOf(partner);
    await writes(partner, say.harsh);
    await card.waitFor();
    await goOn.click();
    await writes(partner, say.plain);
    for (let step = 0; step < 3; step++) await goOn.click();
    await partner.page.locator('.player-compare figure').getByText(say.harsh).waitFor();
    assert.deepEqual(await stumbles(partner.page, `side by side, ${language}`), []);
  });

  it('nothing went wrong on this phone, and the other learned of none of it', async () => {
    assert.deepEqual(world.complaints(), []);
    await partner.breathes();
    const others = partners[language === 'en' ? 'es' : 'en'].screen.received.join('\n');
    // Their own phone has their own yes; of this one's words there is nothing.
    for (const words of [say.harsh, say.harm, say.order]) assert.ok(!others.includes(words));
  });
});
