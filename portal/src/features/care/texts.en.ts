export const texts = {
  title: 'Who reads along',
  supervisor:
    'From {{from}} at the earliest, and until {{until}}, {{name}} may read what your therapist reads, so that your therapist does this well. Never what is only yours.',
  coTherapist:
    'From {{from}} {{name}} treats you too, beside {{therapists}}, and reads what your therapist reads.',
  successor:
    'From {{from}} {{name}} is your therapist, in place of {{leaving}}, who reads nothing any more from then on.',
  shared: 'What the two of you shared goes along.',
  own: 'What you wrote to {{leaving}} alone goes along only if you say so. Your partner is asked too, alone; neither of you sees what the other chose.',
  look: 'Look through my words first',
  'policy-no-secrets':
    'With {{name}} this stays as you know it: what you write to your therapist alone may be brought into the appointment of you both. You are told first. Never anything about your safety.',
  'policy-limited-secrets':
    'With {{name}} this stays as you know it: what you write to your therapist alone stays with them, and comes to the appointment of you both only when you agree.',
  bring: 'Understood; take my earlier words along',
  leave: 'Understood; leave them behind',
  later: 'Either way you can change this here for four weeks, and take single words back at any time.',
  change: 'Change what goes along',
  understood: 'Understood',
  partedTitle: 'The work of the two of you here has come to an end',
  parted:
    'Since {{day}} nothing passes between the two of you here any more. What you wrote stays yours, in Mine, and only you decide what becomes of it. Your therapist has told both of you the same. Thank you for what you tried.',
  practiceEnds: 'The practice says goodbye to Usward',
  practiceEndsOn:
    'The last day here is {{day}}. Until then nothing changes. You can take a copy of what is yours, in Mine, until {{until}}. Your therapist knows how you go on together.',
  practiceEnded:
    'Since {{day}} nothing new comes here. You can still take a copy of what is yours, in Mine, until {{until}}. What must be kept is kept shut by the practice, as long as the law asks.',
};
