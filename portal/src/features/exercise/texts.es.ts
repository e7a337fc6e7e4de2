import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  closedTitle: 'Esta ya se cerró',
  closed:
    'Solo se abre cuando los dos quisieron compartirla a tiempo, y muchas veces no pasa: el bebé, guardada para la sesión, un cambio de idea.',
  closedPlain:
    'Solo se abre cuando los dos quisieron compartirla a tiempo, y muchas veces no pasa: una mala noche, guardada para la sesión, un cambio de idea.',
  elsewhere: {
    tu: 'Empezaste esto en otro sitio: lo que escribiste está a salvo en Lo mío. En este teléfono las páginas están vacías.',
    vos: 'Empezaste esto en otro lado: lo que escribiste está a salvo en Lo mío. En este teléfono las páginas están vacías.',
    usted:
      'Empezó esto en otro sitio: lo que escribió está a salvo en Lo mío. En este teléfono las páginas están vacías.',
  },
  anew: 'Empezar de nuevo aquí',
  anewText: {
    tu: 'Si empiezas de nuevo, lo que escribas en este teléfono toma el lugar de lo anterior. Si simplemente sigues, se guardan las dos cosas y Lo mío te pregunta cuál queda.',
    vos: 'Si empezás de nuevo, lo que escribas en este teléfono toma el lugar de lo anterior. Si simplemente seguís, se guardan las dos cosas y Lo mío te pregunta cuál queda.',
    usted:
      'Si empieza de nuevo, lo que escriba en este teléfono toma el lugar de lo anterior. Si simplemente sigue, se guardan las dos cosas y Lo mío le pregunta cuál queda.',
  },
  anewDone: {
    tu: 'Desde ahora vale lo que escribas en este teléfono.',
    vos: 'Desde ahora vale lo que escribas en este teléfono.',
    usted: 'Desde ahora vale lo que escriba en este teléfono.',
  },
  toMine: 'Mirar en Lo mío',
  theOther: { tu: 'tu pareja', vos: 'tu pareja', usted: 'su pareja' },
  onePhone: 'Aquí solo hay un teléfono',
  onePhoneTitle: 'Un teléfono para los dos',
  onePhoneText: {
    tu: 'Empiezas tú y luego le das el teléfono a {{name}}. Lo que digas queda tapado mientras tanto, hasta que los dos hayan tenido su turno.',
    vos: 'Empezás vos y después le das el teléfono a {{name}}. Lo que digas queda tapado mientras tanto, hasta que los dos hayan tenido su turno.',
    usted:
      'Empieza usted y luego le da el teléfono a {{name}}. Lo que diga queda tapado mientras tanto, hasta que los dos hayan tenido su turno.',
  },
  onePhoneKept:
    'Lo que digan los dos queda en Lo nuestro para ambos, y también lo lee su terapeuta. Ahí dice que se escribió en un solo teléfono. Cualquiera de los dos puede retirarlo cuando quiera. Donde uno pase, no se muestra nada.',
  onePhoneLeftOut:
    'Aquí faltan algunas preguntas: son para menos ojos y esperan a que cada quien tenga su teléfono.',
  onePhoneBegin: 'Empezar en este teléfono',
  onePhoneDone: 'Lo que dijeron los dos va a Lo nuestro, como escrito en un solo teléfono.',
  eachOwn: 'Cada quien en su teléfono',
  eachOwnText: 'Lo dicho hasta ahora en este teléfono se pierde, y ninguno de los dos lo lee.',
  eachOwnYes: 'Soltarlo y seguir por separado',
  eachOwnNo: 'Conservarlo',
  readBy: 'Lo lee {{names}}, casi siempre antes del {{day}}. No es en vivo.',
  readByNext: 'Lo lee {{names}}, casi siempre antes de la próxima sesión. No es en vivo.',
  limits: {
    tu: 'Pasa a ser parte del expediente de la consulta. Si un niño o una vida corre peligro, tu terapeuta tiene que actuar. Si alguien puede obligarte a abrir esto, no lo escribas aquí.',
    vos: 'Pasa a ser parte de la historia clínica. Si un chico o una vida corre peligro, tu terapeuta tiene que actuar. Si alguien puede obligarte a abrir esto, no lo escribas acá.',
    usted:
      'Pasa a ser parte del expediente de la consulta. Si un niño o una vida corre peligro, su terapeuta tiene que actuar. Si alguien puede obligarle a abrir esto, no lo escriba aquí.',
  },
  'policy-no-secrets': {
    tu: 'Puede llevarse a la sesión de pareja, y antes te lo dice. Nunca nada sobre tu seguridad.',
    vos: 'Puede llevarse a la sesión de pareja, y antes te lo dice. Nunca nada sobre tu seguridad.',
    usted: 'Puede llevarse a la sesión de pareja, y antes se lo dice. Nunca nada sobre su seguridad.',
  },
  'policy-limited-secrets': {
    tu: 'Llega a la sesión de pareja únicamente si estás de acuerdo.',
    vos: 'Llega a la sesión de pareja únicamente si estás de acuerdo.',
    usted: 'Llega a la sesión de pareja únicamente si está de acuerdo.',
  },
  helpTitle: 'No hay que pasar por esto a solas',
  helpRead: {
    tu: 'Nadie lo lee en vivo. Una vez entregado, {{names}} o quien esté de guardia suele verlo en menos de dos horas. Lo que guardes solo para ti no lo lee nadie.',
    vos: 'Nadie lo lee en vivo. Una vez entregado, {{names}} o quien esté de guardia suele verlo en menos de dos horas. Lo que guardes solo para vos no lo lee nadie.',
    usted:
      'Nadie lo lee en vivo. Una vez entregado, {{names}} o quien esté de guardia suele verlo en menos de dos horas. Lo que guarde solo para usted no lo lee nadie.',
  },
  helpCall: 'Si no puede esperar, aquí responden ahora:',
  helpGoOn: {
    tu: 'Después puedes seguir aquí, o dejarlo para otro momento. Las dos cosas están bien.',
    vos: 'Después podés seguir acá, o dejarlo para otro momento. Las dos cosas están bien.',
    usted: 'Después puede seguir aquí, o dejarlo para otro momento. Las dos cosas están bien.',
  },
  laterTitle: 'Este abre más tarde',
  laterWhy:
    'Pregunta cosas que alguien debería ver pronto; por eso abre mientras hay alguien en la consulta para atenderlas.',
  laterAt: 'Vuelve a abrir el {{when}}.',
  laterUnknown: {
    tu: 'Aquí todavía no se sabe cuándo vuelve a abrir. Te lo dirá tu terapeuta.',
    vos: 'Acá todavía no se sabe cuándo vuelve a abrir. Te lo va a decir tu terapeuta.',
    usted: 'Aquí todavía no se sabe cuándo vuelve a abrir. Se lo dirá su terapeuta.',
  },
  laterKept: 'Lo que ya está escrito se queda en este teléfono, y entonces se podrá enviar.',
  laterCall: 'Si algo no puede esperar hasta entonces, aquí responden ahora:',
  talkAboutIt: 'Hablarlo entre los dos',
  talkAlone: 'Probar los pasos a solas',
};
