import { language } from '../language.ts';
import { cards } from './cards.ts';
import { good, heavy, light, verdicts } from './good.ts';
import { harm, harmLists } from './harm.ts';
import { lists } from './lists.ts';
import { asks, rewrites } from './rewrites.ts';
import { spelling } from './spelling.ts';
import weights from './weights.json' with { type: 'json' };

export const en = language({
  spelling,
  lists: { ...lists, ...harmLists },
  weights,
  harm,
  good,
  heavy,
  light,
  verdicts,
  address: { you: [] },
  cards,
  asks,
  rewrites,
});
