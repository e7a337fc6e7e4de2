import type { Exercise, Step } from '@usward/exercises';
import { beginnings } from '../decks/private-page.ts';
import { both } from '../words.ts';

const now: Step = {
  id: 'now',
  kind: 'choice',
  prompt: both('How is it right now?', '¿Cómo va ahora mismo?'),
  options: [
    {
      id: 'hard-moment',
      words: both('a hard moment: I cried where nobody sees', 'un momento difícil: lloré donde nadie ve'),
    },
    { id: 'acting-fine', words: both('I act fine, and I am not', 'hago como que estoy bien, y no') },
    { id: 'full', words: both('full, I want to put it down', 'con mucho encima, quiero soltarlo') },
    { id: 'quiet', words: both('quiet enough to write', 'con calma para escribir') },
  ],
  many: false,
};

const help: Step = {
  id: 'help',
  kind: 'read',
  text: both(
    'If this is too much to carry alone, the Help button on this screen knows whom to call, at any hour.',
    {
      tu: 'Si esto pesa demasiado para ti, el botón Ayuda de esta pantalla sabe a quién llamar, a cualquier hora.',
      vos: 'Si esto pesa demasiado para vos, el botón Ayuda de esta pantalla sabe a quién llamar, a cualquier hora.',
      usted:
        'Si esto pesa demasiado para usted, el botón Ayuda de esta pantalla sabe a quién llamar, a cualquier hora.',
    },
  ),
  more: both(
    'No sleep even when you could sleep, thoughts that race, strange things that feel true, fear of harming someone or yourself: that is not tiredness. Call now.',
    {
      tu: 'No dormir aunque puedas, ideas que corren, cosas raras que parecen ciertas, miedo de hacerte daño o de hacérselo a alguien: eso no es cansancio. Llama ahora.',
      vos: 'No dormir aunque puedas, ideas que corren, cosas raras que parecen ciertas, miedo de hacerte daño o de hacérselo a alguien: eso no es cansancio. Llamá ahora.',
      usted:
        'No dormir aunque pueda, ideas que corren, cosas raras que parecen ciertas, miedo de hacerse daño o de hacérselo a alguien: eso no es cansancio. Llame ahora.',
    },
  ),
};

const helpWithChildren: Step = {
  id: 'help-children',
  child: true,
  kind: 'read',
  text: both(
    'Crying in a parked car, or in the bathroom with the tap on: many parents know it.',
    'Llorar en el auto, o en el baño con la llave abierta: mucha gente con hijos lo conoce.',
  ),
  more: both(
    'If you cannot sleep even when the baby sleeps, or you are afraid of harming the baby, do not wait for morning. You are not a bad parent. It is treatable, and Help is one tap away.',
    {
      tu: 'Si no duermes ni cuando el bebé duerme, o te da miedo hacerle daño, no esperes a mañana. No te hace mala persona. Tiene tratamiento, y Ayuda está a un toque.',
      vos: 'Si no dormís ni cuando el bebé duerme, o te da miedo hacerle daño, no esperes a mañana. No te hace mala persona. Tiene tratamiento, y Ayuda está a un toque.',
      usted:
        'Si no duerme ni cuando el bebé duerme, o le da miedo hacerle daño, no espere a mañana. No le hace mala persona. Tiene tratamiento, y Ayuda está a un toque.',
    },
  ),
};

const distress: Step = {
  id: 'distress',
  kind: 'rate',
  prompt: both('Nobody reads this number. How heavy is it?', 'Este número no lo lee nadie. ¿Cuánto pesa?'),
  hint: both('Not your therapist, not your partner, not us. If you want someone to know, use Help.', {
    tu: 'Ni tu terapeuta, ni tu pareja, ni el servicio. Si quieres que alguien lo sepa, está Ayuda.',
    vos: 'Ni tu terapeuta, ni tu pareja, ni el servicio. Si querés que alguien lo sepa, está Ayuda.',
    usted: 'Ni su terapeuta, ni su pareja, ni el servicio. Si quiere que alguien lo sepa, está Ayuda.',
  }),
  from: both('light', 'ligero'),
  to: both('more than I can carry', 'más de lo que puedo cargar'),
};

const about: Step = {
  id: 'about',
  kind: 'pick',
  prompt: both('Where would you like to begin?', {
    tu: '¿Por dónde quieres empezar?',
    vos: '¿Por dónde querés empezar?',
    usted: '¿Por dónde quiere empezar?',
  }),
  hint: both(
    'Turn them over until one fits. Or begin with your own.',
    'Pasar cartas hasta que una encaje. O empezar con algo propio.',
  ),
  cards: beginnings,
  own: 120,
};

