import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { give, takeTheDesk, type Couple, type Desk } from '../world/couple.ts';
import { twoTalkers, type Talker } from '../world/talk.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

let world: World;
let desk: Desk;

beforeAll(async () => {
  world = await startWorld();
  desk = await takeTheDesk(world, await world.found());
}, 180_000);
afterAll(() => world?.close());

/** On the browser of each: what was ever sent to it. */
const wasSent = ({ partner }: Talker, words: string) =>
  partner.screen.received.some((answer) => answer.includes(words));

describe('on two phones, one in English and one in Spanish', () => {
  const it = story(() => world);
  let couple: Couple;
  let wren: Talker;
  let ivo: Talker;
  const topic = 'Who gets up on Sundays';
  const heard = 'Te cansa ser siempre quien se levanta.';
  const meant = 'Not always. Only on Sundays.';
  const taken = { wren: 'Sundays in turns.', ivo: 'Preguntar antes del domingo.' };
  const thanks = { wren: 'For asking twice.', ivo: 'Por decirlo con calma.' };

  it('one begins it from the exercise, and the other finds it on Today, in their own language', async () => {
    [couple, wren, ivo] = await twoTalkers(world, desk, ['Wren', 'Ivo'], ['en', 'es']);
    await wren.findsTheDoor();
    await wren.taps(wren.words.two);
    await wren.sees(wren.words.topic);
    await ivo.page.goto('/');
    await ivo.page.getByRole('heading', { name: 'A Wren le gustaría hablar y escuchar' }).waitFor();
    await ivo.joins();
    await ivo.sees(ivo.words.topic);
  });

  it('half-typed words survive a reload, and stay on this phone', async () => {
    await wren.writes(wren.words.topicField, topic);
    await wren.partner.breathes();
    await wren.page.reload();
    await wren.sees(wren.words.topic);
    assert.equal(await wren.page.getByRole('textbox').inputValue(), topic);
    assert.ok(!wasSent(ivo, topic));
  });

  it('they gather: subject, who first, the rule; that one is ready shows on no other phone', async () => {
    await wren.gathers(topic);
    await ivo.sees(ivo.words.ready);
    await ivo.page.getByText(topic).waitFor();
    await wren.taps(wren.words.readyYes);
    await wren.sees(wren.words.readied);
    await ivo.page.reload();
    await ivo.sees(ivo.words.ready);
    assert.doesNotMatch(await ivo.partner.sees(), /Wren.*(listo|sí)/);
    await ivo.taps(ivo.words.readyYes);
    await wren.sees(wren.words.talk);
  });

  it('who listens has no keyboard, and nothing to tap but a way out', async () => {
    await ivo.sees(ivo.words.listen);
    assert.equal(await ivo.page.getByRole('textbox').count(), 0);
    assert.equal(await ivo.page.locator('.screen-foot .action').count(), 0);
    await wren.taps(wren.words.said);
    await ivo.sees(ivo.words.sayBack);
    assert.equal(await wren.page.locator('.screen-foot .action').count(), 0);
  });

  it('not quite: what was meant is heard once more', async () => {
    await ivo.taps(ivo.words.write);
    await ivo.writes(ivo.words.heardField, heard);
    await ivo.taps(ivo.words.send);
    await wren.sees(wren.words.answer);
    await wren.page.getByText(heard).waitFor();
    await wren.taps(wren.words.notQuite);
    await wren.taps(wren.words.write);
    await wren.writes(wren.words.meantField, meant);
    await wren.taps(wren.words.send);
    await ivo.sees(ivo.words.again);
    await ivo.page.getByText(meant).waitFor();
    await ivo.taps(ivo.words.saidBack);
    await wren.sees(wren.words.answer);
    // Said aloud this time: the words of the time before do not stand there again.
    assert.equal(await wren.page.getByText(heard).count(), 0);
    await wren.taps(wren.words.yes);
  });

  it('a line that is lost in the middle holds nobody up: the tap goes out by itself, and counts once', async () => {
    await wren.sees(wren.words.settled);
    await wren.partner.screen.context.setOffline(true);
    await wren.taps(wren.words.pass);
    await wren.partner.reads(wren.words.waiting);
    await ivo.page.waitForTimeout(1_500);
    assert.equal(await ivo.page.getByRole('heading', { name: ivo.words.talk }).count(), 0);
    await wren.partner.screen.context.setOffline(false);
    await ivo.sees(ivo.words.talk);
    await wren.sees(wren.words.listen);
  });

  it('an answer that never comes back, and a reload before it does: the same tap is sent again', async () => {
    let swallowed = 0;
    const moves = '**/api/me/dialogues/*/moves/*';
    await ivo.page.route(moves, async (route) => {
      swallowed++;
      await route.fetch();
      await route.abort('internetdisconnected');
    });
    await ivo.taps(ivo.words.said);
    await wren.sees(wren.words.sayBack);
    await ivo.partner.reads(ivo.words.waiting);
    await ivo.page.unroute(moves);
    await ivo.page.reload();
    await ivo.page.getByRole('heading', { name: 'Wren dice lo que le llegó' }).waitFor();
    assert.ok(swallowed >= 1);
    await wren.taps(wren.words.saidBack);
    await ivo.sees(ivo.words.answer);
  });

  it('either may pause; nobody is told who, and each says alone how it goes on', async () => {
    await wren.taps(wren.words.pause);
    await wren.page.getByText(wren.words.twenty).click();
    // What the other does in the same moment takes it away neither from the screen nor from the talk.
    const looks = '**/api/me/dialogues/*';
    await wren.page.route(looks, async (route) => {
      await new Promise((done) => setTimeout(done, 3_000));
      await route.continue().catch(() => undefined);
    });
    await ivo.taps(ivo.words.yes);
    await ivo.sees(ivo.words.settled);
    await wren.taps(wren.words.pauseBegin);
    for (const talker of [wren, ivo]) await talker.sees(talker.words.resting);
    await wren.page.unroute(looks);
    assert.doesNotMatch(await ivo.partner.sees(), /Wren/);
    const due = new Date(Date.now() + 20.5 * 60_000);
    for (const { page } of [wren, ivo]) await page.clock.install({ time: due });
    await world.itIs(due);
    for (const talker of [wren, ivo]) {
      await talker.page.reload();
      await talker.sees(talker.words.pauseOver);
    }
    await wren.taps(wren.words.goOn);
    await wren.page.locator('[aria-pressed=true]').waitFor();
    await ivo.page.reload();
    await ivo.sees(ivo.words.pauseOver);
    assert.equal(await ivo.page.locator('[aria-pressed=true]').count(), 0);
    await ivo.taps(ivo.words.goOn);
    await ivo.sees(ivo.words.settled);
  });

  it('what to do about it opens when both have heard each other, and not before', async () => {
    await wren.taps(wren.words.heardEnough);
    await wren.page.getByRole('button', { name: 'Not yet', exact: true }).waitFor();
    await ivo.sees(ivo.words.settled);
    await ivo.taps(ivo.words.heardEnough);
    await wren.sees(wren.words.whatNow);
    await ivo.sees(ivo.words.whatNow);
    await ivo.taps(ivo.words.roundOff);
  });

  it('a takeaway and a thank-you of each; what both keep stays, and until then it is its author’s', async () => {
    await wren.closes(taken.wren, thanks.wren);
    await wren.sees(wren.words.given);
    await ivo.page.reload();
    await ivo.sees(ivo.words.takeaway);
    assert.ok(!wasSent(ivo, taken.wren));
    assert.ok(!wasSent(ivo, thanks.wren));
    await ivo.closes(taken.ivo, thanks.ivo);
    for (const talker of [wren, ivo]) {
      await talker.sees(talker.words.thanked);
      for (const words of [topic, meant, heard, ...Object.values(taken), ...Object.values(thanks)])
        await talker.page.getByText(words).waitFor();
    }
  });

  it('either lets go of them later, and they are gone for both', async () => {
    await ivo.page.goto('/u');
    await ivo.page.getByRole('link', { name: 'Leer lo que guardaron los dos' }).click();
    await ivo.taps('Borrar estas palabras');
    await ivo.taps('Sí, borrarlas');
    await ivo.page.getByText(topic).waitFor({ state: 'detached' });
    await wren.page.getByText(topic).waitFor({ state: 'detached' });
  });

  it('the clinician sees how long and whose the turns were, and not a word of it', async () => {
    // At the desk no time has passed: that sign-in would have ended meanwhile.
    await world.itIs(undefined);
    const { coupleId } = couple;
    const history = await desk.visitor.clinic.dialogues({ params: { coupleId } });
    const [talk] = history.dialogues;
    assert.deepEqual(
      [talk?.answered, talk?.confirmedAtFirst, talk?.pauses, talk?.ended],
      [2, 1, 1, 'thanked'],
    );
    const all = JSON.stringify(history);
    for (const words of [topic, meant, heard, taken.wren, thanks.ivo]) assert.ok(!all.includes(words));
  });
});

