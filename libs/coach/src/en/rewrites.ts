import type { Source } from '../language.ts';

/** A question that asks for something has begun: what follows is only the thing itself. */
export const asks = ['(would|could|can|will) you'];

/** An order as a request: the verb after "you should" is the verb after "would you be willing to". */
export const rewrites: Source['rewrites'] = [
  {
    kind: 'demand',
    from: 'you (should|must|have to|need to|ought to|had better|would better)',
    unless:
      `be | been | of | learn | share | do your | not | have | know | never | always | understand | feel | want | care | stop | start | even | at | or | if | instead
      decide | choose | leave | yourself | damn | fucking | {insult} | {name}`.split(/\s+\|\s+|\n\s*/),
    before: 'Would you be willing to ',
    after: '?',
  },
];
