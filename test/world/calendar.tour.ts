import type { Page } from 'playwright-core';
import type { Language } from './browser.ts';

const texts = {
  en: { list: 'List', add: 'Add an appointment', change: 'New address or file', who: 'Who is it?' },
  es: { list: 'Lista', add: 'Añadir una cita', change: 'Otra dirección o archivo', who: '¿Quién es?' },
};

/** A month of a record system: a title that comes every week, and one that comes once. */
const file = () => {
  const day = (days: number) =>
    `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T160000Z`;
  const meeting = (uid: string, summary: string, begins: string, ...more: string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${summary}`,
    `DTSTART:${begins}`,
    'DURATION:PT50M',
    ...more,
    'END:VEVENT',
  ];
  const lines = [
    ...meeting('weekly', 'A. & B.', day(2), 'RRULE:FREQ=WEEKLY;COUNT=4'),
    ...meeting('once', 'Supervision', day(5)),
  ];
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
};

type Tour = {
  screen: { page: Page };
  goes(path: string, name: string): Promise<void>;
  looks(name: string): Promise<void>;
  language: Language;
};

/** All couples' appointments as a week and as a list; a calendar from elsewhere, and who is who in it. */
export async function tourTheCalendar({ screen: { page }, goes, looks, language }: Tour): Promise<void> {
  const say = texts[language];
  await goes('/calendar', 'calendar');
  await page.getByRole('button', { name: say.list }).click();
  await page.getByRole('button', { name: say.list, pressed: true }).waitFor();
  await page.locator('main .MuiSkeleton-root').first().waitFor({ state: 'detached' });
  await looks('calendar, as a list');
  await page.getByRole('button', { name: say.add }).first().click();
  await page.getByRole('dialog').waitFor();
  await looks('calendar, adding');
  await page.keyboard.press('Escape');
  await goes('/calendar/sources', 'calendars from elsewhere');
  await page.locator('input[type=file]').setInputFiles({
    name: 'practice.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(file()),
  });
  const who = page.getByRole('combobox', { name: say.who });
  await who.first().waitFor();
  await looks('who is who');
  await who.first().click();
  await page.getByRole('option').first().click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.locator('main [role=combobox]').nth(2).waitFor();
  await page.locator('main button:disabled').first().waitFor({ state: 'detached' });
  await looks('who is who, said');
  await goes('/calendar/sources', 'calendars from elsewhere, one');
  await page.getByRole('button', { name: say.change }).first().click();
  await page.getByRole('dialog').waitFor();
  await looks('calendars from elsewhere, changing');
  await page.keyboard.press('Escape');
}
