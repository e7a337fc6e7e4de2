export const texts = {
  title: 'Find something',
  field: 'A word is enough',
  perhaps: 'Perhaps',
  words: ['tired', 'fight', 'nights', 'chores', 'touch', 'laugh', 'lonely', 'thank you', 'date', 'talk'].join(
    '\n',
  ),
  minutes: '{{small}} to {{full}} min',
  same: 'About {{full}} min',
  minute: 'About a minute',
  waits: 'It waits for you already.',
  some: 'Here is what there is.',
  none: 'Nothing by that word.',
  noneText: 'Another word, perhaps. Or look at what is always there.',
  always: 'What is always there',
  practice: 'Try the moves alone',
};
