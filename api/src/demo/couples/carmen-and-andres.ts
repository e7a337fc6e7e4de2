import { diary, picked, toNobody, toTherapist, weeklyPulse } from '../diary.ts';
import type { Story } from '../story.ts';

const carmen = diary('carmen');
const andres = diary('andres');

/** Three months after Gabriel, in Bogotá, and with usted between them. Each on their own for some weeks now. */
export const carmenAndAndres: Story = {
  clinician: 'ana',
  timeZone: 'America/Bogota',
  closingHour: '20:30',
  bornMonthsAgo: 3,
  children: ['Gabriel'],
  dayShift: 2,
  hour: '09:00',
  visits: [1, 2, 4, 6, 8, 9],
  partners: [
    {
      name: 'Carmen', signInName: 'carmen', locale: 'es', address: 'usted', isOwnPhone: true,
      contact: { how: 'call', when: 'De 9 a 11', mayLeaveMessage: false, whoElseReads: 'Mi suegra contesta a veces' },
      asked: { concerns: ['worse-since-birth'], note: 'Más discusiones desde el parto, por la familia de él. Sin miedo, sin golpes, sin control del dinero. Volver a preguntar.' },
    },
    {
      name: 'Andrés', signInName: 'andres', locale: 'es', address: 'usted', isOwnPhone: true,
      contact: { how: 'mail', when: 'Cualquier hora', mayLeaveMessage: true, whoElseReads: 'Nadie' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('Para ver el camino, no la nota.'),
    { week: 1, key: 'say-it', for: 'both', openedIn: 2, plan: { why: 'Una frase al final del día.', when: 'Después del tinto de la noche', obstacle: 'La visita' } },
    { week: 2, key: 'i-statement', for: 'both', openedIn: 4, plan: { why: 'La familia opina mucho.', when: 'El domingo' } },
    { week: 2, key: 'used-to', for: 'both', openedIn: 4, plan: { why: 'Lo de antes que quisieran traer, en pequeño.', when: 'Cada quien por su lado' } },
    { week: 4, key: 'say-it', for: 'both', weekly: { weeks: 2, day: 2 }, plan: { why: 'Seguir con lo que sirvió.', atHome: true } },
    { week: 6, key: 'i-statement', for: 'each', plan: { why: 'Semanas para cada quien.', atHome: true } },
    { week: 6, key: 'stress-talk', for: 'each', plan: { why: 'Dejar el día en algún lado antes de entrar.', atHome: true } },
    { week: 8, key: 'say-it', for: 'each', plan: { why: 'Una frase para usted.', atHome: true } },
  ], // prettier-ignore
  wrote: [
    carmen.says([1, 3, '19:40'], 'V2', { ready: 'same-hour' }),
    andres.says([1, 3, '19:52'], 'V2', { own: 'Me gusta oírla hablarle a Gabriel en la oscuridad.' }),
    carmen.pulse([1, 4, '10:05'], 'same', 'nothing'),
    andres.pulse([1, 4, '21:30'], 'same', 'some'),

    carmen.feels([2, 4, '10:20'], 'V2', ['irritated', 'su mamá me quita al niño de los brazos'],
      'Siento molestia cuando su mamá me quita al niño de los brazos, porque necesito que alguien me pregunte antes. ¿Podría decírselo usted?'),
    andres.feels([2, 5, '19:15'], 'V2', ['overwhelmed', 'las dos me miran esperando que diga algo'],
      'Siento agobio cuando las dos me miran esperando que diga algo, porque no quiero quedarle mal a ninguna. ¿Podríamos acordar antes qué digo?'),
    carmen.pulse([2, 4, '10:31'], 'mostly-apart', 'none'),
    andres.pulse([2, 5, '19:22'], 'half', 'one'),

    carmen.marks('used-to', [2, 6, '10:15'], 'cards',
      ['revive', ['talk-in-the-dark', 'long-breakfast', 'hand-in-hand', 'kitchen-dance', 'asked-how', 'our-music']],
      ['let-go', ['laugh-late', 'texted-jokes', 'forehead-kiss', 'cook-together', 'our-series', 'dress-up', 'no-plan', 'sudden-trip']]),
    andres.marks('used-to', [3, 1, '21:10'], 'cards',
      ['revive', ['talk-in-the-dark', 'hand-in-hand', 'cook-together', 'asked-how', 'our-series']],
      ['let-go', ['laugh-late', 'texted-jokes', 'forehead-kiss', 'kitchen-dance', 'long-breakfast', 'board-games', 'dress-up']]),
    carmen.pulse([3, 4, '10:12'], 'further', 'nothing'),
    andres.pulse([3, 5, '21:05'], 'same', 'little'),
    carmen.says([4, 2, '19:58'], 'V2', { ready: 'hello-me' }),
    andres.says([4, 2, '20:11'], 'V2', { ready: 'choose-again' }),
    carmen.pulse([4, 4, '10:24'], 'half', 'one'),
    andres.says([5, 2, '20:02'], 'V2', { own: 'Hoy le dije a mi mamá que primero se pregunta. Me temblaba la voz.' }),
    carmen.says([5, 2, '20:09'], 'VP', { own: 'Lo oí desde la cocina. Gracias.' }),
    carmen.pulse([5, 4, '10:18'], 'closer', 'little'),
    andres.pulse([5, 4, '20:48'], 'closer', 'little'),

    carmen.feels([6, 3, '10:40'], 'V1', ['exhausted', 'todos duermen y yo sigo haciendo cuentas'],
      'Siento agotamiento cuando todos duermen y yo sigo haciendo cuentas, porque en un mes vuelvo al trabajo y no sé con quién se queda Gabriel.'),
    andres.feels([6, 4, '21:10'], 'V1', ['worried', 'la veo sonreír delante de la gente y después no habla'],
      'Siento preocupación cuando la veo sonreír delante de la gente y después no habla. No sé si preguntar es ayudar.'),
    carmen.pulse([6, 4, '10:52'], 'mostly-apart', 'one'),
    andres.pulse([6, 5, '20:55'], 'half', 'one'),
    andres.answers('stress-talk', [7, 1, '21:02'], { topic: toTherapist(picked('work', 'family')), 'would-help': toNobody(picked('quiet')) }),
    carmen.begins('private-page', [7, 3, '10:40'], {
      now: toNobody(picked('acting-fine')),
      about: toNobody({ ready: 'identity-who' }),
      page: toNobody('Hoy una señora en la fila me dijo que se me veía feliz. Le dije que sí. Llevaba la blusa al revés.'),
      line: toTherapist('Quisiera hablar de volver al trabajo sin pedir disculpas.'),
    }),
    carmen.pulse([7, 4, '10:08'], 'same', 'little'),
    andres.pulse([7, 4, '21:22'], 'same', 'little'),
    andres.begins('moment', [8, 1, '21:15'], { caught: toTherapist(picked('carried')), saw: toTherapist('Ella dejó mi plato tapado, con el limón aparte.') }),
    carmen.begins('learn', [8, 2, '10:20'], {}),
    carmen.says([8, 2, '10:33'], 'V1', { own: 'Quiero esta vida. También quiero dormir en otra parte una noche.' }),
  ], // prettier-ignore
  passed: [
    {
      does: 'offers', who: 'andres', week: 4, day: 1, at: '20:45', key: 'used-to', step: 'one',
      offer: { words: 'Cinco minutos de charla con la luz apagada, antes de dormir. De lo que sea, menos de la visita.' },
      yes: { week: 4, day: 1, at: '20:58' },
    },
  ], // prettier-ignore
  turns: [
    { week: 1, does: 'tags', tags: ['under-4h-sleep'] },
    { week: 6, does: 'own-weeks' },
    { week: 6, does: 'ask-again' },
  ],
};
