import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  title: 'Lo nuestro',
  empty: 'Todavía no se ha abierto nada',
  emptyText: {
    tu: 'Aquí aparece lo que los dos quieran compartir. No hay prisa ni nada que juntar.',
    vos: 'Acá aparece lo que los dos quieran compartir. No hay apuro ni nada que juntar.',
    usted: 'Aquí aparece lo que los dos quieran compartir. No hay prisa ni nada que juntar.',
  },
  byMe: { tu: 'De ti', vos: 'De vos', usted: 'De usted' },
  byPartner: 'De {{name}}',
  partner: { tu: 'tu pareja', vos: 'tu pareja', usted: 'su pareja' },
  closed:
    'Esta ya se cerró. Solo se abre cuando los dos quisieron compartirla a tiempo, y muchas veces no pasa: el bebé, guardada para la sesión, un cambio de idea.',
  closedPlain:
    'Esta ya se cerró. Solo se abre cuando los dos quisieron compartirla a tiempo, y muchas veces no pasa: una mala noche, guardada para la sesión, un cambio de idea.',
  plans: 'Planes',
  words: 'Palabras',
  memories: 'Recuerdos',
  byBoth: 'De los dos',
  bricks: 'Un montón de ladrillos, uno por cada semana en que los dos estuvieron en algo.',
  unread: 'Cosas de {{name}}, si las hay:',
  show: 'mostrar',
  unreadShown: 'Lo que haya está aquí ahora.',
  happened: 'Aquí estuvieron los dos.',
  onMyPhone: {
    tu: 'Escrito en tu teléfono.',
    vos: 'Escrito en tu teléfono.',
    usted: 'Escrito en su teléfono.',
  },
  onPartnersPhone: 'Escrito en el teléfono de {{name}}.',
  takeBack: 'Retirarlo',
  takeBackText: 'Entonces desaparece para los dos y para su terapeuta.',
  takeBackYes: 'Sí, retirarlo',
  takeBackNo: 'Dejarlo',
  waiting: 'Esta se abre en la sesión.',
  talk: 'Hablaron, y escucharon',
  byTherapist: { tu: 'De tu terapeuta', vos: 'De tu terapeuta', usted: 'De su terapeuta' },
  agenda: 'Para la próxima sesión',
  agendaDone: 'De lo que ya se habló',
  agendaNew: 'Algo de qué hablar',
  agendaHint: {
    tu: 'Aquí lo ven los dos y tu terapeuta.',
    vos: 'Acá lo ven los dos y tu terapeuta.',
    usted: 'Aquí lo ven los dos y su terapeuta.',
  },
  agendaNamed: 'con mi nombre',
  agendaAdd: 'Añadirlo para los tres',
  agendaOff: 'Quitarlo',
  talkRead: 'Leer lo que guardaron los dos',
};
