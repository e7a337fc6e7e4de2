// How long things between the two stand.

/** Unaccepted, an offer goes without a trace after so many hours (`product.md`, E3). */
export const offerLapsesAfterHours = 48;

/** Being ready is gone after so many minutes (`product.md`, E24). */
export const readyForMinutes = 120;

// The pause of a talk is the same pause (`clinical.md`, pause).
export { choiceMinutes, pauseChoices, pauseMinutes, type PauseChoice } from '@usward/dialogue';
