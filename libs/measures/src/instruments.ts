import { coupleInstruments } from './couple-instruments.ts';
import type { Instrument } from './instrument.ts';
import { moodInstruments } from './mood-instruments.ts';

/** Every instrument whose scoring we ship. */
export const instruments = { ...coupleInstruments, ...moodInstruments } satisfies Record<string, Instrument>;
export type InstrumentKey = keyof typeof instruments;
