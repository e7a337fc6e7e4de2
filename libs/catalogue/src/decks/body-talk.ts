import type { StepOf } from '@usward/exercises';
import { both } from '../words.ts';

type Deck = StepOf<'marks'>['cards'];

/** Things two people could talk about, words only: what changed, fears, wishes, closeness. Nothing to be done. */
export const bodyTopics: Deck = [
  {
    id: 'body-changed',
    words: both('How my body has changed, and how that is for me.', 'Cómo cambió mi cuerpo, y cómo lo vivo.'),
  },
  {
    id: 'body-yours',
    words: both('What I think of your body now, and never say.', {
      tu: 'Lo que pienso de tu cuerpo ahora y nunca digo.',
      vos: 'Lo que pienso de tu cuerpo ahora y nunca digo.',
      usted: 'Lo que pienso de su cuerpo ahora y nunca digo.',
    }),
  },
  {
    id: 'light',
    words: both('Being seen: light on, light off, and why.', 'Dejarse ver: con luz, sin luz, y por qué.'),
  },
  { id: 'compliment', words: both('A compliment that would do me good.', 'Un cumplido que me haría bien.') },
  {
    id: 'compliment-not',
    words: both('A compliment I find hard to believe.', 'Un cumplido que me cuesta creer.'),
  },
  {
    id: 'wanting-gone',
    words: both('Where wanting went, if it went.', 'A dónde se fueron las ganas, si se fueron.'),
  },
  {
    id: 'wanting-different',
    words: both(
      'We want at different times. How that is for each.',
      'Las ganas llegan en momentos distintos. Cómo lo vive cada quien.',
    ),
  },
  {
    id: 'tired-or-not',
    words: both(
      'Tired, or not in the mood: how to tell them apart.',
      'Cansancio o falta de ganas: cómo distinguirlos.',
    ),
  },
  { id: 'no-is-hard', words: both('What makes it hard to say no.', 'Qué hace difícil decir que no.') },
  {
    id: 'no-is-heard',
    words: both('What a no does to the one who hears it.', 'Qué le hace un no a quien lo oye.'),
  },
  { id: 'yes-out-of-duty', words: both('Saying yes out of duty.', 'Decir que sí por obligación.') },
  {
    id: 'pressure',
    words: both('When a kiss feels like a question.', 'Cuando un beso se siente como una pregunta.'),
  },
  {
    id: 'hugs-without',
    words: both(
      'Hugs that lead nowhere, and why they matter.',
      'Abrazos que no llevan a nada, y por qué importan.',
    ),
  },
  {
    id: 'who-begins',
    words: both('Who begins, and what it costs.', 'Quién da el primer paso, y lo que cuesta.'),
  },
  { id: 'fear-hurt', words: both('A fear that it may hurt.', 'El miedo a que duela.') },
  {
    id: 'fear-change',
    words: both('A fear that it will never be as it was.', 'El miedo a que nunca sea como antes.'),
  },
  { id: 'fear-not-enough', words: both('A fear of not being enough.', 'El miedo a no ser suficiente.') },
  {
    id: 'fear-pregnancy',
    child: true,
    words: both('The fear of another pregnancy.', 'El miedo a otro embarazo.'),
  },
  {
    id: 'after-birth',
    child: true,
    words: both(
      'What the birth left in my body, or in what I saw.',
      'Lo que el parto dejó en mi cuerpo, o en lo que vi.',
    ),
  },
  {
    id: 'milk-and-touch',
    child: true,
    words: both(
      'Being needed by {children} all day, and touch at night.',
      'Que {children} necesite mi cuerpo todo el día, y luego el contacto de noche.',
    ),
  },
  {
    id: 'door-open',
    child: true,
    words: both(
      'Closeness with {children} on the other side of the wall.',
      'La cercanía con {children} al otro lado de la pared.',
    ),
  },
  {
    id: 'contraception',
    words: both(
      'Contraception: who thinks of it, and how we share it.',
      'Anticonceptivos: quién se acuerda, y cómo se reparte.',
    ),
  },
  {
    id: 'health',
    words: both('Something about my health that plays into it.', 'Algo de mi salud que influye.'),
  },
  {
    id: 'medicine',
    words: both('Medicines or hormones, and wanting.', 'Medicinas u hormonas, y las ganas.'),
  },
  {
    id: 'first-sign',
    words: both('A small sign that says “I like you”.', 'Una seña pequeña que diga «me gustas».'),
  },
  {
    id: 'words-for-it',
    words: both(
      'The words we use for it, and better ones.',
      'Las palabras que usamos para eso, y otras mejores.',
    ),
  },
  { id: 'when-of-day', words: both('What time of day is kind to us.', 'Qué hora del día nos trata bien.') },
  {
    id: 'need-before',
    words: both('What I need before I can be close.', 'Lo que necesito antes de poder estar cerca.'),
  },
  { id: 'need-after', words: both('What I like afterwards.', 'Lo que me gusta después.') },
  {
    id: 'switch-off',
    words: both(
      'What switches me off, without anybody’s fault.',
      'Lo que me apaga, sin que sea culpa de nadie.',
    ),
  },
  {
    id: 'switch-on',
    words: both('What makes me feel attractive these days.', 'Lo que estos días me hace sentir que gusto.'),
  },
  { id: 'memory-good', words: both('A good memory of the two of us.', 'Un buen recuerdo de los dos.') },
  {
    id: 'learned',
    words: both('What I was taught about all this, growing up.', 'Lo que aprendí de todo esto en mi casa.'),
  },
  {
    id: 'old-story',
    words: both('An older story that still plays a part.', 'Una historia de antes que todavía pesa.'),
  },
  {
    id: 'pause-together',
    words: both(
      'A time without it, agreed by both, and what stays.',
      'Un tiempo sin eso, de común acuerdo, y lo que queda.',
    ),
  },
  { id: 'wish-small', words: both('A small wish I have not said.', 'Un deseo pequeño que no he dicho.') },
  { id: 'wish-slow', words: both('What slow would mean to me.', 'Qué sería, para mí, ir despacio.') },
  {
    id: 'doctor',
    words: both(
      'A question for a doctor, and who asks it.',
      'Una pregunta para la consulta médica, y quién la hace.',
    ),
  },
  {
    id: 'close-without',
    words: both('How else we are close, and when.', 'De qué otra forma estamos cerca, y cuándo.'),
  },
  {
    id: 'never-asked',
    words: both('Something I wish to be asked.', 'Algo que me gustaría que me preguntaran.'),
  },
];

