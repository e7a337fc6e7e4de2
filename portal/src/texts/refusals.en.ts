import type { ErrorCode } from '@usward/contract/errors';

/** Every refusal in plain words: what happened, that nothing is lost, one thing to do. */
export const texts: Record<ErrorCode | 'offline', string> = {
  offline: 'There is no signal right now. Nothing is lost. Try again in a moment.',
  'request.malformed': 'That didn’t go through. Your words are still here. Try again?',
  'request.not-json': 'That didn’t go through. Your words are still here. Try again?',
  'request.too-large': 'That is longer than we can keep. Shorten it a little and send it again.',
  'request.invalid': 'Something here is missing or does not fit. Look at the fields once more.',
  'request.foreign-origin': 'This came from another page. Open Usward itself and try again.',
  'request.slow-down': 'That was many tries in a row. Wait a few minutes, then try again.',
  absent: 'This is not here, or no longer. Go back and look again.',
  'sign-in.needed': 'Please sign in again. What you wrote is kept.',
  'sign-in.wrong': 'That name and password don’t go together. Try again, or choose a new password.',
  'second-factor.needed': 'A code is needed as well.',
  'second-factor.enrol': 'This account first needs its second step. Do that in the console.',
  'second-factor.wrong': 'That code is not right. Take the newest one and try again.',
  'confirm.needed': 'Please confirm this with your password first.',
  'role.not-allowed': 'This is not open to your account.',
  'private.closed': 'This part closed itself. Enter your PIN to open it again.',
  'private.wrong': 'That is not the PIN. Try once more, slowly.',
  'private.waiting':
    'Your own part opens again a day after a new password, or sooner if your therapist vouches for you.',
  'password.weak':
    'That password is easy to guess. Three or four words that have nothing to do with you are good.',
  'password.wrong': 'That is not your current password. Try again.',
  'name.taken': 'Somebody uses that sign-in name already. Choose another.',
  'link.spent': 'This link has been used or is too old. Ask for a new one; nothing else is lost.',
  'invitation.wrong-code':
    'Those four digits don’t belong to this invitation. Ask your therapist for them again.',
  'couple.full': 'Both places of this couple are taken. Ask your therapist.',
  'suitability.missing': 'This one is not open yet. Your therapist knows more.',
  'exercise.stopped': 'This one is resting for now. Your therapist knows more.',
  'exercise.no-such-variant': 'This one cannot be done this way. Your therapist knows more.',
  'partner.not-joined': 'This one needs you both, and only one of you is here yet.',
  'assignment.ended': 'This one is over. Nothing more to do here.',
  'answer.invalid': 'One of the answers didn’t fit its question. Open it again and look at it once more.',
  'level.too-wide': 'This answer can’t be shown that widely. Choose fewer readers.',
  'response.conflict': 'Your other phone wrote too. Both are kept in Mine.',
  'response.closed':
    'This one closed before your words arrived, so they did not go out. If they matter, bring them to the appointment.',
  'opening.not-in-appointment': 'This one opens in the appointment.',
  'offer.gone': 'This offer is no longer there. You can offer something yourself.',
  'pause.not-now': 'This can be chosen from the time you come back, for a quarter of an hour.',
  'appointment.past': 'That time has already passed.',
  'server.busy': 'It is crowded just now. Your words are still here. Try again in a minute.',
  'server.failed': 'That didn’t go through. Your words are still here. Try again?',
};
