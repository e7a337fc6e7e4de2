export const texts = {
  title: 'Us',
  empty: 'Nothing has opened yet',
  emptyText: 'What you both choose to share turns up here. There is no hurry, and nothing to collect.',
  byMe: 'From you',
  byPartner: 'From {{name}}',
  partner: 'your partner',
  closed:
    'This one has closed. It only opens when you both wanted to share it in time, and often that doesn’t happen: the baby, kept for the appointment, a change of mind.',
  happened: 'You two were there for this.',
  waiting: 'This one opens in the appointment.',
};