/** Ideas of the house: talks that are good for anyone, and ask nothing of a body. */
export const gentleTopics: Deck = [
  {
    id: 'house-warm',
    words: both(
      'Where in this home you feel most at ease.',
      'En qué rincón de la casa hay más calma para cada quien.',
    ),
  },
  {
    id: 'house-smell',
    words: both('A smell that takes you back to good days.', 'Un olor que trae buenos tiempos.'),
  },
  {
    id: 'house-first',
    words: both('What you remember of the first weeks.', 'Qué recuerda cada quien de las primeras semanas.'),
  },
  { id: 'house-rest', words: both('What real rest would look like.', 'Cómo sería descansar de verdad.') },
  {
    id: 'house-laugh',
    words: both('What made you laugh together last.', 'Lo último que dio risa a los dos.'),
  },
  { id: 'house-song', words: both('A song for this year.', 'Una canción para este año.') },
  {
    id: 'house-thanks',
    words: both('Something your hands did well this week.', 'Algo que las manos hicieron bien esta semana.'),
  },
  {
    id: 'house-clothes',
    words: both('Clothes that feel like yourself.', 'La ropa con la que cada quien se siente más sí.'),
  },
  {
    id: 'house-sleep',
    words: both('How each of you falls asleep best.', 'Cómo se duerme mejor cada quien.'),
  },
  {
    id: 'house-film',
    words: both(
      'A couple in a film that you liked, and why.',
      'Una pareja de película que gustó, y por qué.',
    ),
  },
  { id: 'house-food', words: both('A taste that feels like home.', 'Un sabor que sepa a casa.') },
  { id: 'house-quiet', words: both('What a good silence is like.', 'Cómo es un buen silencio.') },
  {
    id: 'house-spring',
    words: both(
      'A season that suits you both, and why.',
      'Una época del año que siente bien a los dos, y por qué.',
    ),
  },
  {
    id: 'house-alone',
    words: both(
      'What each of you would do with a free afternoon.',
      'Qué haría cada quien con una tarde libre.',
    ),
  },
  {
    id: 'house-nice',
    words: both(
      'Something nice a stranger once said to you.',
      'Algo bonito que dijo alguna vez alguien de la calle.',
    ),
  },
];
