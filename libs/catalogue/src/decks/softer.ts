import type { Card } from '@usward/exercises';
import { card } from './deck-card.ts';

const ofTheChild = { child: true } as const;

/** Sentences that many tired people have said. None of them is a threat, and none speaks of fear. */
export const harshSentences: Card[] = [
  card('why-never-help', 'Why don’t you ever help?', {
    tu: '¿Por qué nunca ayudas?',
    vos: '¿Por qué nunca ayudás?',
    usted: '¿Por qué nunca ayuda?',
  }),
  card('always-phone', 'You’re always on your phone.', {
    tu: 'Siempre estás con el teléfono.',
    vos: 'Siempre estás con el teléfono.',
    usted: 'Siempre está con el teléfono.',
  }),
  card('dont-listen', 'You never listen to me.', {
    tu: 'Nunca me escuchas.',
    vos: 'Nunca me escuchás.',
    usted: 'Nunca me escucha.',
  }),
  card('do-everything', 'I do everything around here.', 'Aquí todo lo hago yo.'),
  card('dont-care', 'You don’t care.', {
    tu: 'A ti te da igual.',
    vos: 'A vos te da igual.',
    usted: 'A usted le da igual.',
  }),
  card('selfish', 'You only think of yourself.', {
    tu: 'Solo piensas en ti.',
    vos: 'Solo pensás en vos.',
    usted: 'Solo piensa en usted.',
  }),
  card('forget-it', 'Forget it, I’ll do it myself.', {
    tu: 'Déjalo, ya lo hago yo.',
    vos: 'Dejalo, ya lo hago yo.',
    usted: 'Déjelo, ya lo hago yo.',
  }),
  card('late-again', 'Late again. Of course.', 'Otra vez tarde. Cómo no.'),
  card('like-your-family', 'You’re just like your family.', {
    tu: 'Eres igual que tu familia.',
    vos: 'Sos igual que tu familia.',
    usted: 'Es igual que su familia.',
  }),
  card('have-to-ask', 'Why do I always have to ask?', '¿Por qué siempre tengo que pedirlo?'),
  card('too-sensitive', 'You take everything the wrong way.', {
    tu: 'Todo te lo tomas a mal.',
    vos: 'Todo te lo tomás a mal.',
    usted: 'Todo se lo toma a mal.',
  }),
  card('you-used-to', 'You used to be fun.', {
    tu: 'Antes tenías gracia.',
    vos: 'Antes tenías gracia.',
    usted: 'Antes tenía gracia.',
  }),
  card('must-be-nice', 'Must be nice to have time for that.', 'Qué bien, tener tiempo para eso.'),
  card('money-again', 'You spend without thinking.', {
    tu: 'Gastas sin pensar.',
    vos: 'Gastás sin pensar.',
    usted: 'Gasta sin pensar.',
  }),
  card('same-mess', 'This place is a mess and you don’t even see it.', {
    tu: 'Esto es un desastre y tú ni lo ves.',
    vos: 'Esto es un desastre y vos ni lo ves.',
    usted: 'Esto es un desastre y usted ni lo ve.',
  }),
  card('should-know', 'You should know by now.', {
    tu: 'A estas alturas deberías saberlo.',
    vos: 'A estas alturas deberías saberlo.',
    usted: 'A estas alturas debería saberlo.',
  }),
  card('never-touch', 'You never come near me any more.', {
    tu: 'Ya nunca te acercas a mí.',
    vos: 'Ya nunca te acercás a mí.',
    usted: 'Ya nunca se acerca a mí.',
  }),
  card('cold', 'Living with you is like living with a stranger.', {
    tu: 'Vivir contigo es vivir con alguien que no conozco.',
    vos: 'Vivir con vos es vivir con alguien que no conozco.',
    usted: 'Vivir con usted es vivir con alguien que no conozco.',
  }),
  card('work-first', 'Your work always comes first.', {
    tu: 'Tu trabajo siempre va primero.',
    vos: 'Tu trabajo siempre va primero.',
    usted: 'Su trabajo siempre va primero.',
  }),
  card('wrong-way', 'You’re doing it wrong. Give it here.', {
    tu: 'Lo haces mal. Dame.',
    vos: 'Lo hacés mal. Dame.',
    usted: 'Lo hace mal. Deme.',
  }),
  card('no-point', 'There’s no point talking to you.', {
    tu: 'Hablar contigo no sirve de nada.',
    vos: 'Hablar con vos no sirve de nada.',
    usted: 'Hablar con usted no sirve de nada.',
  }),
  card('sleep-through', 'You sleep through everything. Lucky you.', {
    tu: 'Tú duermes pase lo que pase. Qué suerte.',
    vos: 'Vos dormís pase lo que pase. Qué suerte.',
    usted: 'Usted duerme pase lo que pase. Qué suerte.',
  }),
  card(
    'babysitter',
    'You’re not babysitting. You’re a parent too.',
    {
      tu: 'No estás haciendo un favor. También es tu turno.',
      vos: 'No estás haciendo un favor. También es tu turno.',
      usted: 'No está haciendo un favor. También es su turno.',
    },
    ofTheChild,
  ),
  card(
    'only-baby',
    'All you ever talk about is the baby.',
    {
      tu: 'Solo sabes hablar del bebé.',
      vos: 'Solo sabés hablar del bebé.',
      usted: 'Solo sabe hablar del bebé.',
    },
    ofTheChild,
  ),
  card(
    'wake-the-baby',
    'Great, now you’ve woken the baby.',
    {
      tu: 'Perfecto, ya despertaste al bebé.',
      vos: 'Perfecto, ya despertaste al bebé.',
      usted: 'Perfecto, ya despertó al bebé.',
    },
    ofTheChild,
  ),
  card('my-turn-night', 'It’s always me who gets up.', 'Siempre me levanto yo.'),
];

