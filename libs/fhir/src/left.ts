/** Why something could not be carried. What reads it has the words for each; `about` in a `Left` is the detail. */
export type LeftCode =
  // A form that comes in.
  | 'extension' | 'one-language' | 'too-many-steps' | 'hidden' | 'no-text' | 'second-display' | 'required'
  | 'read-only' | 'initial' | 'unread' | 'shown-as' | 'group-repeats' | 'max-length' | 'repeats' | 'max-answers'
  | 'options-count' | 'own-word-length' | 'file-answer' | 'record-answer' | 'option-cut' | 'option-empty'
  | 'option-untappable' | 'initially-selected' | 'no-options' | 'options-elsewhere' | 'points-not-whole'
  | 'points-of-several' | 'condition-later' | 'condition-unasked'
  // An exercise that goes out.
  | 'other-variant' | 'no-place' | 'becomes' | 'words-only' | 'options-child' | 'no-other' | 'max-of-one' | 'cards-of-homes'
  // Answers that go out.
  | 'not-in-form' | 'no-such-option' | 'not-its-type' | 'longer' | 'several' | 'unanswered-above'; // prettier-ignore

/** What could not be carried, and where it stands in the file. `about`: an address, a number, a name of the standard. */
export type Left = { path: string; code: LeftCode; about?: string };

export type WrongCode =
  | LeftCode
  | 'not-an-object' | 'not-a-questionnaire' | 'too-deep' | 'not-an-item-type' | 'shape' | 'link-twice' | 'group-empty'
  | 'display-with-items' | 'options-twice' | 'no-enable-behavior' | 'modifier' | 'option-values' | 'no-such-item'
  | 'one-answer' | 'exists-boolean' | 'nothing-to-ask'; // prettier-ignore

/** What is wrong with a file, and where: `item.2.answerOption`. */
export type Wrong = { path: string; code: WrongCode; about?: string };
