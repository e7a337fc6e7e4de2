/** What is wrong with a document, and where: `variants.couple.steps.2`. */
export type DocumentProblem = {
  path: string;
  code:
    | 'document.shape'
    | 'step.repeated'
    | 'step.unknown'
    | 'step.backwards'
    | 'step.keeps-nothing'
    | 'option.repeated'
    | 'option.family'
    | 'part.place'
    | 'field.missing'
    | 'field.unused'
    | 'field.kinds-differ'
    | 'field.start-wider'
    | 'field.opens-to-nobody'
    | 'small.empty-of-answers'
    | 'minutes.small-longer'
    | 'opening.nothing-opens'
    | 'opening.missing'
    | 'field.opens-otherwise'
    | 'field.topics-reach-partner'
    | 'children.unmarked'
    | 'solo.delivers'
    | 'words.missing'
    | 'words.too-long'
    | 'condition.delivers'
    | 'condition.kind'
    | 'condition.unplayed'
    | 'option.unknown'
    | 'alert.misplaced';
};
