import type { StepOf } from '@usward/exercises';
import { both } from '../words.ts';

type Feelings = Pick<StepOf<'choice'>, 'families' | 'options'>;

/** Words for a feeling, by family, each from faint to strong. */
export const feelings: Feelings = {
  families: [
    { id: 'low', words: both('Worn down', 'Cansancio') },
    { id: 'sad', words: both('Sad', 'Tristeza') },
    { id: 'apart', words: both('Apart', 'Distancia') },
    { id: 'uneasy', words: both('Uneasy', 'Inquietud') },
    { id: 'cross', words: both('Cross', 'Enojo') },
    { id: 'warm', words: both('Warm', 'Cariño') },
  ],
  options: [
    { id: 'tired', family: 'low', words: both('tired', 'cansancio') },
    { id: 'drained', family: 'low', words: both('drained', 'desgaste') },
    { id: 'exhausted', family: 'low', words: both('exhausted', 'agotamiento') },
    { id: 'disappointed', family: 'sad', words: both('disappointed', 'decepción') },
    { id: 'sad-plain', family: 'sad', words: both('sad', 'tristeza') },
    { id: 'heartbroken', family: 'sad', words: both('heartbroken', 'una pena honda') },
    { id: 'far-away', family: 'apart', words: both('far away', 'lejanía') },
    { id: 'lonely', family: 'apart', words: both('lonely', 'soledad') },
    { id: 'very-alone', family: 'apart', words: both('very alone', 'mucha soledad') },
    { id: 'restless', family: 'uneasy', words: both('restless', 'inquietud') },
    { id: 'worried', family: 'uneasy', words: both('worried', 'preocupación') },
    { id: 'overwhelmed', family: 'uneasy', words: both('overwhelmed', 'agobio') },
    { id: 'irritated', family: 'cross', words: both('irritated', 'molestia') },
    { id: 'frustrated', family: 'cross', words: both('frustrated', 'frustración') },
    { id: 'angry', family: 'cross', words: both('angry', 'rabia') },
    { id: 'thankful', family: 'warm', words: both('thankful', 'gratitud') },
    { id: 'close', family: 'warm', words: both('close', 'cercanía') },
    { id: 'full-of-love', family: 'warm', words: both('full of love', 'mucho amor') },
  ],
};