const page: Step = {
  id: 'page',
  kind: 'text',
  prompt: both('The page', 'La página'),
  hint: both(
    'It goes after 14 days unless you keep it. If someone can make you open this, do not write it here.',
    {
      tu: 'Se va en 14 días si no la guardas. Si alguien puede obligarte a abrir esto, no lo escribas aquí.',
      vos: 'Se va en 14 días si no la guardás. Si alguien puede obligarte a abrir esto, no lo escribas acá.',
      usted: 'Se va en 14 días si no la guarda. Si alguien puede obligarle a abrir esto, no lo escriba aquí.',
    },
  ),
  max: 2000,
};

const letGo: Step = {
  id: 'let-go',
  kind: 'let-go',
  prompt: both('And what is not for keeping?', '¿Y lo que no es para guardar?'),
  hint: both('Write it and go on. It is stored nowhere, not even on this phone.', {
    tu: 'Escríbelo y sigue. No queda en ningún lado, ni en este teléfono.',
    vos: 'Escribilo y seguí. No queda en ningún lado, ni en este teléfono.',
    usted: 'Escríbalo y siga. No queda en ningún lado, ni en este teléfono.',
  }),
  gone: both('It is gone. You said it once, that is enough.', {
    tu: 'Ya no está. Lo dijiste una vez, con eso basta.',
    vos: 'Ya no está. Lo dijiste una vez, con eso basta.',
    usted: 'Ya no está. Lo dijo una vez, con eso basta.',
  }),
};

const line: Step = {
  id: 'line',
  kind: 'text',
  prompt: both('One line for the appointment?', '¿Una línea para la sesión?'),
  hint: both('Only this line is for your therapist. The page stays yours.', {
    tu: 'Solo esta línea es para tu terapeuta. La página es solo tuya.',
    vos: 'Solo esta línea es para tu terapeuta. La página es solo tuya.',
    usted: 'Solo esta línea es para su terapeuta. La página es solo suya.',
  }),
  starters: [
    both('I would like to talk about', 'Me gustaría hablar de'),
    both('It was a hard week because', 'Fue una semana difícil porque'),
  ],
  max: 240,
};

export const privatePage: Exercise = {
  key: 'private-page',
  version: 1,
  title: both('A page of my own', 'Una página propia'),
  purpose: both(
    'A place for what nobody else has to hear yet.',
    'Un lugar para lo que nadie más tiene que oír todavía.',
  ),
  alsoCalled: {
    en: [
      'diary', 'journal', 'private', 'hard moment', 'crying', 'crying in the car', 'parking lot', 'acting fine', 'pretending', 'grief',
      'resentment', 'jealous', 'comparing', 'who am I', 'identity', 'my body', 'body image', 'loss', 'lonely', 'sad',
      'overwhelmed', 'guilt', 'vent', 'lost myself', 'bitter', 'guilty', 'grateful and grieving',
    ],
    es: [
      'diario', 'privado', 'momento difícil', 'llorar', 'llorar en el coche', 'estacionamiento', 'fingir', 'duelo',
      'resentimiento', 'rencor', 'celos', 'comparar', 'quién soy', 'identidad', 'mi cuerpo', 'pérdida', 'soledad',
      'tristeza', 'agobio', 'culpa', 'desahogo', 'no me reconozco', 'hacer como que estoy bien', 'llorar en el auto',
    ],
  }, // prettier-ignore
  minutes: { small: 1, full: 6 },
  variants: {
    solo: {
      steps: [now, help, helpWithChildren, distress, about, page, letGo, line],
      small: ['now', 'help'],
      opening: 'never',
    },
  },
  fields: {
    now: { widest: 'V0', start: 'V0', opens: 'never' },
    distress: { widest: 'V0', start: 'V0', opens: 'never' },
    about: { widest: 'V0', start: 'V0', opens: 'never' },
    page: { widest: 'V0', start: 'V0', opens: 'never' },
    line: { widest: 'V1', start: 'V1', opens: 'never' },
  },
  stoppedBy: ['acute-mood'],
  evidence: {
    note: both(
      'Over more than a hundred studies, writing about what hurts helped a little on average. For some it helps, for some it does not, and it can feel worse just after. It does not take the place of care.',
      'En más de cien estudios, escribir sobre lo que duele ayudó un poco en promedio. A unas personas les sirve y a otras no, y justo después puede sentirse peor. No reemplaza la atención.',
    ),
    source: 'Frattaroli 2006, Psychol Bull 132(6)',
  },
  smile: both(
    'The shower has heard it all, and never told anyone.',
    'La ducha ha oído de todo, y nunca ha contado nada.',
  ),
};
