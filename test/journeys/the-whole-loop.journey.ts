import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { Clinician, type Invited } from '../world/clinician.ts';
import { isWrittenDown } from '../world/leftovers.ts';
import { linkIn } from '../world/letters.ts';
import { Partner } from '../world/partner.ts';
import { story } from '../world/story.ts';
import { startWorld, type World } from '../world/world.ts';

const exercise = { en: 'Starting with “I”', es: 'Empezar por «yo»' };
const mailbox = 'lucia@mail.example';

/** What each of them says, word for word, so that one can look for it everywhere. */
const mayas = {
  feeling: 'unmoored',
  when: 'the blue cup stood there all day',
  because: 'I count the cups when I am alone',
  would: 'wash the cup with me',
  sentence: 'I feel far from you in the evenings and I would like ten minutes with you on the sofa.',
  level: 'V2' as const,
};
const lucias = {
  feeling: 'desbordada',
  when: 'sonó el teléfono durante la cena',
  because: 'pienso que ya no importo',
  would: 'apagarlo un rato',
  sentence: 'Me siento sola en la cena y me gustaría que los dos dejáramos el teléfono un rato.',
  level: 'V2' as const,
};
const forHerTherapist = 'I am not sure that I still want this and I have told nobody.';
const hers = [mayas.when, mayas.because, mayas.would];

let world: World;
let ruth: Clinician;
let maya: Partner;
let lucia: Partner;
let invited: { maya: Invited; lucia: Invited };

beforeAll(async () => {
  world = await startWorld();
  ruth = await Clinician.with(world, await world.found());
  maya = await Partner.with(world, { name: 'Maya', language: 'en', signInName: 'maya.at.home' });
  lucia = await Partner.with(world, { name: 'Lucía', language: 'es', signInName: 'lucia.en.casa' }, 'dark');
}, 180_000);
afterAll(() => world?.close());

describe('the whole loop, on three screens', () => {
  const it = story(() => world);

  it('a clinician signs in, and her practice asks for a second factor before anything else', async () => {
    await ruth.signsIn();
    await ruth.setsUpASecondFactor();
  });

  it('she opens a couple: one reads English, the other Spanish', async () => {
    await ruth.opensACouple({ name: 'Maya', speaks: 'English' }, { name: 'Lucía', speaks: 'Spanish' });
    await ruth.reads('Suitability is not recorded for both yet');
  });

  it('the safety page asks who is there; then she records what each said alone', async () => {
    await ruth.looksAt('Safety');
    await ruth.provesItIsStillHer();
    await ruth.recordsAsJoint('Maya');
    await ruth.recordsAsJoint('Lucía');
  });

  it('she invites both: one reads the link off her screen, the other gets a mail that names nobody', async () => {
    await ruth.looksAt('Overview');
    invited = { maya: await ruth.invites('Maya'), lucia: await ruth.invites('Lucía', { email: mailbox }) };
    const letter = await world.letters.to(mailbox);
    const said = `${letter.subject} ${letter.text}`;
    assert.equal(linkIn(letter), invited.lucia.link);
    assert.doesNotMatch(said, /Maya|Luc[ií]a|Ruth|Vale|Usward|pareja|terapeuta/);
    assert.ok(!said.includes(invited.lucia.code), 'the code is said aloud, not written');
  });

  it('both join, each in their own language', async () => {
    await maya.follows(invited.maya.link);
    await maya.joins(invited.maya.code);
    await lucia.follows(linkIn(await world.letters.to(mailbox)));
    await lucia.joins(invited.lucia.code);
    await ruth.reads('Joined · Spanish (tú)');
  });

  it('she gives both the “I” statement, with why, when and what may get in the way', async () => {
    await ruth.assigns(exercise.en, {
      to: 'Both together',
      chips: ['to say what is hard to say', 'with the first coffee', 'the baby wakes: stop there, it counts'],
    });
  });

  it('it is on both phones without anybody asking for it, with what was planned', async () => {
    await maya.reads(maya.words.oneThing);
    await maya.reads('When: with the first coffee');
    await lucia.reads(lucia.words.oneThing);
    await lucia.reads(exercise.es);
  });

  it('an answer survives a stretch without signal and a reload in the middle of it', async () => {
    await maya.begins(exercise.en);
    await maya.saysAFeeling(mayas.feeling);
    await maya.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // Before it is written: the feeling's letter coming back would take it along.
    await maya.screen.context.setOffline(true);
    await maya.saysWhatHappened(mayas.when);
    await maya.taps(maya.words.next);
    await maya.reads(maya.words.keptHere);
    await maya.saysWhatItDoes(mayas.because);
    await isWrittenDown(maya.page);
    await maya.page.reload();
    const field = maya.page.getByRole('textbox', { name: maya.words.whatItDoes });
    await field.waitFor();
    assert.equal(await field.inputValue(), mayas.because);
    await maya.screen.context.setOffline(false);
    await maya.taps(maya.words.next);
    await maya.saysWhatWouldHelp(mayas.would);
    await maya.taps(maya.words.next);
    await maya.chooses(mayas.sentence, mayas.level);
    await maya.rehearses(mayas.sentence);
    await maya.finishes();
  });

  it('the other partner does hers, and nothing tells her whether anything is waiting', async () => {
    await lucia.makes(exercise.es, lucias);
    await lucia.goesTo('us');
    assert.doesNotMatch(await lucia.sees(), /Maya/);
  });

  it('what one writes for her therapist alone stays between them', async () => {
    await ruth.assigns(exercise.en, { to: 'Only Maya' });
    await maya.makes(exercise.en, { ...mayas, sentence: forHerTherapist, level: 'V1' }, false);
  });

  it('in the first two weeks it opens in the appointment, and both see it without touching their phones', async () => {
    await maya.goesTo('us');
    await ruth.opensTogether(exercise.en);
    await ruth.reads('Opened for both.');
    await maya.reads(lucias.sentence);
    await maya.reads(mayas.sentence);
    await lucia.reads(mayas.sentence);
    await lucia.reads(lucias.sentence);
  });

  it('the brief tells what both opened, and the private words stay behind their door', async () => {
    await ruth.looksAt('Overview');
    await ruth.readsTheBrief();
    const opened = [mayas, lucias].map(({ sentence }) => ruth.page.getByText(sentence));
    await opened
      .reduce((one, other) => one.or(other))
      .first()
      .waitFor();
    const brief = await ruth.sees();
    assert.ok(!brief.includes(forHerTherapist));
    await ruth.opensTheDoorOf('Lucía');
    await ruth.reads('Nothing to read in this span.');
    await ruth.opensTheDoorOf('Maya');
    await ruth.reads(forHerTherapist);
  });

  it('what Maya wrote only for herself is on nobody’s screen, and was never sent to one', async () => {
    await maya.readsBack();
    await maya.reads(mayas.because);
    for (const words of hers) {
      assert.ok((await maya.sees()).includes(words), 'she can read it back herself');
      for (const other of [lucia, ruth]) {
        assert.ok(!(await other.sees()).includes(words));
        assert.ok(!other.screen.received.some((answer) => answer.includes(words)));
      }
    }
    assert.ok(!lucia.screen.received.some((answer) => answer.includes(forHerTherapist)));
  });

  it('nothing went wrong on any of the three screens', async () => {
    assert.deepEqual(world.complaints(), []);
  });
});
