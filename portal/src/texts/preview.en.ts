/** What the other will see, before they do. */
export const texts = {
  title: 'What {{partner}} will see',
  titleNobody: 'What your partner will see',
  by: 'From {{name}}',
  theClosing: 'the closing day',
  now: 'This is with them already:',
  closingBoth: 'On {{day}}, if you have both shared it by then:',
  closingAlone: 'On {{day}}:',
  appointmentBoth: 'In the appointment, if you have both shared it and your therapist opens it with you:',
  appointmentAlone: 'In the appointment, when your therapist opens it with you:',
  onlyBoth:
    'It only opens when you both wanted to share it in time, and often that doesn’t happen: the baby, kept for the appointment, a change of mind. Then nothing of it shows, and nobody is told why.',
  onlyBothPlain:
    'It only opens when you both wanted to share it in time, and often that doesn’t happen: a bad night, kept for the appointment, a change of mind. Then nothing of it shows, and nobody is told why.',
  nothing: 'Nothing. It looks exactly as if you had not answered.',
};
