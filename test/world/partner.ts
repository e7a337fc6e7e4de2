import type { Level } from '@usward/exercises';
import { phone, type Language, type Screen, type Theme } from './browser.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

export interface Self {
  name: string;
  language: Language;
  /** Taken as it is told when joining; signing in asks for it again. */
  signInName: string;
  password?: string;
  pin?: string;
  isOwnPhone?: boolean;
}

/** What somebody says in the "I" statement. The four parts stay theirs; of the sentence they choose who reads it. */
export interface Statement {
  feeling: string;
  when: string;
  because: string;
  would: string;
  sentence: string;
  level: Exclude<Level, 'VM'>;
}

/** Whoever looks over the shoulder; nobody, most of the time. */
export type Looks = (at: string) => Promise<void>;
const blind: Looks = async () => undefined;

/** One of the two, with a phone in one hand. Every method is something a person does, by tapping and typing only. */
export class Partner {
  readonly screen: Screen;
  readonly self: Required<Self>;
  readonly words;

  private constructor(screen: Screen, self: Self) {
    this.screen = screen;
    this.self = { password: 'three socks on the radiator', pin: '492817', isOwnPhone: true, ...self };
    this.words = words[self.language];
  }

  static async with(world: World, self: Self, theme: Theme = 'light', line?: string): Promise<Partner> {
    return new Partner(await world.open({ size: phone, language: self.language, theme, line }), self);
  }

  get page() {
    return this.screen.page;
  }

  /** Follows a link, from a mail or typed in. */
  async follows(link: string): Promise<void> {
    await this.page.goto(link);
  }

  /** From the open invitation to the first Today. `looks` sees each question when it is answered. */
  async joins(code: string, looks: Looks = blind): Promise<void> {
    const { words: say, self } = this;
    const goesOn = async (question: string) => {
      await looks(question);
      await this.taps(say.goOn);
    };
    await this.taps(say.begin);
    await this.types(say.code, code);
    await goesOn('code');
    await this.picks(say.language);
    await goesOn('language');
    await this.picks(self.isOwnPhone ? say.ownPhone : say.sharedPhone);
    await goesOn('phone');
    await this.types(say.name, self.name);
    await goesOn('name');
    await this.types(say.signInName, self.signInName);
    await goesOn('sign-in name');
    await this.types(say.password, self.password);
    await goesOn('password');
    await this.types(say.pin, self.pin);
    await this.types(say.pinAgain, self.pin);
    await goesOn('PIN');
    await this.picks(say.howToReach);
    await this.types(say.whoElse, self.language === 'es' ? 'nadie' : 'nobody');
    await goesOn('contact');
    await this.picks(say.acknowledge);
    await looks('policy');
    await this.taps(say.join);
    await this.reads(say.nothingToday);
  }

  async signsIn(): Promise<void> {
    const { words: say, self } = this;
    await this.page.goto('/in');
    await this.types(say.signInName, self.signInName);
    await this.types(say.password, self.password);
    await this.picks(self.isOwnPhone ? say.onlyMine : say.othersToo);
    await this.taps(say.signIn);
    await this.page.waitForURL(/\/$/);
  }

  /** Opens the exercise of that title on Today, and its first page. */
  async begins(title: string): Promise<void> {
    const card = this.page.getByRole('heading', { name: title, exact: true });
    await this.page.getByRole('link', { name: this.words.begin }).waitFor();
    while (!(await card.isVisible())) await this.taps(this.words.another);
    await this.page.getByRole('link', { name: this.words.begin }).click();
    await this.taps(this.words.begin);
  }

  /** The first page of the statement, and the feeling in a word of one's own. */
  async saysAFeeling(feeling: string): Promise<void> {
    await this.taps(this.words.next);
    await this.types(this.words.anotherWord, feeling);
    await this.taps(this.words.next);
  }

  async saysWhatHappened(when: string): Promise<void> {
    await this.types(this.words.whatHappened, when);
  }

  async saysWhatItDoes(because: string): Promise<void> {
    await this.types(this.words.whatItDoes, because);
  }

  async saysWhatWouldHelp(would: string): Promise<void> {
    await this.types(this.words.whatWouldHelp, would);
  }

  /** The finished sentence in one's own words, and who reads it; chosen before going on. */
  async chooses(sentence: string, level: Statement['level']): Promise<void> {
    await this.types(this.words.sentence, sentence);
    await this.page.getByRole('button', { name: this.words.whoReads }).click();
    await this.page.locator('label').filter({ hasText: this.words.levels[level] }).first().click();
    await this.taps(this.words.next);
  }

  /** After the sentence, alone with it on a dark screen; for two, with a page before it and one for whoever hears it. */
  async rehearses(sentence: string, isForTwo = true): Promise<void> {
    await this.rehearsesTo(sentence, isForTwo);
    await this.reads(this.words.topics);
    await this.taps(this.words.next);
  }

  /** Up to what the therapist may know of it. */
  async rehearsesTo(sentence: string, isForTwo = true): Promise<void> {
    if (isForTwo) await this.taps(this.words.next);
    await this.page.getByRole('heading', { name: sentence, exact: true }).waitFor();
    await this.taps(this.words.next);
    if (isForTwo) await this.taps(this.words.next);
  }

  async finishes(): Promise<void> {
    await this.reads(this.words.beforeYouFinish);
    await this.taps(this.words.finish);
    await this.reads(this.words.thatIsAll);
    await this.taps(this.words.close);
  }

  /** The whole "I" statement, without a pause. */
  async makes(title: string, statement: Statement, isForTwo = true): Promise<void> {
    const { feeling, when, because, would, sentence, level } = statement;
    await this.begins(title);
    await this.saysAFeeling(feeling);
    await this.saysWhatHappened(when);
    await this.taps(this.words.next);
    await this.saysWhatItDoes(because);
    await this.taps(this.words.next);
    await this.saysWhatWouldHelp(would);
    await this.taps(this.words.next);
    await this.chooses(sentence, level);
    await this.rehearses(sentence, isForTwo);
    await this.finishes();
  }

  /** To one of the three rooms. */
  async goesTo(room: 'today' | 'us' | 'mine'): Promise<void> {
    await this.page.getByRole('link', { name: this.words[room], exact: true }).click();
  }

  /** Opens Mine with the PIN and reads back everything written. */
  async readsBack(): Promise<void> {
    await this.goesTo('mine');
    await this.types(this.words.pinAtDoor, this.self.pin);
    await this.taps(this.words.openMine);
    await this.page.getByRole('link', { name: this.words.written }).click();
  }

  async taps(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async types(field: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: field, exact: true }).or(this.secret(field)).fill(text);
  }

  /** The time between the last letter and whatever comes next. */
  async breathes(): Promise<void> {
    await this.page.waitForTimeout(500);
  }

  async picks(option: string | RegExp): Promise<void> {
    await this.page.locator('label').filter({ hasText: option }).first().click();
  }

  /** Waits until these words stand on the screen. */
  async reads(text: string): Promise<void> {
    await this.page.getByText(text, { exact: true }).first().waitFor();
  }

  /** All the words on the screen now. */
  sees(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** A field whose letters are dots has no role of its own. */
  private secret(field: string) {
    return this.page.locator('input[type="password"]').and(this.page.getByLabel(field, { exact: true }));
  }
}
