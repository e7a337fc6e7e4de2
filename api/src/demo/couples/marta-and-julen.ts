import { diary, picked, together, toPartner, toTherapist, weeklyPulse } from '../diary.ts';
import type { Story } from '../story.ts';

const marta = diary('marta');
const julen = diary('julen');

/** From Madrid, by video. They lost a pregnancy in spring, and asked for no word that reminds of it. */
export const martaAndJulen: Story = {
  clinician: 'ana',
  timeZone: 'Europe/Madrid',
  closingHour: '22:00',
  bornMonthsAgo: null,
  avoidsBabyWords: true,
  dayShift: 0,
  hour: '13:00',
  visits: [1, 2, 3, 4, 5, 6, 7, 9],
  partners: [
    {
      name: 'Marta', signInName: 'marta', locale: 'es', address: 'tu', isOwnPhone: true,
      contact: { how: 'mail', when: 'Por la tarde', mayLeaveMessage: true, whoElseReads: 'Nadie' },
    },
    {
      name: 'Julen', signInName: 'julen', locale: 'es', address: 'tu', isOwnPhone: true,
      contact: { how: 'text', when: 'Cualquier hora', mayLeaveMessage: true, whoElseReads: 'Nadie' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('Dos preguntas, sin nota.'),
    { week: 1, key: 'say-it', for: 'each', plan: { why: 'Una frase que no tiene que ir a ninguna parte.', atHome: true } },
    { week: 3, key: 'say-it', for: 'both', weekly: { weeks: 3, day: 3 }, plan: { why: 'Volver a oíros.', when: 'Después de cenar', obstacle: 'Que se haga tarde' } },
    { week: 3, key: 'ritual', for: 'both', weekly: { weeks: 6, day: 1 }, plan: { why: 'Algo que vuelva, aunque el día no.', when: 'Antes de cenar' } },
    { week: 4, key: 'pause', for: 'both', until: { week: 12, day: 0 }, plan: { why: 'Para cuando se cierra la garganta.', when: 'Cuando cualquiera lo pida' } },
    { week: 4, key: 'stress-talk', for: 'both', until: { week: 6, day: 5 }, plan: { why: 'Lo de fuera también pesa.', when: 'El viernes, de pie en la cocina' } },
    { week: 5, key: 'question', for: 'both', weekly: { weeks: 6, day: 5 }, plan: { why: 'Una pregunta que no sea «¿cómo estás?».', atHome: true } },
    { week: 5, key: 'i-statement', for: 'both', isHeld: true, openedIn: 6, plan: { why: 'El sofá y el silencio.', when: 'El domingo' } },
    { week: 7, key: 'appreciation', for: 'both', until: { week: 10, day: 5 }, plan: { why: 'Os lo decís todo a mí. Al revés, por favor.', atHome: true } },
    { week: 7, key: 'say-it', for: 'both', weekly: { weeks: 4, day: 3 }, plan: { why: 'Porque os gustó.', when: 'En el paseo' } },
  ], // prettier-ignore
  wrote: [
    marta.says([1, 2, '23:10'], 'V1', { own: 'Echo de menos la que iba a ser.' }),
    julen.says([1, 3, '00:20'], 'V0', { own: 'No sé dónde se pone esto.' }),
    marta.pulse([1, 4, '18:20'], 'further', 'nothing'),
    julen.pulse([1, 5, '19:45'], 'same', 'little'),
    marta.pulse([2, 4, '18:32'], 'mostly-apart', 'none'),
    julen.pulse([2, 4, '20:10'], 'mostly-apart', 'none'),

    marta.says([3, 3, '21:15'], 'V2', { ready: 'same-hour' }),
    julen.says([3, 3, '21:32'], 'V2', { own: 'Cuando te callas, me quedo cerca. Es lo único que sé hacer.' }, together),
    marta.answers('ritual', [3, 2, '20:30'], { obstacle: toTherapist(picked('mood', 'ill')) }),
    marta.pulse([3, 4, '18:05'], 'closer', 'little'),
    julen.pulse([3, 4, '19:58'], 'same', 'little'),
    julen.says([4, 3, '21:40'], 'V2', { ready: 'not-in-days' }),
    marta.says([4, 4, '18:12'], 'V1', { own: 'Hoy no puedo decírselo. Mañana, quizá.' }),
    julen.answers('ritual', [4, 2, '20:50'], { kept: toTherapist(picked('small')), 'in-the-way': toTherapist(picked('mood')) }),
    julen.answers('stress-talk', [4, 6, '20:40'], { topic: toTherapist(picked('work')) }, { happened: ['talked'] }),
    marta.pulse([4, 4, '18:14'], 'half', 'one'),

    marta.says([5, 3, '21:05'], 'V2', { own: 'Hoy me reí en el mercado y no me sentí mal.' }, together),
    julen.says([5, 3, '21:21'], 'V2', { ready: 'choose-again' }),
    julen.feels([5, 4, '20:30'], 'V2', ['far-away', 'pongo la tele para no preguntar'],
      'Siento lejanía cuando pongo la tele para no preguntar, porque no quiero hacerte daño y al final te dejo sola. ¿Podrías darme la mano si hoy no quieres hablar?'),
    marta.feels([5, 5, '18:40'], 'V2', ['sad-plain', 'nos sentamos cada uno en su lado del sofá'],
      'Siento tristeza cuando nos sentamos cada uno en su lado del sofá, porque ahí cabía todo lo nuestro. ¿Podrías sentarte en medio?'),
    marta.pulse([5, 4, '18:22'], 'closer', 'some'),
    julen.pulse([5, 4, '20:41'], 'closer', 'little'),
    marta.wonders([5, 5, '19:10'], 'Que el panadero me guardó la barra tostada sin que la pidiera.'),
    julen.wonders([6, 0, '20:15'], 'Que te oí tararear. Bajito. Pero era una canción.'),
    marta.wonders([6, 5, '18:50'], 'El cine de los lunes. Tú dormido en los créditos, jurando que no.'),
    julen.wonders([6, 6, '20:20'], 'Pelearnos por el lado bueno de la cama. Ahora lo dejamos libre los dos.'),
    marta.answers('ritual', [6, 3, '20:10'], { kept: toTherapist(picked('kept')) }),
    marta.pulse([6, 4, '18:09'], 'mostly-ours', 'few'),
    julen.pulse([6, 5, '20:02'], 'half', 'few'),

    marta.says([7, 3, '20:10'], 'V2', { own: 'Me gusta cómo caminas a mi paso.' }),
    julen.says([7, 3, '20:14'], 'V2', { ready: 'still-like' }, together),
    marta.pulse([7, 4, '18:17'], 'closer', 'some'),
    julen.says([8, 3, '20:05'], 'V2', { own: 'El lado de en medio del sofá está muy bien.' }),
    marta.says([8, 3, '20:22'], 'V2', { ready: 'i-miss-us' }),
    marta.wonders([7, 5, '18:30'], 'Croquetas. Las de tu tía, que nunca salen iguales y siempre son las mejores.'),
    julen.wonders([8, 0, '20:05'], 'Una tortilla de bar, a las once de la mañana, contigo y sin prisa.'),
    julen.sends('appreciation', [8, 4, '20:25'], 'words', { own: 'Cancelaste la comida con mis primos sin dar explicaciones y dijiste «no podemos». Ese plural me sostuvo toda la semana.' }),
    marta.sends('appreciation', { hoursAgo: 4 }, 'words', { own: 'Anoche no preguntaste nada. Pusiste agua a hervir y te quedaste. Hacía mucho que no respiraba hasta abajo.' },
      { helps: toPartner(picked('sit', 'no-answer', 'come-back')) }),
    marta.pulse([8, 4, '18:03'], 'mostly-ours', 'few'),
    julen.pulse([8, 4, '19:30'], 'mostly-ours', 'few'),
  ], // prettier-ignore
  passed: [
    {
      does: 'offers', who: 'julen', week: 3, day: 1, at: '20:40', key: 'ritual', step: 'plan',
      offer: { words: 'Una vuelta a la manzana antes de cenar, los martes y los jueves. Sin hablar si no sale.' },
      yes: { week: 3, day: 2, at: '20:31' },
    },
    { does: 'pauses', who: 'marta', week: 5, day: 6, at: '21:20', minutes: 40, then: { julen: 'go-on', marta: 'go-on' } },
    {
      does: 'offers', who: 'marta', week: 8, day: 2, at: '20:14', key: 'ritual', step: 'plan',
      offer: { words: 'La vuelta a la manzana, cualquier día que haga sol. Con llovizna también.' },
      yes: { week: 8, day: 2, at: '20:52' },
    },
    {
      does: 'offers', who: 'julen', hoursAgo: 7, key: 'ritual', step: 'plan',
      offer: { words: '', quick: 'keep' },
    },
  ], // prettier-ignore
  turns: [
    { week: 1, does: 'tags', tags: ['loss'] },
    { week: 7, does: 'ask-again' },
  ],
};