describe('from a sentence of one’s own', () => {
  const it = story(() => world);
  const sentence = 'I feel alone when the evening ends without a word, and I would like ten minutes.';
  let iris: Talker;
  let bo: Talker;

  it('once it is composed, it can be brought along; before the tap that begins, nobody else reads it', async () => {
    let couple: Couple;
    [couple, iris, bo] = await twoTalkers(world, desk, ['Iris', 'Bo'], ['en', 'en']);
    await give(desk, couple, 'i-statement', 'each');
    await iris.page.goto('/');
    const { partner } = iris;
    await partner.begins('Starting with “I”');
    await partner.saysAFeeling('alone');
    await partner.saysWhatHappened('the evening ends');
    await partner.taps(partner.words.next);
    await partner.saysWhatItDoes('it feels empty');
    await partner.taps(partner.words.next);
    await partner.saysWhatWouldHelp('ten minutes');
    await partner.taps(partner.words.next);
    assert.equal(await iris.page.getByRole('button', { name: 'Talk about it together' }).count(), 0);
    await partner.chooses(sentence, 'V0');
    await partner.rehearses(sentence, false);
    await iris.taps('Talk about it together');
    await iris.page.getByText('Bo reads it when you begin.').waitFor();
    await iris.page.getByText(sentence).waitFor();
    assert.ok(!wasSent(bo, sentence));
  });

  it('it is the subject then, and the other reads it', async () => {
    await iris.taps(iris.words.two);
    await iris.sees(iris.words.first);
    await bo.joins();
    await bo.taps(bo.words.firstMe);
    await bo.taps(bo.words.ruleRead);
    await bo.sees(bo.words.ready);
    await bo.page.getByText(sentence).waitFor();
    await bo.taps(bo.words.ways);
    await bo.taps(bo.words.stop);
    await iris.page.getByRole('heading', { name: 'You have stopped here' }).waitFor();
    assert.doesNotMatch(await iris.partner.sees(), /ten minutes/);
  });
});

describe('on any of these screens', () => {
  it('nothing went wrong', () => {
    assert.deepEqual(world.complaints(), []);
  });
});
