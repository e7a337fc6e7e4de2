import type { Exercise, Program } from '@usward/exercises';
import { appreciation } from './exercises/appreciation.ts';
import { checkIn } from './exercises/check-in.ts';
import { date } from './exercises/date.ts';
import { kindAct } from './exercises/kind-act.ts';
import { laugh } from './exercises/laugh.ts';
import { question } from './exercises/question.ts';
import { ritual } from './exercises/ritual.ts';
import { touchIdeas } from './exercises/touch-ideas.ts';
import { curiosity } from './exercises/curiosity.ts';
import { iStatement } from './exercises/i-statement.ts';
import { loadMap } from './exercises/load-map.ts';
import { loadMapFull } from './exercises/load-map-full.ts';
import { newThing } from './exercises/new-thing.ts';
import { pause } from './exercises/pause.ts';
import { moment } from './exercises/moment.ts';
import { support } from './exercises/support.ts';
import { ready } from './exercises/ready.ts';
import { usNow } from './exercises/us-now.ts';
import { nights } from './exercises/nights.ts';
import { thinkingOfYou } from './exercises/thinking-of-you.ts';
import { privatePage } from './exercises/private-page.ts';
import { bodyTalk } from './exercises/body-talk.ts';
import { feltHeard } from './exercises/felt-heard.ts';
import { learn } from './exercises/learn.ts';
import { listening } from './exercises/listening.ts';
import { pulse } from './exercises/pulse.ts';
import { repair } from './exercises/repair.ts';
import { sayIt } from './exercises/say-it.ts';
import { softer } from './exercises/softer.ts';
import { stressTalk } from './exercises/stress-talk.ts';
import { hourQuestions, theHour } from './exercises/the-hour.ts';
import { usedTo } from './exercises/used-to.ts';
import { weeklyMeeting } from './exercises/weekly-meeting.ts';
import { programs } from './programs/index.ts';

/** Every published version of every built-in exercise. A version that was published once stays here for its answers. */
export const exercises: readonly Exercise[] = [
  iStatement,
  sayIt,
  checkIn,
  ritual,
  touchIdeas,
  date,
  question,
  kindAct,
  appreciation,
  laugh,
  pulse,
  softer,
  curiosity,
  repair,
  pause,
  stressTalk,
  weeklyMeeting,
  loadMap,
  loadMapFull,
  newThing,
  usedTo,
  moment,
  support,
  ready,
  usNow,
  nights,
  thinkingOfYou,
  privatePage,
  bodyTalk,
  learn,
  listening,
  feltHeard,
  theHour,
];

/** The document an answer belongs to, or undefined where there is none. */
export function findExercise(key: string, version: number): Exercise | undefined {
  return exercises.find((exercise) => exercise.key === key && exercise.version === version);
}

/** What the house asks by itself; nobody assigns it. */
const ofTheHouse = [feltHeard.key, theHour.key];

/** The newest version of each, in the order of the library: what can be assigned today. */
export const library: readonly Exercise[] = exercises.filter(
  ({ key, version }) =>
    !ofTheHouse.includes(key) && !exercises.some((other) => other.key === key && other.version > version),
);

/** What the house asks by itself: on the day after a talk, and after an appointment. */
export { feltHeard, hourQuestions, listening, pulse, theHour };

/** The shelf a clinician sees first, in this order: keys, at most six. One for each thing that couples come with. */
export const starters: readonly string[] = [
  checkIn.key,
  sayIt.key,
  appreciation.key,
  iStatement.key,
  loadMap.key,
  pulse.key,
];

const anytime = ['private-page', 'learn', 'moment', 'support'];

/**
 * What a person may begin alone at any time, without anybody's leave. A tag keeps a clinician from giving some of these
 * (`acute-mood` stops all but help); it never takes them from the shelf of the two, so that nothing can be read from one
 * being there or not.
 */
export const alwaysThere: readonly Exercise[] = library.filter(({ key }) => anytime.includes(key));

export { programs };

/** The program of that key, or undefined where there is none. */
export const findProgram = (key: string): Program | undefined => programs.find((one) => one.key === key);