/** One harsh sentence beside what it may have wanted to say. */
export const softerExamples: Card[] = [
  card(
    'help-miss-us',
    '“Why don’t you ever help?” → “I miss us. Sit with me for a minute before the dishes?”',
    {
      tu: '«¿Por qué nunca ayudas?» → «Extraño lo nuestro. ¿Te sientas conmigo un minuto antes de los platos?»',
      vos: '«¿Por qué nunca ayudás?» → «Extraño lo nuestro. ¿Te sentás conmigo un minuto antes de los platos?»',
      usted:
        '«¿Por qué nunca ayuda?» → «Extraño lo nuestro. ¿Se sienta conmigo un minuto antes de los platos?»',
    },
  ),
  card(
    'phone-look',
    '“You’re always on your phone.” → “At dinner I felt far from you. Would you leave it in the hall tonight?”',
    {
      tu: '«Siempre estás con el teléfono.» → «En la cena sentí que estábamos lejos. ¿Lo dejas hoy en la entrada?»',
      vos: '«Siempre estás con el teléfono.» → «En la cena sentí que estábamos lejos. ¿Lo dejás hoy en la entrada?»',
      usted:
        '«Siempre está con el teléfono.» → «En la cena sentí que estábamos lejos. ¿Lo deja hoy en la entrada?»',
    },
  ),
  card(
    'everything-tired',
    '“I do everything around here.” → “I’m worn out. Would you take the evening kitchen until Friday?”',
    {
      tu: '«Aquí todo lo hago yo.» → «No puedo más. ¿Te encargas de la cocina por la noche hasta el viernes?»',
      vos: '«Aquí todo lo hago yo.» → «No puedo más. ¿Te encargás de la cocina por la noche hasta el viernes?»',
      usted:
        '«Aquí todo lo hago yo.» → «No puedo más. ¿Se encarga de la cocina por la noche hasta el viernes?»',
    },
  ),
  card(
    'late-wait',
    '“Late again. Of course.” → “I waited with dinner and felt lonely. Would you write when you leave?”',
    {
      tu: '«Otra vez tarde. Cómo no.» → «Esperé con la cena y sentí soledad. ¿Me escribes cuando salgas?»',
      vos: '«Otra vez tarde. Cómo no.» → «Esperé con la cena y sentí soledad. ¿Me escribís cuando salgas?»',
      usted: '«Otra vez tarde. Cómo no.» → «Esperé con la cena y sentí soledad. ¿Me escribe cuando salga?»',
    },
  ),
  card(
    'ask-notice',
    '“Why do I always have to ask?” → “Keeping it all in my head tires me. Would you take the appointments, whole?”',
    {
      tu: '«¿Por qué siempre tengo que pedirlo?» → «Me cansa llevarlo todo en la cabeza. ¿Tomas tú las citas, enteras?»',
      vos: '«¿Por qué siempre tengo que pedirlo?» → «Me cansa llevarlo todo en la cabeza. ¿Tomás vos las citas, enteras?»',
      usted:
        '«¿Por qué siempre tengo que pedirlo?» → «Me cansa llevarlo todo en la cabeza. ¿Toma usted las citas, enteras?»',
    },
  ),
  card(
    'near-hand',
    '“You never come near me any more.” → “I miss your hand. Would you sit on my side tonight?”',
    {
      tu: '«Ya nunca te acercas a mí.» → «Extraño tu mano. ¿Te sientas hoy de mi lado?»',
      vos: '«Ya nunca te acercás a mí.» → «Extraño tu mano. ¿Te sentás hoy de mi lado?»',
      usted: '«Ya nunca se acerca a mí.» → «Extraño su mano. ¿Se sienta hoy de mi lado?»',
    },
  ),
  card(
    'sleep-half',
    '“You sleep through everything.” → “I was up four times and I’m shaky. Would you take until three tonight?”',
    {
      tu: '«Tú duermes pase lo que pase.» → «Me levanté cuatro veces y no doy más. ¿Tomas hoy hasta las tres?»',
      vos: '«Vos dormís pase lo que pase.» → «Me levanté cuatro veces y no doy más. ¿Tomás hoy hasta las tres?»',
      usted:
        '«Usted duerme pase lo que pase.» → «Me levanté cuatro veces y no doy más. ¿Toma hoy hasta las tres?»',
    },
  ),
  card(
    'listen-first',
    '“You never listen to me.” → “When I told you about today I wanted you to look up. Can I have five minutes?”',
    {
      tu: '«Nunca me escuchas.» → «Cuando te conté mi día quería que me miraras. ¿Me das cinco minutos?»',
      vos: '«Nunca me escuchás.» → «Cuando te conté mi día quería que me miraras. ¿Me das cinco minutos?»',
      usted: '«Nunca me escucha.» → «Cuando le conté mi día quería que me mirara. ¿Me da cinco minutos?»',
    },
  ),
];
