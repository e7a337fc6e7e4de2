import { daysLater } from '@usward/schedule';
import ICAL from 'ical.js';
import { dataOf, type Wall, type Zone } from './icalendar.zones.ts';

export type Window = { from: Date; until: Date };
/** How many steps are taken for a whole calendar: what was made to be endless ends. To take up a rule costs some too. */
export type Budget = { steps: number };
const stepsOfARule = 4;

const parts: Record<string, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^\d{1,3}$/,
  COUNT: /^\d{1,5}$/,
  WKST: /^(SU|MO|TU|WE|TH|FR|SA)$/,
  BYDAY: /^([-+]?\d{0,2}(SU|MO|TU|WE|TH|FR|SA))(,[-+]?\d{0,2}(SU|MO|TU|WE|TH|FR|SA)){0,13}$/,
  BYMONTHDAY: /^-?\d{1,2}(,-?\d{1,2}){0,30}$/,
  BYMONTH: /^\d{1,2}(,\d{1,2}){0,11}$/,
  BYSETPOS: /^-?\d{1,3}(,-?\d{1,3}){0,11}$/,
  BYHOUR: /^\d{1,2}$/,
  BYMINUTE: /^\d{1,2}$/,
  BYSECOND: /^\d{1,2}$/,
};

type Rule = { freq: string; interval: number; isCounted: boolean; text: string; until: string | null };

/** The rule, if it is of the kind by which people meet; null for what comes every second, or cannot be read. */
export function ruleOf(text: string): Rule | null {
  const given = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (name) given.set(name.trim(), value.trim());
  }
  const until = given.get('UNTIL') ?? null;
  given.delete('UNTIL');
  for (const [name, value] of given) if (!parts[name]?.test(value)) return null;
  const freq = given.get('FREQ');
  const ordinals = (given.get('BYDAY')?.match(/\d+/g) ?? []).map(Number);
  const most =
    freq === 'YEARLY' && !given.has('BYMONTH') ? 53 : freq === 'WEEKLY' || freq === 'DAILY' ? 0 : 5;
  if (!freq || ordinals.some((one) => one === 0 || one > most)) return null;
  return {
    freq,
    interval: Math.max(1, Number(given.get('INTERVAL') ?? 1)),
    isCounted: given.has('COUNT'),
    text: [...given].map((pair) => pair.join('=')).join(';'),
    until,
  };
}

/**
 * When it begins, each time, from a week before the window until its end: by the clock on the wall of its zone. Where the
 * budget is spent it stops, and says so by `isWhole`.
 */
export function repeated(
  first: Wall,
  { freq, interval, isCounted, text }: Rule,
  zone: Zone,
  ends: Date,
  window: Window,
  budget: Budget,
): { walls: Wall[]; isWhole: boolean } {
  const from = daysLater(zone.wall(window.from).day, -7);
  const last = zone.wall(ends < window.until ? ends : window.until);
  if (last.day < from) return { walls: [], isWhole: true };
  if ((budget.steps -= stepsOfARule) < 0) return { walls: [], isWhole: false };
  const began = isCounted ? first : { ...first, day: nearer(first.day, from, freq, interval) };
  const walls: Wall[] = [];
  try {
    const rule = ICAL.Recur.fromString(text);
    rule.until = ICAL.Time.fromData(dataOf({ day: daysLater(last.day, 1), hour: '23:59:59' }));
    const iterator = rule.iterator(ICAL.Time.fromData(dataOf(began)));
    within(iterator, budget, rule.until.year);
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (--budget.steps < 0) throw new Spent();
      const shown = next.toString();
      const wall = { day: shown.slice(0, 10), hour: shown.slice(11, 19) };
      if (wall.day >= from) walls.push(wall);
    }
    return { walls, isWhole: true };
  } catch (error) {
    return { walls, isWhole: error instanceof Over };
  }
}

/** Nothing more can come before the end. */
class Over extends Error {}
class Spent extends Error {}

/** ical.js looks for the next one until there is one; of some rules there is never one. */
function within(iterator: ICAL.RecurIterator, budget: Budget, lastYear: number): void {
  const check = iterator.check_contracting_rules.bind(iterator);
  iterator.check_contracting_rules = () => {
    if (--budget.steps < 0) throw new Spent();
    if (iterator.last.year > lastYear) throw new Over();
    return check();
  };
}

/** Years of weeks are not walked: a whole number of intervals later the rule says the same. */
function nearer(day: string, from: string, freq: string, interval: number): string {
  const span = freq === 'DAILY' ? interval : freq === 'WEEKLY' ? 7 * interval : 0;
  if (!span) return day;
  const days = Math.floor((Date.parse(from) - Date.parse(day)) / 86_400_000);
  return days > 2 * span ? daysLater(day, (Math.floor(days / span) - 1) * span) : day;
}
