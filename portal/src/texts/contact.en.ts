/** The questions of safe contact, asked when joining and open to change in Mine. */
export const texts = {
  how: 'The best way',
  any: 'Any way',
  mail: 'By e-mail',
  call: 'By a call',
  text: 'By a text message',
  appointment: 'Only in the appointment',
  when: 'When is a good time?',
  mayLeave: 'You may leave a message',
  whoElse: 'Who else reads this mail or picks up this phone?',
};
