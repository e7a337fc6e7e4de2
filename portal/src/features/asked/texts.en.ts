// No question stands here: they come with the code, and no phone keeps a copy of them.
export const texts = {
  title: 'Enter the code',
  lead: 'The code is on your therapist’s screen. It works once, and only for ten minutes.',
  code: 'Code',
  open: 'Open',
};
