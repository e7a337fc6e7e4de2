import { pauseMinutes } from '@usward/exercises/playing';

/** A time to come back to. */
export type Return = {
  key: 'twenty' | 'hour' | 'evening' | 'morning';
  at: Date;
  minutes: number;
  isTomorrow: boolean;
};

const evening = 20;
const morning = 9;
const minute = 60_000;

/** The times that can be chosen now, by this phone's clock, each at least 20 minutes and less than a day away. */
export function returnsFrom(now: Date): Return[] {
  const offered: [Return['key'], Date][] = [
    ['twenty', new Date(now.getTime() + pauseMinutes.least * minute)],
    ['hour', new Date(now.getTime() + 60 * minute)],
    ['evening', at(now, evening, 0)],
    ['morning', now.getTime() < at(now, morning, 0).getTime() ? at(now, morning, 0) : at(now, morning, 1)],
  ];
  return offered.flatMap(([key, time]) => {
    const minutes = Math.ceil((time.getTime() - now.getTime()) / minute);
    const isFarEnough = key === 'twenty' || key === 'hour' || minutes > 60;
    if (!isFarEnough || minutes > pauseMinutes.most) return [];
    return [{ key, at: time, minutes, isTomorrow: time.getDate() !== now.getDate() }];
  });
}

function at(day: Date, hour: number, daysOn: number): Date {
  const time = new Date(day);
  time.setDate(day.getDate() + daysOn);
  time.setHours(hour, 0, 0, 0);
  return time;
}

/** Where a pause stands: before its time, at the choice, chosen and waiting, or what came of it. */
export type Phase = 'resting' | 'choosing' | 'chosen' | 'go-on' | 'later';

/** By this phone's clock, `now` in milliseconds: a phone without signal goes on by itself. */
export function phaseOf(
  pause: { returnAt: string; decidesAt: string; mine: string | null; outcome: 'waiting' | 'go-on' | 'later' },
  now: number,
): Phase {
  if (pause.outcome !== 'waiting') return pause.outcome;
  if (now < Date.parse(pause.returnAt)) return 'resting';
  return pause.mine === null && now < Date.parse(pause.decidesAt) ? 'choosing' : 'chosen';
}
