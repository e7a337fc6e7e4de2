export const texts = {
  title: 'Us',
  empty: 'Nothing has opened yet',
  emptyText: 'What you both choose to share turns up here. There is no hurry, and nothing to collect.',
  byMe: 'From you',
  byPartner: 'From {{name}}',
  partner: 'your partner',
  closed:
    'This one has closed. It only opens when you both wanted to share it in time, and often that doesn’t happen: the baby, kept for the appointment, a change of mind.',
  closedPlain:
    'This one has closed. It only opens when you both wanted to share it in time, and often that doesn’t happen: a bad night, kept for the appointment, a change of mind.',
  plans: 'Plans',
  words: 'Words',
  memories: 'Memories',
  byBoth: 'From the two of you',
  bricks: 'A pile of bricks, one for each week you were both in something.',
  unread: 'Things from {{name}}, if there are any:',
  show: 'show',
  unreadShown: 'Whatever there is stands here now.',
  happened: 'You two were there for this.',
  waiting: 'This one opens in the appointment.',
};
