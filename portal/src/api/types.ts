import type { me } from './client.ts';

/** Shapes of the contract by the names the screens use. */
export type Me = Awaited<ReturnType<typeof me.whoAmI>>;
export type Task = Awaited<ReturnType<typeof me.today>>['tasks'][number];
export type Shared = Awaited<ReturnType<typeof me.us>>['items'][number];
export type Written = Awaited<ReturnType<typeof me.mine>>['items'][number];
export type Device = Awaited<ReturnType<typeof me.devices>>['devices'][number];
export type SafeContact = Awaited<ReturnType<typeof me.safeContact>>;
export type Standing = Awaited<ReturnType<typeof me.us>>['standing'][number];
export type Found = Awaited<ReturnType<typeof me.library>>['items'][number];
export type Invitation = NonNullable<Awaited<ReturnType<typeof me.today>>['dialogue']>;
export type AgendaPoint = Awaited<ReturnType<typeof me.agenda>>['points'][number];
export type PastDialogue = Awaited<ReturnType<typeof me.us>>['dialogues'][number];
