export const texts = {
  closedTitle: 'This one has closed',
  closed:
    'It only opens when you both wanted to share it in time, and often that doesn’t happen: the baby, kept for the appointment, a change of mind.',
  closedPlain:
    'It only opens when you both wanted to share it in time, and often that doesn’t happen: a bad night, kept for the appointment, a change of mind.',
  elsewhere: 'Begun elsewhere: what you wrote there is safe in Mine. On this phone the pages are empty.',
  anew: 'Start anew here',
  anewText:
    'If you start anew, what you write on this phone takes the place of what you wrote before. If you simply go on, both are kept, and Mine asks you which one stays.',
  anewDone: 'From here on, what you write on this phone counts.',
  toMine: 'Look in Mine',
  theOther: 'your partner',
  onePhone: 'We only have one phone here',
  onePhoneTitle: 'One phone for both of you',
  onePhoneText:
    'You go first, then you give the phone to {{name}}. What you say is covered meanwhile, and stays so until you both have had your turn.',
  onePhoneKept:
    'What you both say stands in Us for both of you, and your therapist reads it too. It says that it was written on one phone. Either of you can take it back at any time. Where one of you passes, nothing is shown.',
  onePhoneLeftOut:
    'Some questions are left out here: they are for fewer eyes, and wait for a phone of your own.',
  onePhoneBegin: 'Begin on this phone',
  onePhoneDone: 'What you both said goes to Us, as written on one phone.',
  eachOwn: 'Each on our own phone',
  eachOwnText: 'What was said so far on this phone is then gone, and neither of you reads it.',
  eachOwnYes: 'Let it go, and go on alone',
  eachOwnNo: 'Keep it',
  readBy: 'Read by {{names}}, usually before {{day}}. Not live.',
  readByNext: 'Read by {{names}}, usually before the next appointment. Not live.',
  limits:
    'It becomes part of the practice’s record. If a child or a life is in danger, your therapist has to act. If someone can make you open this, don’t write it here.',
  'policy-no-secrets':
    'It may be brought into the appointment of you both, and you are told first. Never anything about your safety.',
  'policy-limited-secrets': 'It comes to the appointment of you both only when you agree.',
  helpTitle: 'You don’t have to be alone with this',
  helpRead:
    'Nobody reads this live. Once it is handed in, {{names}} or whoever is on duty usually looks at it within two hours. What you keep for yourself nobody reads.',
  helpCall: 'If it can’t wait, these people answer now:',
  helpGoOn: 'You can go on here afterwards, or leave it for another time. Both are fine.',
  laterTitle: 'This one opens later',
  laterWhy:
    'It asks about things that somebody should see soon, so it opens while somebody at the practice is there for it.',
  laterAt: 'It opens again on {{when}}.',
  laterUnknown: 'When it opens again is not known here yet. Your therapist will tell you.',
  laterKept: 'What you have already written stays on this phone, and can be sent then.',
  laterCall: 'If something can’t wait until then, these people answer now:',
  talkAboutIt: 'Talk about it together',
  talkAlone: 'Try the moves alone',
};
