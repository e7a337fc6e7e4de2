import type { Program } from '@usward/exercises';
import { fairShare } from './fair-share.ts';
import { learningToListen } from './learning-to-listen.ts';
import { mySide } from './my-side.ts';
import { roommatesToPartners } from './roommates-to-partners.ts';
import { usAfterBaby } from './us-after-baby.ts';

/** Every program, in the order in which a clinician sees them. */
export const programs: readonly Program[] = [
  usAfterBaby,
  mySide,
  roommatesToPartners,
  fairShare,
  learningToListen,
];
