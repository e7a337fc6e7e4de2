import type { Source } from '../language.ts';

export const cards: Source['cards'] = {
  'hidden-you': {
    explain:
      'After “I feel that” often comes a thought about your partner, and the feeling itself stays unsaid.',
    suggest: 'Which feeling is under it? One word can be enough: sad, lonely, tired.',
  },
  blame: {
    explain: 'Here your partner carries the whole cause. Most people defend themselves when they hear that.',
    suggest: 'What happened, as a camera would have seen it? And how was it for you?',
  },
  absolute: {
    explain: 'Always, never, everything: whoever hears it looks for the exception, and your point gets lost.',
    suggest: 'When was the last time? One moment is easier to hear than all of them.',
  },
  'mind-reading': {
    explain: 'This says what your partner thinks or wants. Only they can know that.',
    suggest: 'What did you see or hear? You can say what you imagine, and ask whether it is so.',
  },
  label: {
    explain: 'This says what your partner is. What someone does is easier to change than what they are.',
    suggest: 'What did you see or hear, as a camera would?',
  },
  'accusing-question': {
    explain: 'This question may sound like an attack, and then there is no good answer to it.',
    suggest: 'What would you like to know, or to ask for? You can say it without the question.',
  },
  demand: {
    explain: 'This sounds like an order, and orders are easy to push back on, even fair ones.',
    suggest: 'What would you like instead? You could begin with “Would you be willing to…”.',
    asked:
      'The question has begun already. It is enough to go on with the thing itself, such as “make dinner on Thursday”.',
  },
  contempt: {
    explain: 'This has a sting in it. The sting is often all that is heard.',
    suggest: 'What hurts, said plainly? You could begin with “It hurts me when…”.',
  },
  threat: {
    explain: 'This sounds like “or else”. Under pressure it is hard to listen.',
    suggest: 'What do you need, and what worries you if it goes on like this?',
  },
  'verdict-feeling': {
    explain: 'This word holds a feeling, and also says what your partner did.',
    suggest: 'What is it like inside? Perhaps sad, lonely or small.',
  },
  'no-request': {
    explain: 'Nothing is asked for yet. That can be fine: sometimes one only wants to be heard.',
    suggest: 'Is there one small thing that would help? You could add “Would you…”.',
  },
  vague: {
    explain: 'Your partner may not know which moment you mean.',
    suggest: 'When did it happen last? Say what a camera would have seen.',
  },
};
