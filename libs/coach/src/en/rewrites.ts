import type { Source } from '../language.ts';

/** A question that asks for something has begun: what follows is only the thing itself. */
export const asks = ['(would|could|can|will) you'];

/** An order as a request: the verb after "you should" is the verb after "would you be willing to". */
export const rewrites: Source['rewrites'] = [
  {
    kind: 'demand',
    from: 'you (should|must|have to|need to|ought to|had better|would better)',
    thing: [
      `(call|phone|ring|text|tell|ask|talk to|speak to|come home|come with|pick|bring|fetch|put (the|her|him)|take|make (the|us|me)|clean
      wash|cook|feed|bath|bathe|dress|do the|get (up|home)|go (to|with)|buy|book|pay|hug|hold|listen|read|walk|watch (the|him|her|our)
      look (after|at)|apologi~ to|spend|turn|send|let me|help|sit|play|stay|wait|show|write|answer|switch|give (me|her|him)|plan)`.replace(
        /\n\s*/g,
        '|',
      ),
    ],
    unless:
      'never | always | you | that is | what | yourself | damn | fucking | instead | own | for once | {insult} | {name}'.split(
        ' | ',
      ),
    before: 'Would you be willing to ',
    after: '?',
  },
];
