export { stepsAsked } from './asked.ts';
export { exportQuestionnaire, type Exported } from './export.ts';
export type { Form, Imported, Node, ScoredStep, Scores } from './form.ts';
export { importQuestionnaire, isForm } from './import.ts';
export type { Left, LeftCode, Wrong, WrongCode } from './left.ts';
export type { Option, Value } from './options.ts';
export type { Questionnaire } from './questionnaire.ts';
export { exportResponse, type Answered, type QuestionnaireResponse } from './response.ts';
export { instrumentOf, totalOf } from './scores.ts';
