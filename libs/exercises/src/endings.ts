/**
 * How a person leaves an exercise. `open` is saved and not handed in: for everybody else it does not exist.
 * The others hand in what is there: `done`, its `small` version, one of us fell `asleep`, or kept for the `appointment`.
 */
export const endings = ['open', 'done', 'small', 'asleep', 'appointment'] as const;
export type Ending = (typeof endings)[number];

/** Whether what is there counts for anybody but its author. */
export const isHandedIn = (ending: Ending): boolean => ending !== 'open';

/** Kept for the appointment waits for the therapist's hand; every other ending opens with the closing time. */
export const waitsForAppointment = (ending: Ending): boolean => ending === 'appointment';
