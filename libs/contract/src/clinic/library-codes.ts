/** Everything that may stay behind when a form or an exercise is carried over. The console has the words for each. */
export const leftCodes = [
  // A form that comes in.
  'extension', 'one-language', 'too-many-steps', 'hidden', 'no-text', 'second-display', 'required', 'read-only',
  'initial', 'unread', 'shown-as', 'group-repeats', 'max-length', 'repeats', 'max-answers', 'options-count',
  'own-word-length', 'file-answer', 'record-answer', 'option-cut', 'option-empty', 'option-untappable',
  'initially-selected', 'no-options', 'options-elsewhere', 'points-not-whole', 'points-of-several',
  'condition-later', 'condition-unasked',
  // An exercise that goes out. `about` of `becomes` is a type of the standard.
  'other-variant', 'no-place', 'becomes', 'words-only', 'options-child', 'no-other', 'max-of-one', 'cards-of-homes',
  // Answers that go out.
  'not-in-form', 'no-such-option', 'not-its-type', 'longer', 'several', 'unanswered-above',
] as const; // prettier-ignore
export type LeftCode = (typeof leftCodes)[number];

/** What is wrong in a form that cannot be read. Where nothing in it can be asked, the codes of what is left say why. */
export const wrongCodes = [
  'not-an-object', 'not-a-questionnaire', 'too-deep', 'not-an-item-type', 'shape', 'link-twice', 'group-empty',
  'display-with-items', 'options-twice', 'no-enable-behavior', 'modifier', 'option-values', 'no-such-item', 'one-answer',
  'exists-boolean', 'nothing-to-ask', ...leftCodes,
] as const; // prettier-ignore
export type WrongCode = (typeof wrongCodes)[number];
