import type { Texts } from './texts.ts';

const veces = (count: number) => (count === 1 ? 'una vez' : `${count} veces`);

export const es: Texts = {
  title: (names) => `Antes de ver a ${names}`,
  span: (since, until) => `Del ${since} al ${until}`,
  parts: {
    wentWell: 'Lo que salió bien',
    wantsRaised: 'Lo que quieren tratar',
    tried: 'Lo que se intentó',
    moved: 'Lo que se movió y lo que no sabemos',
    question: 'Un patrón, como pregunta',
    waysToOpen: 'Tres maneras de empezar',
  },
  nothing: {
    wentWell: 'En este tiempo no se abrió nada para los dos.',
    wantsRaised: 'No se guardó nada para la cita.',
    tried: 'No había nada previsto para los dos.',
  },
  quoted: (words) => `«${words}»`,
  said: (by, title, day) => `${by}, ${title}, ${day}`,
  metIn: (title) => `No se abrieron palabras; estuvieron los dos en ${title}.`,
  kept: (title, day) => `${title}, guardado el ${day}`,
  discussed: (title) => `${title}: ya se habló`,
  tried: (title, count) => `${title}: ${veces(count)}`,
  opened: (count) => `con palabras abiertas ${veces(count)}`,
  together: (count) => `con los dos presentes ${veces(count)}`,
  onePhone: (name) => `escrito en el teléfono de ${name}`,
  obstacle: (words) => `Lo que puede estorbar: ${words}`,
  agreed: (title, words) => `Acordado en ${title}: «${words}»`,
  measure: (title, name) => `${title}, ${name}`,
  changes: {
    better: 'mejor, con un cambio fiable',
    worse: 'más difícil, con un cambio fiable',
    'no-reliable-change': 'sin cambio fiable',
    'no-figure': 'sin cifra publicada para juzgarlo',
    'not-enough-yet': 'todavía no basta para decirlo',
  },
  load: (cards, apart) =>
    apart === 0
      ? 'Quién lleva qué: ven igual todas las tarjetas.'
      : `Quién lleva qué: ven distinto ${apart} de ${cards} tarjetas.`,
  talks: ({ count, minutes, first, all, kept }) =>
    [
      `Hablaron y escucharon ${veces(count)}, ${minutes} min`,
      ...(all ? [`; entendido a la primera ${first} de ${all} veces`] : []),
      '.',
      ...(kept ? [kept === 1 ? ' Un punto espera para hoy.' : ` ${kept} puntos esperan para hoy.`] : []),
    ].join(''),
  paused: (days) =>
    days.length === 1
      ? `Hicieron una pausa: ${days[0]}.`
      : `Hicieron ${days.length} pausas: ${days.join(' · ')}.`,
  moved: (opened, together) =>
    [
      ...(opened
        ? [opened === 1 ? 'una cosa se abrió para los dos' : `${opened} cosas se abrieron para los dos`]
        : []),
      ...(together
        ? [together === 1 ? 'en una estuvieron los dos' : `en ${together} estuvieron los dos`]
        : []),
    ]
      .join(', ')
      .replace(/^./u, (first) => first.toUpperCase()) + '.',
  notKnown: {
    ended: () => 'Su proceso aquí terminó; así quedó.',
    'one-has-not-joined': (count) =>
      count > 1 ? 'Todavía no se ha unido nadie.' : 'Una persona no se ha unido: oímos un solo lado.',
    'first-week': () => 'Es su primera semana.',
    'long-time': (weeks) => `${weeks} semanas son mucho; de la mayor parte no sabemos.`,
    'pause-open': (count) =>
      count === 1
        ? 'Una pausa: no sabemos si volvieron a ello.'
        : `${count} pausas: no sabemos si volvieron a ello.`,
    'nothing-for-two': () => 'Fue tiempo de cada quien, así que nada de esto habla de los dos.',
    'nothing-yet': () => 'No sabemos cómo va: no ha vuelto nada.',
    'little-to-go-on': () => 'Hay poco en que apoyarse; conviene leerlo con cautela.',
    'no-measure': () => 'Ningún cuestionario para mirar entre los tres.',
  },
  questions: {
    'kept-for-appointment': (count) =>
      count === 1
        ? 'Se guardó algo para hoy. ¿Quieren empezar por ahí?'
        : `Se guardaron ${count} cosas para hoy. ¿Cuál primero?`,
    'measure-worse': () => 'Un cuestionario habla de una época más difícil. ¿Cómo la llamarían?',
    'pause-open': () => 'Pararon, y quizá quedó algo. ¿Hay algo a lo que volver?',
    'seen-differently': (count) =>
      count === 1
        ? 'Una tarea la ven distinto. ¿Cómo la ve cada quien?'
        : `${count} tareas las ven distinto. ¿Cuál primero?`,
    quiet: () => 'Hubo silencio. ¿Una semana llena, o algo difícil de escribir?',
    'often-opened': (count) => `Se abrieron cosas ${count} veces. ¿Qué lo hizo posible?`,
    none: () => 'Nada destaca. ¿Qué dirían que destacó?',
  },
  ways: {
    'what-was-kept': 'Guardaron algo para hoy. ¿Empezamos por ahí?',
    'after-the-pause': 'En algún momento pararon. ¿Dónde están ahora?',
    'two-maps': '¿Ponemos los dos mapas lado a lado?',
    'read-aloud': '¿Alguien quiere leer en voz alta lo que se abrió?',
    'after-so-long': 'Pasó mucho tiempo. ¿Qué debo saber primero?',
    'how-was-the-week': '¿Cómo han estado los dos desde la última vez?',
    'what-got-in-the-way': '¿Qué estorbó, y qué ayudó?',
    'what-would-fit': '¿Qué cosa pequeña cabe en su semana real?',
    'one-small-thing-next': '¿Qué cosa pequeña quieren llevarse hoy a casa?',
    'what-to-keep': '¿Qué quieren conservar de lo vivido aquí?',
  },
  more: (count) => `Y ${count} más.`,
};
