export { stepsAsked } from './asked.ts';
export type { Wrong } from './broken.ts';
export { exportQuestionnaire, type Exported } from './export.ts';
export type { Form, Imported, Left, Node, ScoredStep, Scores } from './form.ts';
export { importQuestionnaire, isForm } from './import.ts';
export type { Option, Value } from './options.ts';
export type { Questionnaire } from './questionnaire.ts';
export { exportResponse, type Answered, type QuestionnaireResponse } from './response.ts';
export { instrumentOf, totalOf } from './scores.ts';
