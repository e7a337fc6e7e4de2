import type { StaffClient } from '@usward/client/clinic';
import type { Page } from 'playwright-core';

interface Tour {
  page: Page;
  clinic: StaffClient['clinic'];
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
}

/** Who comes to a couple and whose glass is broken: as they stand, and with the invitation open. */
export async function tourTheTeam({ page, clinic, goes, looks }: Tour, coupleId: string): Promise<void> {
  const [{ people }, me] = await Promise.all([clinic.team(), clinic.whoAmI()]);
  const colleague = people.find(
    ({ personId, roles, hasLeft }) => personId !== me.personId && roles.includes('clinician') && !hasLeft,
  );
  if (!colleague) throw new Error('The demo has one clinician only.');
  const { personId } = colleague;
  await clinic.announce({ params: { coupleId }, body: { kind: 'co-therapist', personId, beginsAt: null } });
  const { glassId } = await clinic.breakGlass({ body: { reason: 'A couple whose clinician is ill.' } });
  await goes('/team', 'team');
  await page.locator('main section').nth(1).getByRole('button').first().waitFor();
  await looks('team, who comes');
  await page.locator('main button').first().click();
  await page.getByRole('dialog').waitFor();
  await looks('team, inviting');
  await page.keyboard.press('Escape');
  await clinic.endBreakGlass({ params: { glassId } });
}
