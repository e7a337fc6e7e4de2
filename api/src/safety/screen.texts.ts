import type { open } from '@usward/contract/open';
import { concerns, type Concern } from '@usward/contract/concerns';
import type { Answer } from '../platform/http/route.ts';

type Words = Answer<typeof open.openScreen>['words'];
type Spoken = Omit<Words, 'questions'> & { asks: Record<Concern, string> };
type Address = 'tu' | 'vos' | 'usted';

// They stand here and not in the portal, so that no phone at home keeps a copy of them.

const en: Spoken = {
  title: 'A few questions, only for you',
  lead: [
    'Everybody is asked these, each alone. You may pass on any of them.',
    'Only your therapist reads what you answer. Your partner is never told that you were asked, nor what you said. If a life or a child is in danger, your therapist has to act, and talks with you first if at all possible.',
    'Nothing of it stays on this device.',
  ],
  alone: 'Are you alone right now?',
  heard: 'Could anyone see this screen, or hear you?',
  asks: {
    fear: 'Are you ever afraid of your partner?',
    injury: 'Has your partner ever hurt your body?',
    choking: 'Has your partner ever put hands or something else around your neck?',
    weapon: 'Is there a weapon within reach, or has one ever been used to threaten you?',
    'forced-sex': 'Has anything sexual ever happened between you that you did not want?',
    control: 'Does your partner decide about your phone, your money, your papers or whom you see?',
    'worse-since-birth': 'Has any of this become worse since a pregnancy or a birth?',
    'thinking-of-leaving': 'Are you thinking of leaving, or have you tried to?',
  },
  yes: 'Yes',
  no: 'No',
  pass: 'I’d rather not say',
  begin: 'Begin',
  next: 'Next',
  thanksTitle: 'Thank you',
  thanks: 'That is all. You can give the device back now, or close this page.',
};

const spanish = (by: Record<Address, Pick<Spoken, 'lead' | 'alone' | 'heard' | 'asks' | 'thanks'>>) => by;

const shared = {
  title: 'Unas preguntas a solas',
  yes: 'Sí',
  no: 'No',
  pass: 'Prefiero no decirlo',
  begin: 'Empezar',
  next: 'Siguiente',
  thanksTitle: 'Gracias',
};

const es = spanish({
  tu: {
    lead: [
      'Se le preguntan a todo el mundo, a cada quien a solas. Puedes saltarte la que quieras.',
      'Lo que respondas lo lee solo tu terapeuta. A tu pareja nunca se le dice que te preguntaron ni qué dijiste. Si corre peligro una vida o un menor, tu terapeuta tiene que actuar, y siempre que se pueda lo hablará antes contigo.',
      'Nada de esto queda en este aparato.',
    ],
    alone: '¿Estás a solas en este momento?',
    heard: '¿Podría alguien ver esta pantalla u oírte?',
    asks: {
      fear: '¿Te da miedo tu pareja, aunque sea a veces?',
      injury: '¿Tu pareja te ha hecho daño físico alguna vez?',
      choking: '¿Tu pareja te ha puesto alguna vez las manos u otra cosa alrededor del cuello?',
      weapon: '¿Hay un arma a mano, o te han amenazado alguna vez con una?',
      'forced-sex': '¿Ha pasado entre ustedes algo sexual que tú no querías?',
      control: '¿Decide tu pareja sobre tu teléfono, tu dinero, tus papeles o a quién ves?',
      'worse-since-birth': '¿Algo de esto ha empeorado desde un embarazo o un parto?',
      'thinking-of-leaving': '¿Piensas en irte, o lo has intentado?',
    },
    thanks: 'Eso es todo. Ya puedes devolver el aparato o cerrar esta página.',
  },
  vos: {
    lead: [
      'Se le preguntan a todo el mundo, a cada quien a solas. Podés saltarte la que quieras.',
      'Lo que respondas lo lee solo tu terapeuta. A tu pareja nunca se le dice que te preguntaron ni qué dijiste. Si corre peligro una vida o un menor, tu terapeuta tiene que actuar, y siempre que se pueda lo hablará antes con vos.',
      'Nada de esto queda en este aparato.',
    ],
    alone: '¿Estás a solas en este momento?',
    heard: '¿Podría alguien ver esta pantalla u oírte?',
    asks: {
      fear: '¿Te da miedo tu pareja, aunque sea a veces?',
      injury: '¿Tu pareja te hizo daño físico alguna vez?',
      choking: '¿Tu pareja te puso alguna vez las manos u otra cosa alrededor del cuello?',
      weapon: '¿Hay un arma a mano, o te amenazaron alguna vez con una?',
      'forced-sex': '¿Pasó entre ustedes algo sexual que vos no querías?',
      control: '¿Decide tu pareja sobre tu teléfono, tu plata, tus papeles o a quién ves?',
      'worse-since-birth': '¿Algo de esto empeoró desde un embarazo o un parto?',
      'thinking-of-leaving': '¿Pensás en irte, o lo intentaste?',
    },
    thanks: 'Eso es todo. Ya podés devolver el aparato o cerrar esta página.',
  },
  usted: {
    lead: [
      'Se le preguntan a todo el mundo, a cada quien a solas. Puede saltarse la que quiera.',
      'Lo que responda lo lee solo su terapeuta. A su pareja nunca se le dice que le preguntaron ni qué dijo usted. Si corre peligro una vida o un menor, su terapeuta tiene que actuar, y siempre que se pueda lo hablará antes con usted.',
      'Nada de esto queda en este aparato.',
    ],
    alone: '¿Está a solas en este momento?',
    heard: '¿Podría alguien ver esta pantalla u oírle?',
    asks: {
      fear: '¿Le da miedo su pareja, aunque sea a veces?',
      injury: '¿Su pareja le ha hecho daño físico alguna vez?',
      choking: '¿Su pareja le ha puesto alguna vez las manos u otra cosa alrededor del cuello?',
      weapon: '¿Hay un arma a mano, o le han amenazado alguna vez con una?',
      'forced-sex': '¿Ha pasado entre ustedes algo sexual que usted no quería?',
      control: '¿Decide su pareja sobre su teléfono, su dinero, sus papeles o a quién ve?',
      'worse-since-birth': '¿Algo de esto ha empeorado desde un embarazo o un parto?',
      'thinking-of-leaving': '¿Piensa en irse, o lo ha intentado?',
    },
    thanks: 'Eso es todo. Ya puede devolver el aparato o cerrar esta página.',
  },
});

export function wordsOf(locale: 'en' | 'es', address: Address): Words {
  const { asks, ...words }: Spoken = locale === 'en' ? en : { ...shared, ...es[address] };
  return { ...words, questions: concerns.map((concern) => ({ concern, text: asks[concern] })) };
}
