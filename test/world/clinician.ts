import { Authenticator } from './authenticator.ts';
import { desk, type Screen, type Theme } from './browser.ts';
import type { Desk } from './couple.ts';
import type { Practice, World } from './world.ts';

export interface Invited {
  link: string;
  /** Said aloud in the room. */
  code: string;
}

/** Somebody who sees couples, at the console in English. Every method is something a person does, by clicking only. */
export class Clinician {
  readonly screen: Screen;
  readonly #owner: Practice['owner'];
  #authenticator: Authenticator | undefined;

  private constructor(screen: Screen, { owner }: Practice) {
    this.screen = screen;
    this.#owner = owner;
  }

  static async with(world: World, practice: Practice, theme: Theme = 'light'): Promise<Clinician> {
    return new Clinician(await world.open({ size: desk, language: practice.owner.locale, theme }), practice);
  }

  /** Already at work: signed in, on Today. */
  static async at(world: World, practice: Practice, desk: Desk, look?: Theme): Promise<Clinician> {
    const clinician = await Clinician.with(world, practice, look);
    clinician.#authenticator = desk.authenticator;
    await clinician.screen.context.addCookies(desk.visitor.cookies());
    await clinician.page.goto('/admin/');
    return clinician;
  }

  get page() {
    return this.screen.page;
  }

  async signsIn(): Promise<void> {
    await this.page.goto('/admin/');
    await this.types('Sign-in name or e-mail', this.#owner.signInName);
    await this.types('Password', this.#owner.password);
    await this.clicks('Sign in');
    if (!this.#authenticator) return;
    await this.types('Six digits', await this.#authenticator.code());
    await this.clicks('Sign in');
  }

  /** A practice that is no demo asks for it at the first page. */
  async setsUpASecondFactor(): Promise<void> {
    await this.reads('Set up your second factor');
    await this.types('Password', this.#owner.password);
    await this.clicks('Start');
    await this.page.getByRole('img', { name: 'QR code for your authenticator' }).waitFor();
    const secret = await this.page.locator('code').innerText();
    this.#authenticator = new Authenticator(secret);
    await this.types('Six digits', await this.#authenticator.code());
    await this.clicks('Confirm');
    await this.reads('Your recovery codes');
    await this.clicks('I have kept them');
    await this.page.getByRole('navigation', { name: 'Main menu' }).waitFor();
  }

  async opensACouple(...partners: { name: string; speaks: 'English' | 'Spanish' }[]): Promise<void> {
    await this.goesTo('Couples');
    await this.page.getByRole('link', { name: 'Open a couple' }).first().click();
    for (const [at, { name, speaks }] of partners.entries()) {
      await this.page.getByRole('textbox', { name: /^Name/ }).nth(at).fill(name);
      await this.page
        .getByRole('combobox', { name: /^Language/ })
        .nth(at)
        .click();
      await this.page.getByRole('option', { name: speaks }).click();
    }
    await this.clicks('Open this couple');
    await this.page.getByRole('heading', { level: 1, name: partners[0]?.name }).waitFor();
  }

  /** To one of the pages about the couple on the screen. */
  async looksAt(room: 'Overview' | 'Plan' | 'Appointments' | 'Settings' | 'Safety'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'About this couple' })
      .getByRole('link', { name: room })
      .click();
  }

  /** On the safety page, which asks again who is there. */
  async provesItIsStillHer(): Promise<void> {
    await this.reads('Is it still you?');
    await this.types('Six digits', (await this.#authenticator?.code()) ?? '');
    await this.clicks('Open the safety page');
  }

  async recordsAsJoint(name: string): Promise<void> {
    await this.clicks(`Record suitability: ${name}`);
    await this.page.getByRole('radiogroup', { name: '“Are you alone?”' }).getByLabel('Yes').check();
    await this.page
      .getByRole('radiogroup', { name: '“Could anyone see or hear us?”' })
      .getByLabel('No')
      .check();
    await this.page.getByRole('radio', { name: /^Joint/ }).check();
    await this.clicks('Record');
    await this.page.getByRole('button', { name: `Ask again: ${name}` }).waitFor();
  }

  /** What the console tells once: the link and the spoken code. */
  async invites(name: string, { email }: { email?: string } = {}): Promise<Invited> {
    await this.clicks(`Invite: ${name}`);
    const dialog = this.page.getByRole('dialog');
    if (email) await dialog.getByRole('textbox', { name: 'E-mail (optional)' }).fill(email);
    await dialog.getByRole('button', { name: 'Make the invitation' }).click();
    const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
    const code = await dialog.getByText(/^\d{4}$/).innerText();
    await dialog.getByRole('button', { name: 'Close' }).click();
    return { link, code };
  }

  /** The page of a couple, from the list. */
  async looksUp(names: string): Promise<void> {
    await this.goesTo('Couples');
    await this.page.getByRole('link', { name: names }).click();
    await this.page.getByRole('heading', { level: 1, name: names }).waitFor();
  }

  async picksAnExercise(title: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Assign', exact: true }).click();
    // The card begins with its title; on the page before, buttons that do something to a task only end with it.
    const card = new RegExp(`^${title.replaceAll('?', '\\?')}`);
    await this.page.getByRole('listitem').getByRole('button', { name: card }).click();
  }

  /** What stands on the page is given as it is. */
  async gives(title: string): Promise<void> {
    await this.clicks('Assign this');
    await this.page.getByRole('heading', { level: 3, name: title }).first().waitFor();
  }

  /** With chips for why, when and what may get in the way. */
  async assigns(title: string, { to, chips = [] }: { to: string; chips?: string[] }): Promise<void> {
    await this.picksAnExercise(title);
    await this.page.getByRole('radio', { name: to }).check();
    for (const chip of chips) {
      await this.page.getByRole('button', { name: chip }).click();
      await this.page.locator('[aria-pressed="true"]', { hasText: chip }).waitFor();
    }
    await this.gives(title);
  }

  /** In the appointment, with both there. */
  async opensTogether(title: string): Promise<void> {
    await this.looksAt('Plan');
    await this.page.getByRole('button', { name: `Open together: ${title}` }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Open together' }).click();
  }

  async readsTheBrief(): Promise<void> {
    await this.page.getByRole('link', { name: 'Read the brief' }).click();
    await this.page.getByRole('heading', { level: 1, name: /^Before you see/ }).waitFor();
  }

  async opensTheDoorOf(name: string): Promise<void> {
    await this.clicks(`${name}’s private words`);
  }

  async goesTo(page: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: page }).click();
  }

  async clicks(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async types(field: string, text: string): Promise<void> {
    await this.page.getByLabel(field).fill(text);
  }

  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  sees(): Promise<string> {
    return this.page.locator('body').innerText();
  }
}
