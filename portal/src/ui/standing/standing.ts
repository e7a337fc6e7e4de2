import type { Between, Gesture, Words } from '@usward/exercises/playing';

/** A step at which something stands between the two. */
export interface Standing {
  occurrenceId: string;
  title: Words;
  step: string;
  prompt: Words;
  between: Between;
}

/** What every card about it is given. */
export interface StandingProps {
  standing: Standing;
  /** The other's name. */
  partner: string;
  /** Days and hours that two agreed on belong to this zone. */
  homeZone: string | undefined;
  act: (gesture: Gesture) => Promise<void>;
  /** The words of a one-tap change, where the exercise is at hand. */
  quickWords?: ((id: string) => string | undefined) | undefined;
}
