import type { Spanish } from './i18n.ts';
import type { texts as english } from './practice.en.ts';

export const texts: Spanish<typeof english> = {
  you: { tu: 'tú', vos: 'vos', usted: 'usted' },
  practiceTitle: 'Probarlo a solas',
  practiceText: {
    tu: 'Noa no existe, y el tema es inventado. Primero hablas tú y Noa escucha; después al revés. No se guarda ni se envía nada.',
    vos: 'Noa no existe, y el tema es inventado. Primero hablás vos y Noa escucha; después al revés. No se guarda ni se envía nada.',
    usted:
      'Noa no existe, y el tema es inventado. Primero habla usted y Noa escucha; después al revés. No se guarda ni se envía nada.',
  },
  practiceBegin: 'Empezar',
  practiceName: 'Noa',
  practiceSays: 'Noa dice',
  practiceYours: {
    tu: 'Di esto en voz alta, como si fuera tuyo',
    vos: 'Decí esto en voz alta, como si fuera tuyo',
    usted: 'Diga esto en voz alta, como si fuera suyo',
  },
  practiceNext: 'Seguir',
  practiceWhy: 'Por qué',
  practiceExample: 'Una forma de decirlo',
  practicePassTime: 'Dejar pasar el tiempo',
  practiceEnd: 'Esos eran todos los pasos',
  practiceEndText: 'Con los dos es más lento y menos ordenado. Los pasos son los mismos.',
  practiceAgain: 'Otra vez',
  pTopic: 'La hora antes de dormir',
  pSay1: {
    tu: 'Cuando te cuento mi día y miras el teléfono, siento soledad aunque estemos en el mismo cuarto. Me gustaría que primero tuviéramos diez minutos.',
    vos: 'Cuando te cuento mi día y mirás el teléfono, siento soledad aunque estemos en el mismo cuarto. Me gustaría que primero tuviéramos diez minutos.',
    usted:
      'Cuando le cuento mi día y mira el teléfono, siento soledad aunque estemos en el mismo cuarto. Me gustaría que primero tuviéramos diez minutos.',
  },
  pSayMore: 'Y a esa hora ya no me quedan fuerzas para decirlo, y me voy a dormir con el enojo puesto.',
  pBackWrong: {
    tu: 'O sea, quieres que tire el teléfono.',
    vos: 'O sea, querés que tire el teléfono.',
    usted: 'O sea, quiere que tire el teléfono.',
  },
  pBack1: {
    tu: 'Me cuentas tu día, yo miro el teléfono, y sientes soledad. Diez minutos primero te ayudarían.',
    vos: 'Me contás tu día, yo miro el teléfono, y sentís soledad. Diez minutos primero te ayudarían.',
    usted: 'Me cuenta su día, yo miro el teléfono, y siente soledad. Diez minutos primero le ayudarían.',
  },
  pBackMore: {
    tu: 'A esa hora ya no te quedan fuerzas para decirlo, y te lo llevas a la cama.',
    vos: 'A esa hora ya no te quedan fuerzas para decirlo, y te lo llevás a la cama.',
    usted: 'A esa hora ya no le quedan fuerzas para decirlo, y se lo lleva a la cama.',
  },
  pTheirs1: {
    tu: 'Anoche me desperté tres veces. Por la mañana me preguntaste cómo dormí, y saliste por la puerta antes de que te contestara. Sentí que eso era solo cosa mía.',
    vos: 'Anoche me desperté tres veces. A la mañana me preguntaste cómo dormí, y saliste por la puerta antes de que te contestara. Sentí que eso era solo cosa mía.',
    usted:
      'Anoche me desperté tres veces. Por la mañana me preguntó cómo dormí, y salió por la puerta antes de que le contestara. Sentí que eso era solo cosa mía.',
  },
  pTheirsMore: {
    tu: 'Y aun así, cuando me hiciste el té, me di cuenta. Se me olvidó decírtelo.',
    vos: 'Y aun así, cuando me hiciste el té, me di cuenta. Me olvidé de decírtelo.',
    usted: 'Y aun así, cuando me hizo el té, me di cuenta. Se me olvidó decírselo.',
  },
  pExample1: {
    tu: 'Te pregunté cómo dormiste y me fui antes de que contestaras, y sentiste que era solo cosa tuya.',
    vos: 'Te pregunté cómo dormiste y me fui antes de que contestaras, y sentiste que era solo cosa tuya.',
    usted: 'Le pregunté cómo durmió y me fui antes de que contestara, y sintió que era solo cosa suya.',
  },
  pExampleMore: {
    tu: 'Sí te diste cuenta del té, aunque no lo dijeras.',
    vos: 'Sí te diste cuenta del té, aunque no lo dijeras.',
    usted: 'Sí se dio cuenta del té, aunque no lo dijera.',
  },
  pYes: 'Sí, eso es. Gracias.',
  pWhatNow: '¿Y si los teléfonos se quedan en la entrada hasta que tengamos nuestros diez minutos?',
  pClosing: {
    tu: 'Me quedo con esto: primero diez minutos. Y gracias por decirlo otra vez.',
    vos: 'Me quedo con esto: primero diez minutos. Y gracias por decirlo otra vez.',
    usted: 'Me quedo con esto: primero diez minutos. Y gracias por decirlo otra vez.',
  },
  whyTopic: 'Con un solo tema nadie tiene que defenderlo todo a la vez.',
  whyFirst: 'Empieza quien lo lleva más tiempo dando vueltas. Es solo el orden.',
  whyRule: 'Dicha en voz alta, es de los dos y no de uno.',
  whyReady: 'Quien todavía no estaba oye la mitad.',
  whyTalk: 'Dos frases caben en la cabeza. Diez, no.',
  whyTheirTalk: {
    tu: 'Escuchar va antes que responder. Lo que quieres decir espera a tu turno.',
    vos: 'Escuchar va antes que responder. Lo que querés decir espera a tu turno.',
    usted: 'Escuchar va antes que responder. Lo que quiere decir espera a su turno.',
  },
  whySayBack: 'Ni para dar la razón ni palabra por palabra: para que se vea qué llegó.',
  whyTheirSayBack: {
    tu: 'Mientras tanto la palabra sigue siendo tuya: nadie responde antes de haberte entendido.',
    vos: 'Mientras tanto la palabra sigue siendo tuya: nadie responde antes de haberte entendido.',
    usted: 'Mientras tanto la palabra sigue siendo suya: nadie responde antes de haberle entendido.',
  },
  whyAnswer: {
    tu: 'Escucha bien: ¿llegó? «No del todo» no es un reproche. Es el siguiente intento.',
    vos: 'Escuchá bien: ¿llegó? «No del todo» no es un reproche. Es el siguiente intento.',
    usted: 'Escuche bien: ¿llegó? «No del todo» no es un reproche. Es el siguiente intento.',
  },
  whyTheirAnswer: 'Quien habló decide si se le entendió.',
  whyUnsettled: 'Que a nadie lo detenga para siempre un sí que no llega.',
  whySettled: 'Cuando ya llegó, hay sitio para otra frase, o para el otro lado.',
  whyTheirSettled: 'Cuando los dos tuvieron la palabra y los dos lo dicen, se puede ver qué hacer.',
  whyWhatNow: 'Un plan hecho antes de entenderse rara vez llega al jueves.',
  whyClosing: 'Dicho al final, es lo que queda.',
  whyResting: {
    tu: 'Un cuerpo con rabia tarda unos veinte minutos en bajar. Aquí puedes saltarte la espera.',
    vos: 'Un cuerpo con rabia tarda unos veinte minutos en bajar. Acá podés saltarte la espera.',
    usted: 'Un cuerpo con rabia tarda unos veinte minutos en bajar. Aquí puede saltarse la espera.',
  },
  whyChoosing: 'Nadie convence a nadie, y nadie es quien dijo que no.',
};
