export const texts = {
  title: 'Help',
  now: 'If somebody is in danger right now, call',
  hardTitle: 'A hard moment',
  hard: 'You don’t have to be all right just now. Sit down if you can, feet on the floor, one slow breath out. Then, if it fits: somebody to call stands below.',
  hardWrite: 'Nothing to fix: write one line, only for you',
  onPage: 'On this page',
  tiredTitle: 'Tired, or afraid?',
  tired:
    'After a baby most couples argue more. You are both short of sleep, and small things get loud. That is tiring, and it usually gets better.',
  tiredPlain:
    'In hard times most couples argue more. You are both short of sleep, and small things get loud. That is tiring, and it usually gets better.',
  afraid:
    'Being afraid of the other one is something else. If you watch your words so that nothing happens, if you have been hit, held or forced, if someone decides about your phone, your money or whom you see, that is not about tiredness and it is not yours to fix with an exercise.',
  afraidDo:
    'You can call one of the numbers below, or tell your therapist when you are alone with them. You don’t have to be sure first.',
  notTiredTitle: 'Call now, not tiredness',
  notTired: 'In the months after a birth these are illnesses that can be treated, and they don’t wait:',
  notTiredSigns: [
    'You can’t sleep even when the baby sleeps.',
    'Your thoughts race and won’t stop.',
    'You believe or hear things that others don’t.',
    'You are afraid of harming yourself or the baby.',
  ].join('\n'),
  notTiredPlain: 'These are illnesses that can be treated, and they don’t wait:',
  notTiredSignsPlain: [
    'You can’t sleep even when nothing keeps you awake.',
    'Your thoughts race and won’t stop.',
    'You believe or hear things that others don’t.',
    'You are afraid of harming yourself or somebody close to you.',
  ].join('\n'),
  notTiredDoPlain: 'Call a doctor or the emergency number today, also at night.',
  notTiredDo:
    'Call a doctor or the emergency number today, also at night. It counts for fathers and for mothers who did not give birth, too.',
  lines: 'People you can call',
  US: 'United States',
  ES: 'Spain',
  CO: 'Colombia',
  unchecked: 'Not yet checked by your practice.',
  checkedOn: 'Checked on {{day}}.',
  longAgo: 'That is more than half a year ago.',
  noLines: 'The list of numbers needs signal the first time.',
  calls:
    'A call stays in the phone’s list of calls. In Spain, 016 leaves no trace on the bill, but it does stay in that list.',
  hideTitle: 'Hide',
  hide: 'Hide, at the top of every screen, is for when your mother-in-law looks over. It empties this page, signs you out and shows a shopping list. Shift three times does the same.',
  hideLimits:
    'It does not erase the browser’s history, and somebody who looks for this page can find that it was open. What you wrote is not on the phone in readable form.',
};
