/** What may be found in clear, and why. Everything else is a person's. */
export const inClear: string[] = [
  // The practice's name stands above every page, also of those who are nobody yet.
  'oz-practice (plain)',
  'sam-practice (plain)',
  // Exercises and programs are the practice's work, for all of its couples.
  'kim-exercise (plain)',
  'kim-program (plain)',
  'kim-draft (plain)',
];
