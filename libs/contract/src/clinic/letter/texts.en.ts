import type { Texts } from './texts.ts';

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

export const en: Texts = {
  title: (names) => `Before you see ${names}`,
  span: (since, until) => `From ${since} to ${until}`,
  parts: {
    wentWell: 'What went well',
    wantsRaised: 'What they want raised',
    tried: 'What was tried',
    moved: 'What moved, and what we do not know',
    question: 'A pattern, as a question',
    waysToOpen: 'Three ways to open',
  },
  nothing: {
    wentWell: 'Nothing has opened to both in this span.',
    wantsRaised: 'Nothing was kept for the appointment.',
    tried: 'Nothing for the two together was due.',
  },
  quoted: (words) => `“${words}”`,
  said: (by, title, day) => `${by}, ${title}, ${day}`,
  metIn: (title) => `No words opened; they were both there for ${title}.`,
  kept: (title, day) => `${title}, kept on ${day}`,
  discussed: (title) => `${title}: talked about`,
  tried: (title, count) => `${title}: ${times(count)}`,
  opened: (count) => `opened to both ${times(count)}`,
  together: (count) => `together ${times(count)}`,
  onePhone: (name) => `written on ${name}’s phone`,
  obstacle: (words) => `What might get in the way: ${words}`,
  agreed: (title, words) => `Agreed in ${title}: “${words}”`,
  measure: (title, name) => `${title}, ${name}`,
  changes: {
    better: 'reliably better',
    worse: 'reliably harder',
    'no-reliable-change': 'no reliable change',
    'no-figure': 'no published figure to judge by',
    'not-enough-yet': 'not enough yet to say',
  },
  load: (cards, apart) =>
    apart === 0
      ? 'Who carries what: they see every card alike.'
      : `Who carries what: they see ${apart} of ${cards} cards differently.`,
  talks: ({ count, minutes, first, all, kept }) =>
    [
      `They talked and listened ${times(count)}, ${minutes} min`,
      ...(all ? [`; understood at once ${first} of ${all} times`] : []),
      '.',
      ...(kept ? [kept === 1 ? ' One point waits for today.' : ` ${kept} points wait for today.`] : []),
    ].join(''),
  paused: (days) =>
    days.length === 1
      ? `They took a pause: ${days[0]}.`
      : `They took ${days.length} pauses: ${days.join(' · ')}.`,
  moved: (opened, together) =>
    [
      ...(opened ? [opened === 1 ? 'one thing opened to both' : `${opened} things opened to both`] : []),
      ...(together ? [together === 1 ? 'one was done together' : `${together} were done together`] : []),
    ]
      .join(', ')
      .replace(/^./u, (first) => first.toUpperCase()) + '.',
  notKnown: {
    ended: () => 'Their work here has ended; this is how it stood.',
    'one-has-not-joined': (count) =>
      count > 1 ? 'Neither of them has joined yet.' : 'One of them has not joined: we hear one side.',
    'first-week': () => 'It is their first week.',
    'long-time': (weeks) => `${weeks} weeks are a long time; most of it we do not know.`,
    'pause-open': (count) =>
      count === 1
        ? 'A pause: we do not know whether they came back to it.'
        : `${count} pauses: we do not know whether they came back to them.`,
    'nothing-for-two': () => 'Each was on their own, so nothing here is about the two.',
    'nothing-yet': () => 'We do not know how it goes: nothing has come back.',
    'little-to-go-on': () => 'There is little to go on; read it with care.',
    'no-measure': () => 'No measure to look at together.',
  },
  questions: {
    'kept-for-appointment': (count) =>
      count === 1
        ? 'Something was kept for today. Where would they like to begin?'
        : `${count} things were kept for today. Which one first?`,
    'measure-worse': () => 'A questionnaire speaks of a harder stretch. What would they say it is?',
    'pause-open': () => 'They stopped, and perhaps not for good. Is there something to come back to?',
    'seen-differently': (count) =>
      count === 1
        ? 'One task they see differently. How does each of them see it?'
        : `${count} tasks they see differently. Which one first?`,
    quiet: () => 'It has been quiet. A full week, or something hard to write down?',
    'often-opened': (count) => `They opened things to each other ${count} times. What made it possible?`,
    none: () => 'Nothing stands out. What would they say stood out?',
  },
  ways: {
    'what-was-kept': 'You kept something for today. Shall we begin there?',
    'after-the-pause': 'You stopped at some point. Where are you now?',
    'two-maps': 'Shall we lay your two maps side by side?',
    'read-aloud': 'Would one of you read aloud what opened?',
    'after-so-long': 'It has been long. What should I know first?',
    'how-was-the-week': 'How have you two been since we met?',
    'what-got-in-the-way': 'What got in the way, and what helped?',
    'what-would-fit': 'What is small enough for your real week?',
    'one-small-thing-next': 'What small thing would you take home today?',
    'what-to-keep': 'What do you want to keep from here?',
  },
  more: (count) => `And ${count} more.`,
};
