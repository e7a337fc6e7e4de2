import { language } from '../language.ts';
import { cards } from './cards.ts';
import { good, heavy, light, verdicts } from './good.ts';
import { harm, harmLists } from './harm.ts';
import { lists } from './lists.ts';
import { asks, rewrites } from './rewrites.ts';
import { spelling } from './spelling.ts';
import weights from './weights.json' with { type: 'json' };

export const es = language({
  spelling,
  lists: { ...lists, ...harmLists },
  harm,
  weights,
  good,
  heavy,
  light,
  verdicts,
  address: {
    tu: [],
    vos: [
      'vos',
      '(sos|tenes|queres|podes|decis|venis|pensas|sentis|dormis|preferis|volves|vivis|entendes|seguis|perdes|hacete|haceme|decime|contame|ponete|acordate)',
    ],
    usted: [
      'usted',
      '(le|se lo) (pido|agradezco|importaria|gustaria|digo|quiero|extrano)',
      '(hagame|digame|haga el favor|perdone|disculpe|dejeme|escucheme|ayudeme|callese)',
    ],
  },
  cards,
  asks,
  rewrites,
});
