import { language } from '../language.ts';
import { cards } from './cards.ts';
import { claims, spares } from './claims.ts';
import { findings } from './findings.ts';
import { good, light, verdicts, weighs } from './good.ts';
import { harm, harmLists } from './harm.ts';
import { lists } from './lists.ts';
import { rewrites } from './rewrites.ts';
import { spelling } from './spelling.ts';

export const en = language({
  spelling,
  lists: { ...lists, ...harmLists },
  findings,
  claims,
  spares,
  harm,
  good,
  weighs,
  light,
  verdicts,
  address: { you: [] },
  cards,
  rewrites,
});
