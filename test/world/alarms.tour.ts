import { randomUUID } from 'node:crypto';
import type { StaffClient } from '@usward/client/clinic';
import type { Page } from 'playwright-core';

interface Tour {
  page: Page;
  clinic: StaffClient['clinic'];
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
}

const acknowledge = { en: 'I have it: acknowledge', es: 'Me ocupo: atender' };

/** What was typed from paper raises an alarm: first on Today, then on its page, and acknowledged with a note. */
export async function tourAlarms(
  { page, clinic, goes, looks }: Tour,
  coupleId: string,
  language: 'en' | 'es',
): Promise<void> {
  const { partners } = await clinic.couple({ params: { coupleId } });
  const { rightId } = await clinic.recordRights({
    params: { instrument: 'phq-9' },
    body: { language: 'en', wording: 'As printed', translation: null, permission: 'Free to use' },
  });
  const on = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const answers = [1, 1, 0, 2, 0, 1, 0, 0, 1];
  const body = { base: 0, personId: partners[0]?.personId ?? '', rightId, on, answers, parent: null };
  await clinic.enterMeasure({ params: { coupleId, measureId: randomUUID() }, body });
  const { alarms } = await clinic.alarms();
  await goes('/', 'today, an alarm');
  await page.locator('main a[href*="/alarms/"]').first().waitFor();
  await looks('today, an alarm, listed');
  await goes(`/alarms/${alarms[0]?.alarmId}`, 'alarm');
  await page.getByRole('button', { name: acknowledge[language] }).click();
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await looks('alarm, acknowledging');
  await page.keyboard.press('Escape');
}
