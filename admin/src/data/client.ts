import { staffClient, type StaffClient } from '@usward/client/clinic';
import { asked } from './leaving.ts';

export const client: StaffClient = { ...staffClient(), clinic: staffClient({ fetch: asked }).clinic };

/** The verbs of the clinic, by the names of the contract's table. */
export type Clinic = StaffClient['clinic'];
export type Verb = keyof Clinic;

export type Sent<V extends Verb> = Parameters<Clinic[V]>[0];
export type Got<V extends Verb> = Awaited<ReturnType<Clinic[V]>>;

export type Couple = Got<'couple'>;
export type Partner = Couple['partners'][number];
export type CoupleRow = Got<'couples'>['couples'][number];
export type Me = Got<'whoAmI'>;
export type Brief = Got<'brief'>;
export type Shelf = Got<'exercises'>['exercises'][number];
export type Program = Got<'programs'>['programs'][number];
export type Assignment = Got<'assignments'>['assignments'][number];
export type Occurrence = Assignment['occurrences'][number];
export type Appointment = Got<'appointments'>['appointments'][number];
export type Words = Shelf['title'];
export type Talk = Got<'dialogues'>['dialogues'][number];
export type FeltHeard = Got<'dialogues'>['feltHeard'][number];
