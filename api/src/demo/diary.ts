import type { Level } from '@usward/exercises';
import type { Gift, When, Wrote } from './story.ts';

type Answers = Wrote['answers'];
type Done = Partial<Pick<Wrote, 'ending' | 'happened' | 'sent' | 'begins'>>;
/** Week, day of it and hour; or how long ago, for what is still fresh today. */
type Moment = [week: number, day: number, at: string] | { hoursAgo: number };
type Words = { ready: string } | { own: string };

const at = (level: Level) => (value: Answers[string]['value']) => ({ value, level });
export const toNobody = at('V0');
export const toTherapist = at('V1');
export const toPartner = at('VP');
export const toAll = at('V2');

export const picked = (...options: string[]) => ({ picked: options });

/** One partner's writing: when it was comes first, as in a diary. */
export const diary = (who: string) => {
  const answers = (key: string, when: Moment, given: Answers, more: Done = {}): Wrote => ({
    who,
    key,
    answers: given,
    ...whenOf(when),
    ...more,
  });
  return {
    answers,

    /** Begun by oneself, from what is always there. */
    begins: (key: string, when: Moment, given: Answers, more: Done = {}) =>
      answers(key, when, given, { begins: true, ...more }),

    says: (when: Moment, level: Level, sentence: Words, more: Done = {}) =>
      answers('say-it', when, { sentence: { value: sentence, level } }, more),

    /** The four parts on the way stay the author's; only the finished sentence has a level to choose. */
    feels: (
      when: Moment,
      level: Level,
      [feeling, happened]: [string, string],
      statement: string,
      more: Done = {},
    ) =>
      answers(
        'i-statement',
        when,
        {
          feeling: toNobody(picked(feeling)),
          when: toNobody(happened),
          statement: { value: statement, level },
        },
        more,
      ),

    /** Two questions a week, which take turns: closeness and room in the odd weeks, team and lightness in the even ones. */
    pulse: (when: [number, number, string], first: string, second: string) => {
      const [one, two] = [toTherapist(picked(first)), toTherapist(picked(second))];
      const isOdd = when[0] % 2 === 1;
      return answers('pulse', when, isOdd ? { closeness: one, room: two } : { team: one, lightness: two });
    },

    /** The weekly question, for both once both answered. */
    wonders: (when: Moment, answer: string, more: Done = {}) =>
      answers('question', when, { answer: toAll(answer) }, more),

    /** A note, which goes out with the tap. */
    sends: (key: string, when: Moment, step: string, note: Words, more: Answers = {}) =>
      answers(key, when, { ...more, [step]: toPartner(note) }, { sent: [step] }),

    /** The cards of a menu, each marked alone: `yes` to these, the other choice to those. */
    marks: (
      key: string,
      when: Moment,
      step: string,
      [yes, wanted]: [string, string[]],
      [no, others]: [string, string[]],
      more: Answers = {},
    ) => {
      const choices = [...wanted.map((id) => [id, yes]), ...others.map((id) => [id, no])];
      return answers(key, when, { ...more, [step]: { value: Object.fromEntries(choices), level: 'VM' } });
    },
  };
};

const whenOf = (when: Moment): When => {
  if (!Array.isArray(when)) return when;
  const [week, day, hour] = when;
  return { week, day, at: hour };
};

/** Said with both there. */
export const together = { happened: ['said'] };

/** The same two questions for each, every week, alone. */
export const weeklyPulse = (why: string, weeks = 10, whom: Gift['for'] = 'each', week = 1): Gift => ({
  week,
  key: 'pulse',
  for: whom,
  weekly: { weeks, day: 4 },
  plan: { why, atHome: true },
});
