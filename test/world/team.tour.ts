import type { StaffClient } from '@usward/client/clinic';
import type { Page } from 'playwright-core';

interface Tour {
  page: Page;
  clinic: StaffClient['clinic'];
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
}

/**
 * Who comes to a couple, who goes, and whose glass is broken: as they stand, and with each question open.
 * `proven` is another sign-in of the same person: proving who it is ends what a sign-in before it may ask.
 */
export async function tourTheTeam(
  { page, clinic, goes, looks }: Tour,
  { coupleId, proven, password }: { coupleId: string; proven: StaffClient['clinic']; password: string },
): Promise<void> {
  const [{ people }, me] = await Promise.all([clinic.team(), clinic.whoAmI()]);
  const colleague = people.find(
    ({ personId, roles, hasLeft }) => personId !== me.personId && roles.includes('clinician') && !hasLeft,
  );
  if (!colleague) throw new Error('The demo has one clinician only.');
  const { personId } = colleague;
  await goes(`/couples/${coupleId}/care`, 'who treats');
  const section = page.locator('main section').nth(1);
  for (const [at, kind] of ['co-therapist', 'supervisor', 'hand over'].entries()) {
    await section.getByRole('button').nth(at).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('combobox').first().click();
    await page.getByRole('option').first().click();
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await looks(`who treats, ${kind}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await clinic.announce({ params: { coupleId }, body: { kind: 'co-therapist', personId, beginsAt: null } });
  await goes(`/couples/${coupleId}/care`, 'who treats, somebody comes');
  await goes(`/team/${personId}/show`, 'a colleague');
  await page.locator('main section').nth(1).getByRole('button').last().click();
  await page.getByRole('dialog').waitFor();
  await looks('a colleague, asked who sits here');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('main section').nth(2).getByRole('button').last().click();
  await page.getByRole('dialog').waitFor();
  await looks('a colleague, letting go');
  await page.keyboard.press('Escape');

  await goes('/break-glass', 'break the glass');
  await page.locator('main textarea').first().fill('A couple whose clinician is ill.');
  await page.locator('main input[type=password]').waitFor();
  await looks('break the glass, who it is');
  await proven.confirm({ body: { proof: password } });
  const { glassId } = await proven.breakGlass({ body: { reason: 'A couple whose clinician is ill.' } });
  await goes('/break-glass', 'break the glass, the register');
  await goes('/team', 'team');
  await page.locator('main section').nth(1).getByRole('button').first().waitFor();
  await looks('team, who comes');
  await page.locator('main button').first().click();
  await page.getByRole('dialog').waitFor();
  await looks('team, inviting');
  await page.keyboard.press('Escape');
  await clinic.endBreakGlass({ params: { glassId } });
  await goes(
    `/audit?filter=${encodeURIComponent(JSON.stringify({ act: 'break-glass.asked', personId: me.personId }))}`,
    'who read what, sought',
  );
}
