import type { Card } from '@usward/exercises';
import { card, childCard } from './deck-card.ts';

const parents: Card['ages'] & {} = ['baby', 'toddler', 'child'];

/** One a week, for both. Light ones and deeper ones take turns, so that no two heavy weeks follow each other. */
export const questions: Card[] = [
  card('small-joy', 'What small thing was good today?', '¿Qué cosa pequeña estuvo bien hoy?'),
  card('miss-doing', 'What do you miss that we used to do, the two of us?', {
    tu: '¿Qué extrañas que antes hacíamos los dos?',
    vos: '¿Qué extrañás que antes hacíamos los dos?',
    usted: '¿Qué extraña que antes hacíamos los dos?',
  }),
  childCard(parents, 'love-parenting', 'What do you love about being a parent with me?', {
    tu: '¿Qué te encanta de criar conmigo?',
    vos: '¿Qué te encanta de criar conmigo?',
    usted: '¿Qué le encanta de criar conmigo?',
  }),
  card('best-meal', 'What would you eat right now if it appeared by itself?', {
    tu: '¿Qué comerías ahora mismo si apareciera solo?',
    vos: '¿Qué comerías ahora mismo si apareciera solo?',
    usted: '¿Qué comería ahora mismo si apareciera solo?',
  }),
  card('quiet-fear', 'Which worry visits you at night, small as it may be?', {
    tu: '¿Qué preocupación te visita de noche, aunque sea pequeña?',
    vos: '¿Qué preocupación te visita de noche, aunque sea pequeña?',
    usted: '¿Qué preocupación le visita de noche, aunque sea pequeña?',
  }),
  card('first-noticed', 'What did you first notice about me?', {
    tu: '¿Qué fue lo primero que notaste de mí?',
    vos: '¿Qué fue lo primero que notaste de mí?',
    usted: '¿Qué fue lo primero que notó de mí?',
  }),
  card('free-hour', 'An hour falls from the sky, only for you. What happens in it?', {
    tu: 'Te cae del cielo una hora solo para ti. ¿Qué pasa en ella?',
    vos: 'Te cae del cielo una hora solo para vos. ¿Qué pasa en ella?',
    usted: 'Le cae del cielo una hora solo para usted. ¿Qué pasa en ella?',
  }),
  card('felt-loved', 'When did you last feel really cared for?', {
    tu: '¿Cuándo sentiste por última vez que te cuidaban de verdad?',
    vos: '¿Cuándo sentiste por última vez que te cuidaban de verdad?',
    usted: '¿Cuándo sintió por última vez que le cuidaban de verdad?',
  }),
  card(
    'five-years',
    'A Tuesday in five years: what does our breakfast look like?',
    'Un martes dentro de cinco años: ¿cómo es nuestro desayuno?',
  ),
  card('song-now', 'If this month were a song, which one?', 'Si este mes fuera una canción, ¿cuál sería?'),
  card('unsaid-thanks', 'What did I do lately that you never got round to thanking me for?', {
    tu: '¿Qué hice hace poco que no llegaste a agradecerme?',
    vos: '¿Qué hice hace poco que no llegaste a agradecerme?',
    usted: '¿Qué hice hace poco que no llegó a agradecerme?',
  }),
  card('hard-alone', 'What are you carrying alone that I may not see?', {
    tu: '¿Qué estás llevando por tu cuenta que quizá no veo?',
    vos: '¿Qué estás llevando por tu cuenta que quizá no veo?',
    usted: '¿Qué está llevando por su cuenta que quizá no veo?',
  }),
  card('smell', 'Which smell takes you straight back to us?', {
    tu: '¿Qué olor te lleva directo a lo nuestro?',
    vos: '¿Qué olor te lleva directo a lo nuestro?',
    usted: '¿Qué olor le lleva directo a lo nuestro?',
  }),
  card('shelved-dream', 'Which dream have you put on a shelf? May it stay there for now, or is it itching?', {
    tu: '¿Qué sueño dejaste en un estante? ¿Está bien ahí por ahora, o te llama?',
    vos: '¿Qué sueño dejaste en un estante? ¿Está bien ahí por ahora, o te llama?',
    usted: '¿Qué sueño dejó en un estante? ¿Está bien ahí por ahora, o le llama?',
  }),
  childCard(parents, 'like-you-like-me', 'Where do you see me in {children}?', {
    tu: '¿En qué me ves cuando miras a {children}?',
    vos: '¿En qué me ves cuando mirás a {children}?',
    usted: '¿En qué me ve cuando mira a {children}?',
  }),
  card(
    'weekend-then',
    'What did a perfect Saturday look like when we met?',
    '¿Cómo era un sábado perfecto cuando nos conocimos?',
  ),
  card('body-says', 'What has your body been trying to tell you?', {
    tu: '¿Qué ha querido decirte tu cuerpo estos días?',
    vos: '¿Qué ha querido decirte tu cuerpo estos días?',
    usted: '¿Qué ha querido decirle su cuerpo estos días?',
  }),
  card('small-luxury', 'Which tiny luxury would change your week?', {
    tu: '¿Qué lujo diminuto te cambiaría la semana?',
    vos: '¿Qué lujo diminuto te cambiaría la semana?',
    usted: '¿Qué lujo diminuto le cambiaría la semana?',
  }),
  card('proud-of', 'What are you quietly proud of?', {
    tu: '¿De qué sientes orgullo, aunque no lo digas?',
    vos: '¿De qué sentís orgullo, aunque no lo digas?',
    usted: '¿De qué siente orgullo, aunque no lo diga?',
  }),
  card('changed-me', 'What has changed in you that I have not met yet?', {
    tu: '¿Qué ha cambiado en ti que todavía no conozco?',
    vos: '¿Qué cambió en vos que todavía no conozco?',
    usted: '¿Qué ha cambiado en usted que todavía no conozco?',
  }),
  card('silly', 'What made you laugh when nobody was looking?', {
    tu: '¿Qué te hizo reír cuando nadie miraba?',
    vos: '¿Qué te hizo reír cuando nadie miraba?',
    usted: '¿Qué le hizo reír cuando nadie miraba?',
  }),
  card('come-home', 'What helps you arrive when you come through the door?', {
    tu: '¿Qué te ayuda a llegar del todo cuando entras por la puerta?',
    vos: '¿Qué te ayuda a llegar del todo cuando entrás por la puerta?',
    usted: '¿Qué le ayuda a llegar del todo cuando entra por la puerta?',
  }),
  card('keep', 'What from before do you want to keep, whatever happens?', {
    tu: '¿Qué de lo de antes quieres conservar, pase lo que pase?',
    vos: '¿Qué de lo de antes querés conservar, pase lo que pase?',
    usted: '¿Qué de lo de antes desea conservar, pase lo que pase?',
  }),
  card('house-rule', 'Which rule of your family home would you never bring into ours?', {
    tu: '¿Qué regla de la casa de tu familia nunca traerías a la nuestra?',
    vos: '¿Qué regla de la casa de tu familia nunca traerías a la nuestra?',
    usted: '¿Qué regla de la casa de su familia nunca traería a la nuestra?',
  }),
  card('easy-help', 'Which help is easy for you to take, and which is hard?', {
    tu: '¿Qué ayuda te es fácil aceptar, y cuál te cuesta?',
    vos: '¿Qué ayuda te es fácil aceptar, y cuál te cuesta?',
    usted: '¿Qué ayuda le es fácil aceptar, y cuál le cuesta?',
  }),
  card('trip', 'Which place do you want to see with me before we are old?', {
    tu: '¿Qué lugar quieres ver conmigo antes de la vejez?',
    vos: '¿Qué lugar querés ver conmigo antes de la vejez?',
    usted: '¿Qué lugar le gustaría ver conmigo antes de la vejez?',
  }),
  childCard(parents, 'hope-they-say', 'What do you hope {children} will one day tell about the two of us?', {
    tu: '¿Qué te gustaría que un día se cuente de los dos, en boca de {children}?',
    vos: '¿Qué te gustaría que un día se cuente de los dos, en boca de {children}?',
    usted: '¿Qué le gustaría que un día se cuente de los dos, en boca de {children}?',
  }),
  card('not-said', 'Is there something kind you thought about me and did not say?', {
    tu: '¿Pensaste algo bonito de mí que no dijiste?',
    vos: '¿Pensaste algo lindo de mí que no dijiste?',
    usted: '¿Pensó algo bonito de mí que no dijo?',
  }),
  card(
    'nickname',
    'Which old name or joke of ours should come back?',
    '¿Qué apodo o chiste nuestro debería volver?',
  ),
  card('tired-need', 'When you are at your most tired, what helps and what makes it worse?', {
    tu: 'Con el cansancio al máximo, ¿qué te ayuda y qué lo empeora?',
    vos: 'Con el cansancio al máximo, ¿qué te ayuda y qué lo empeora?',
    usted: 'Con el cansancio al máximo, ¿qué le ayuda y qué lo empeora?',
  }),
  card('time-machine', 'To which hour of our story would you return, just to sit there?', {
    tu: '¿A qué hora de nuestra historia volverías, solo para quedarte un rato?',
    vos: '¿A qué hora de nuestra historia volverías, solo para quedarte un rato?',
    usted: '¿A qué hora de nuestra historia volvería, solo para quedarse un rato?',
  }),
  card('losing-fear', 'What are you afraid we could lose?', {
    tu: '¿Qué te da miedo que perdamos?',
    vos: '¿Qué te da miedo que perdamos?',
    usted: '¿Qué le da miedo que perdamos?',
  }),
  card('best-of-week', 'Which ten seconds of this week would you play again?', {
    tu: '¿Qué diez segundos de esta semana repetirías?',
    vos: '¿Qué diez segundos de esta semana repetirías?',
    usted: '¿Qué diez segundos de esta semana repetiría?',
  }),
  card('learn-from', 'What have you learned from me?', {
    tu: '¿Qué has aprendido de mí?',
    vos: '¿Qué aprendiste de mí?',
    usted: '¿Qué ha aprendido de mí?',
  }),
  card(
    'sleep-dream',
    'Eight hours of sleep, or a whole day with me and no tasks? Honestly.',
    '¿Ocho horas de sueño, o un día entero conmigo y sin tareas? La verdad.',
  ),
  card('own-skin', 'When do you feel good in your own skin?', {
    tu: '¿En qué momentos te sientes bien en tu piel?',
    vos: '¿En qué momentos te sentís bien en tu piel?',
    usted: '¿En qué momentos se siente bien en su piel?',
  }),
  childCard(parents, 'surprised-parent', 'What surprised you about me since we became parents?', {
    tu: '¿Qué te sorprendió de mí desde que cuidamos de {children}?',
    vos: '¿Qué te sorprendió de mí desde que cuidamos de {children}?',
    usted: '¿Qué le sorprendió de mí desde que cuidamos de {children}?',
  }),
  card(
    'ordinary',
    'Which ordinary thing about our life would a stranger envy?',
    '¿Qué cosa común de nuestra vida envidiaría alguien de fuera?',
  ),
  card('sorry-late', 'Is there an old “sorry” you would still like to hear, or to say?', {
    tu: '¿Queda algún «perdón» viejo que quieras oír, o decir?',
    vos: '¿Queda algún «perdón» viejo que quieras oír, o decir?',
    usted: '¿Queda algún «perdón» viejo que quiera oír, o decir?',
  }),
  card(
    'rain-day',
    'It rains all day and nobody needs us. What do we do?',
    'Llueve todo el día y nadie nos necesita. ¿Qué hacemos?',
  ),
  card('show-love', 'How do I show love without noticing?', {
    tu: '¿Cómo te muestro cariño sin darme cuenta?',
    vos: '¿Cómo te muestro cariño sin darme cuenta?',
    usted: '¿Cómo le muestro cariño sin darme cuenta?',
  }),
  card('lonely-when', 'When do you feel alone even with me there?', {
    tu: '¿Cuándo sientes soledad aunque yo esté ahí?',
    vos: '¿Cuándo sentís soledad aunque yo esté ahí?',
    usted: '¿Cuándo siente soledad aunque yo esté ahí?',
  }),
  card(
    'film-us',
    'Who plays us in the film, and what is it called?',
    '¿Quiénes actúan en la película de lo nuestro, y cómo se llama?',
  ),
  card(
    'stop-doing',
    'What could we simply stop doing, and nobody would notice?',
    '¿Qué podríamos dejar de hacer sin que nadie lo notara?',
  ),
  card('first-home', 'What do you remember about the first place we slept in?', {
    tu: '¿Qué recuerdas del primer lugar donde dormimos?',
    vos: '¿Qué recordás del primer lugar donde dormimos?',
    usted: '¿Qué recuerda del primer lugar donde dormimos?',
  }),
  card('brave', 'What would you try if nobody could see you fail?', {
    tu: '¿Qué intentarías si nadie pudiera ver cómo sale?',
    vos: '¿Qué intentarías si nadie pudiera ver cómo sale?',
    usted: '¿Qué intentaría si nadie pudiera ver cómo sale?',
  }),
  childCard(parents, 'hardest-parent', 'Which part of caring for {children} is heavier than you say?', {
    tu: '¿Qué parte de cuidar a {children} pesa más de lo que dices?',
    vos: '¿Qué parte de cuidar a {children} pesa más de lo que decís?',
    usted: '¿Qué parte de cuidar a {children} pesa más de lo que dice?',
  }),
  card('gift', 'What is the best present you ever got that cost nothing?', {
    tu: '¿Cuál fue el mejor regalo que te hicieron sin gastar nada?',
    vos: '¿Cuál fue el mejor regalo que te hicieron sin gastar nada?',
    usted: '¿Cuál fue el mejor regalo que le hicieron sin gastar nada?',
  }),
  card(
    'friends',
    'Whom from our old life should we call this month?',
    '¿A quién de la vida de antes deberíamos llamar este mes?',
  ),
  card('reach', 'How can I reach you when you have gone quiet?', {
    tu: '¿Cómo puedo acercarme cuando te quedas en silencio?',
    vos: '¿Cómo puedo acercarme cuando te quedás en silencio?',
    usted: '¿Cómo puedo acercarme cuando se queda en silencio?',
  }),
  card('colour', 'Which colour was this week, and why?', '¿De qué color fue esta semana, y por qué?'),
  card('hope-month', 'What would make next month a little kinder to you?', {
    tu: '¿Qué haría el próximo mes un poco más amable contigo?',
    vos: '¿Qué haría el próximo mes un poco más amable con vos?',
    usted: '¿Qué haría el próximo mes un poco más amable con usted?',
  }),
  card('admire-other', 'Which couple do you like to watch, and what do they do?', {
    tu: '¿A qué pareja te gusta mirar, y qué hacen?',
    vos: '¿A qué pareja te gusta mirar, y qué hacen?',
    usted: '¿A qué pareja le gusta mirar, y qué hacen?',
  }),
  card('money-calm', 'What does “enough” mean to you?', {
    tu: '¿Qué significa para ti «suficiente»?',
    vos: '¿Qué significa para vos «suficiente»?',
    usted: '¿Qué significa para usted «suficiente»?',
  }),
  card(
    'worst-date',
    'What was our worst outing, and why is it funny now?',
    '¿Cuál fue nuestra peor salida, y por qué ahora da risa?',
  ),
  card('rest-guilt', 'When can you rest without feeling bad about it?', {
    tu: '¿Cuándo puedes descansar sin sentir culpa?',
    vos: '¿Cuándo podés descansar sin sentir culpa?',
    usted: '¿Cuándo puede descansar sin sentir culpa?',
  }),
  card('touch-good', 'Which touch of mine is simply nice, with nothing after it?', {
    tu: '¿Qué gesto mío te gusta sin que tenga que pasar nada después?',
    vos: '¿Qué gesto mío te gusta sin que tenga que pasar nada después?',
    usted: '¿Qué gesto mío le gusta sin que tenga que pasar nada después?',
  }),
  card('small-self', 'What did you love at eight years old?', {
    tu: '¿Qué te encantaba a los ocho años?',
    vos: '¿Qué te encantaba a los ocho años?',
    usted: '¿Qué le encantaba a los ocho años?',
  }),
  card(
    'still-laugh',
    'When did we last laugh until it hurt?',
    '¿Cuándo fue la última vez que nos reímos hasta que dolió?',
  ),
  card(
    'argue-better',
    'What do I do in a quarrel that helps, even a little?',
    '¿Qué hago en una discusión que ayude, aunque sea un poco?',
  ),
  card(
    'corner',
    'Which corner of where we live feels most like ours?',
    '¿Qué rincón de donde vivimos se siente más nuestro?',
  ),
  card('would-tell', 'What would you tell us of two years ago?', {
    tu: '¿Qué le dirías a la pareja que éramos hace dos años?',
    vos: '¿Qué le dirías a la pareja que éramos hace dos años?',
    usted: '¿Qué le diría a la pareja que éramos hace dos años?',
  }),
  card('village', 'Who helps us more than they know?', '¿Quién nos ayuda más de lo que se imagina?'),
  card('skill', 'What would you like to be taught by me?', {
    tu: '¿Qué te gustaría que yo te enseñara?',
    vos: '¿Qué te gustaría que yo te enseñara?',
    usted: '¿Qué le gustaría que yo le enseñara?',
  }),
  childCard(parents, 'just-us', 'When do you see me as me, and not only as a parent?', {
    tu: '¿Cuándo me ves a mí, y no solo a quien cría?',
    vos: '¿Cuándo me ves a mí, y no solo a quien cría?',
    usted: '¿Cuándo me ve a mí, y no solo a quien cría?',
  }),
  card('why-us', 'On a bad day, what still makes you think: this is worth it?', {
    tu: 'En un día malo, ¿qué te hace pensar todavía: esto vale la pena?',
    vos: 'En un día malo, ¿qué te hace pensar todavía: esto vale la pena?',
    usted: 'En un día malo, ¿qué le hace pensar todavía: esto vale la pena?',
  }),
  card('next-first', 'Which “first time” would you still like to have with me?', {
    tu: '¿Qué «primera vez» te falta tener conmigo?',
    vos: '¿Qué «primera vez» te falta tener conmigo?',
    usted: '¿Qué «primera vez» le falta tener conmigo?',
  }),
];
