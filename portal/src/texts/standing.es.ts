import type { Spanish } from './i18n.ts';
import type { texts as english } from './standing.en.ts';

export const texts: Spanish<typeof english> = {
  partnerSuggests: '{{name}} propone',
  youSuggest: { tu: 'Tú propones', vos: 'Vos proponés', usted: 'Usted propone' },
  standsUntil: {
    tu: 'Está en pie hasta el {{when}}. Si lo dejas estar, desaparece solo.',
    vos: 'Está en pie hasta el {{when}}. Si lo dejás estar, desaparece solo.',
    usted: 'Está en pie hasta el {{when}}. Si lo deja estar, desaparece solo.',
  },
  ownUntil: 'Está en pie hasta el {{when}}. Sin un sí, después desaparece como si nunca hubiera estado.',
  yes: 'Sí, hagámoslo',
  somethingElse: 'Abrirlo y proponer otra cosa',
  takeBack: 'Retirarlo',
  open: 'Abrirlo',
  bothReady: 'Es buen momento para los dos',
  bothReadyUntil: 'Hasta {{when}}, cuando les venga bien.',
  paused: 'Una pausa, hasta {{when}}',
  pausedText: 'Hasta entonces no hay nada que resolver. Agua, aire, o sentarse un rato.',
  pauseOver: 'La pausa terminó. ¿Cómo seguir?',
  pausePrivate:
    'Cada cual lo dice a solas y nadie lo ve. Siguen si los dos quieren; si no, será más tarde, se haya dicho lo que se haya dicho.',
  'go-on': 'Seguir',
  later: 'Más tarde',
  'leave-it': 'Dejarlo',
  chosen: {
    tu: 'Elegiste: {{choice}}. Hasta {{when}} puedes cambiarlo.',
    vos: 'Elegiste: {{choice}}. Hasta {{when}} podés cambiarlo.',
    usted: 'Eligió: {{choice}}. Hasta {{when}} puede cambiarlo.',
  },
  looking: 'Aquí se verá cómo sigue.',
  bothGoOn: 'Los dos quieren seguir.',
  laterThen: 'Será más tarde.',
  laterText: 'Puede esperar a otro día, o a la sesión.',
  askFirst: 'Primero se pregunta, con una palabra o una mirada; un no está bien.',
  ownIdeas: {
    tu: 'Solo en tu pantalla. Quizá la próxima vez que se crucen.',
    vos: 'Solo en tu pantalla. Quizá la próxima vez que se crucen.',
    usted: 'Solo en su pantalla. Quizá la próxima vez que se crucen.',
  },
  agreedToday: 'Hoy, como dijeron los dos',
  earlier: 'Antes',
  quick: 'Por ahora, solo',
  quickReaders: {
    tu: '{{name}} lo ve cuando tocas. Vale cuando los dos dijeron que sí.',
    vos: '{{name}} lo ve cuando tocás. Vale cuando los dos dijeron que sí.',
    usted: '{{name}} lo ve cuando toca. Vale cuando los dos dijeron que sí.',
  },
  atHome: '{{hour}} en casa',
  partner: { tu: 'tu pareja', vos: 'tu pareja', usted: 'su pareja' },
};
