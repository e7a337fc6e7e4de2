import { control } from './harm/control.ts';
import { fear } from './harm/fear.ts';
import { force } from './harm/force.ts';
import { sex } from './harm/sex.ts';
import { threats } from './harm/threats.ts';

export { harmLists } from './harm/lists.ts';

/**
 * Fear, force, injury, sex without consent, threats and control, said outright or shyly. One of these anywhere in a
 * draft, and the coach is silent. Better once too often: what is lost is a hint.
 */
export const harm: readonly string[] = [...force, ...fear, ...sex, ...threats, ...control];
