import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { dayIn } from '@usward/schedule';
import { FoundingService } from '../identity/founding.service.ts';
import { Clock } from '../platform/clock.ts';
import { ClosingService } from '../responses/closing.service.ts';
import { Agenda } from './agenda.ts';
import { Calendar } from './calendar.ts';
import { Cast } from './cast.ts';
import { CoupleOnStage } from './couple-on-stage.ts';
import { practice, stories } from './couples.ts';
import { openPractice } from './practice.ts';

/**
 * Eight weeks of a practice, up to `now`, lived through the product itself: every row is made by the endpoint or the service
 * that makes it in earnest, at the time at which it would have been made. The same `now` gives the same story.
 */
export async function fill(app: NestFastifyApplication, origin: string, now: Date): Promise<void> {
  const clock = app.get(Clock);
  const cast = new Cast(app, origin);
  const agenda = new Agenda();
  const today = dayIn(practice.timeZone, now);
  const closing = app.get(ClosingService);
  let practiceId = '';

  agenda.add(new Calendar(today).at(1, -3, '09:00', practice.timeZone), async () => {
    practiceId = await openPractice(app.get(FoundingService), cast);
  });
  for (const story of stories) {
    const calendar = new Calendar(today, story.dayShift);
    const close = (occurrenceId: string) => closing.closeDue(practiceId, occurrenceId);
    new CoupleOnStage(story, { cast, calendar, agenda, close, now }).announce();
  }
  await agenda.play(clock, now);
  clock.set(undefined);
}
