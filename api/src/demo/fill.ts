import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FoundingService } from '../identity/founding.service.ts';
import { Clock } from '../platform/clock.ts';
import { ClosingService } from '../responses/closing.service.ts';
import { Agenda } from './agenda.ts';
import { opensItsDoors } from './calendar.ts';
import { Cast } from './cast.ts';
import { CoupleOnStage } from './couple-on-stage.ts';
import { stories } from './couples.ts';
import { openPractice } from './open-practice.ts';

/**
 * Eight weeks of a practice, up to `now`, lived through the product itself: every row is made by the endpoint or the service
 * that makes it in earnest, at the time at which it would have been made. The same `now` gives the same story.
 */
export async function fill(app: NestFastifyApplication, origin: string, now: Date): Promise<void> {
  const clock = app.get(Clock);
  const closing = app.get(ClosingService);
  const cast = new Cast(app, origin);
  const agenda = new Agenda();
  let practiceId = '';

  agenda.add(opensItsDoors(now), async () => {
    practiceId = await openPractice(app.get(FoundingService), cast);
  });
  const close = (occurrenceId: string) => closing.closeDue(practiceId, occurrenceId);
  for (const story of stories) new CoupleOnStage(story, { cast, agenda, now, close }).announce();
  await agenda.play(clock, now);
  clock.set(undefined);
}
