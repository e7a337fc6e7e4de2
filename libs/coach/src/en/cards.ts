import type { Source } from '../language.ts';

export const cards: Source['cards'] = {
  'hidden-you': {
    explanation: 'After “I feel that” often comes a thought about the other, and the feeling itself stays unsaid.',
    suggestion: 'Which feeling is under it? One word can be enough: sad, lonely, tired.',
  },
  blame: {
    explanation: 'Here the other carries the whole cause. Most people defend themselves when they hear that.',
    suggestion: 'What happened, as a camera would have seen it? And how was it for you?',
  },
  absolute: {
    explanation: 'Words like always and never make the other look for the exception, and your point gets lost.',
    suggestion: 'When was the last time? One moment is easier to hear than all of them.',
  },
  'mind-reading': {
    explanation: 'This says what the other thinks or wants. Only they can know that.',
    suggestion: 'What did you see or hear? You can say what you imagine, and ask whether it is so.',
  },
  label: {
    explanation: 'This names what the other is. What someone does is easier to change than what they are.',
    suggestion: 'What did you see or hear, as a camera would?',
  },
  'accusing-question': {
    explanation: 'This question may sound like an attack, and then there is no good answer to it.',
    suggestion: 'What would you like to know, or to ask for? You can say it without the question.',
  },
  demand: {
    explanation: 'This sounds like an order, and orders are easy to push back on, even fair ones.',
    suggestion: 'What would you like instead? Try starting with “Would you be willing to…”.',
  },
  contempt: {
    explanation: 'This has a sting in it. The sting is often all that the other hears.',
    suggestion: 'What hurts, said plainly? You can start with “It hurts me when…”.',
  },
  threat: {
    explanation: 'This sounds like “or else”. Under pressure it is hard to listen.',
    suggestion: 'What do you need, and what worries you if it goes on like this?',
  },
  'verdict-feeling': {
    explanation: 'This word holds a feeling, and also says what the other did.',
    suggestion: 'What is it like inside? Perhaps sad, lonely or small.',
  },
  'no-request': {
    explanation: 'Nothing is asked for yet. That can be fine: sometimes one only wants to be heard.',
    suggestion: 'Is there one small thing that would help? You can add “Would you…”.',
  },
  vague: {
    explanation: 'The other may not know which moment you mean.',
    suggestion: 'When did it happen last? Say what a camera would have seen.',
  },
};
