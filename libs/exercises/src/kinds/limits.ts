// How long things between the two stand.

/** Unaccepted, an offer goes without a trace after so many hours (`product.md`, E3). */
export const offerLapsesAfterHours = 48;

/** Being ready is gone after so many minutes (`product.md`, E24). */
export const readyForMinutes = 120;

/** When to come back: at least 20 minutes, less than a day (`clinical.md`, pause). */
export const pauseMinutes = { least: 20, most: 24 * 60 - 1 };
/** How long, from the return time on, each may say what they want before "later" stands. */
export const choiceMinutes = 15;
export const pauseChoices = ['go-on', 'later', 'leave-it'] as const;
export type PauseChoice = (typeof pauseChoices)[number];
