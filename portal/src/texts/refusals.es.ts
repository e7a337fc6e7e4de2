import type { texts as english } from './refusals.en.ts';
import type { Spanish } from './i18n.ts';

const notSent = {
  tu: 'No se pudo enviar. Tus palabras siguen aquí. ¿Lo intentas otra vez?',
  vos: 'No se pudo enviar. Tus palabras siguen acá. ¿Lo intentás otra vez?',
  usted: 'No se pudo enviar. Sus palabras siguen aquí. ¿Lo intenta otra vez?',
};

const ask = (what: string) => ({
  tu: `${what} Tu terapeuta sabe más.`,
  vos: `${what} Tu terapeuta sabe más.`,
  usted: `${what} Su terapeuta sabe más.`,
});

export const texts: Spanish<typeof english> = {
  offline: {
    tu: 'Ahora no hay señal. No se pierde nada. Prueba otra vez en un momento.',
    vos: 'Ahora no hay señal. No se pierde nada. Probá otra vez en un momento.',
    usted: 'Ahora no hay señal. No se pierde nada. Pruebe otra vez en un momento.',
  },
  'request.malformed': notSent,
  'request.not-json': notSent,
  'request.too-large': {
    tu: 'Es más largo de lo que podemos guardar. Acórtalo un poco y envíalo de nuevo.',
    vos: 'Es más largo de lo que podemos guardar. Acortalo un poco y envialo de nuevo.',
    usted: 'Es más largo de lo que podemos guardar. Acórtelo un poco y envíelo de nuevo.',
  },
  'request.invalid': {
    tu: 'Aquí falta algo o algo no encaja. Mira los campos otra vez.',
    vos: 'Acá falta algo o algo no encaja. Mirá los campos otra vez.',
    usted: 'Aquí falta algo o algo no encaja. Mire los campos otra vez.',
  },
  'request.foreign-origin': {
    tu: 'Esto vino de otra página. Abre Usward y prueba otra vez.',
    vos: 'Esto vino de otra página. Abrí Usward y probá otra vez.',
    usted: 'Esto vino de otra página. Abra Usward y pruebe otra vez.',
  },
  'request.slow-down': {
    tu: 'Fueron muchos intentos seguidos. Espera unos minutos y prueba otra vez.',
    vos: 'Fueron muchos intentos seguidos. Esperá unos minutos y probá otra vez.',
    usted: 'Fueron muchos intentos seguidos. Espere unos minutos y pruebe otra vez.',
  },
  absent: {
    tu: 'Esto no está aquí, o ya no está. Vuelve y mira otra vez.',
    vos: 'Esto no está acá, o ya no está. Volvé y mirá otra vez.',
    usted: 'Esto no está aquí, o ya no está. Vuelva y mire otra vez.',
  },
  'sign-in.needed': {
    tu: 'Hay que entrar de nuevo. Lo que escribiste está guardado.',
    vos: 'Hay que entrar de nuevo. Lo que escribiste está guardado.',
    usted: 'Hay que entrar de nuevo. Lo que escribió está guardado.',
  },
  'sign-in.wrong': {
    tu: 'Ese nombre y esa contraseña no van juntos. Prueba otra vez o elige una contraseña nueva.',
    vos: 'Ese nombre y esa contraseña no van juntos. Probá otra vez o elegí una contraseña nueva.',
    usted: 'Ese nombre y esa contraseña no van juntos. Pruebe otra vez o elija una contraseña nueva.',
  },
  'second-factor.needed': 'También hace falta un código.',
  'second-factor.enrol': 'A esta cuenta le falta su segundo paso. Se hace en la consola.',
  'second-factor.wrong': 'Ese código no es. El más nuevo es el que vale.',
  'second-factor.last': 'Es la última forma de entrar que queda: antes hay que configurar otra.',
  'second-factor.ask-owner': 'El consultorio tiene otra persona titular: da en persona dos códigos.',
  'second-factor.by-mail': 'La contraseña llegó por correo, y un buzón solo no abre nada.',
  'passkey.wrong': 'No funcionó. Se puede probar otra vez o entrar de otra manera.',
  'passkey.own-phone':
    'Una llave de acceso va en un teléfono que no usa nadie más. Hay que entrar otra vez y decirlo al entrar.',
  'pin.simple': 'Ese PIN es de los que se prueban primero. Mejor números sin patrón, y ningún año.',
  'private.resting':
    'Hubo demasiados PIN equivocados en las últimas semanas. Con la ayuda de la persona terapeuta se puede poner uno nuevo.',
  'confirm.needed': 'Primero hay que confirmarlo con la contraseña.',
  'role.not-allowed': 'Esto no está abierto para esta cuenta.',
  'private.closed': {
    tu: 'Esta parte se cerró sola. Pon tu PIN para abrirla otra vez.',
    vos: 'Esta parte se cerró sola. Poné tu PIN para abrirla otra vez.',
    usted: 'Esta parte se cerró sola. Ponga su PIN para abrirla otra vez.',
  },
  'private.wrong': 'Ese no es el PIN. Una vez más, despacio.',
  'private.waiting': {
    tu: 'Tu parte se abre un día después de cambiar la contraseña, o antes si tu terapeuta responde por ti.',
    vos: 'Tu parte se abre un día después de cambiar la contraseña, o antes si tu terapeuta responde por vos.',
    usted:
      'Su parte se abre un día después de cambiar la contraseña, o antes si su terapeuta responde por usted.',
  },
  'password.weak': {
    tu: 'Esa contraseña se adivina fácil. Tres o cuatro palabras que no hablen de ti van bien.',
    vos: 'Esa contraseña se adivina fácil. Tres o cuatro palabras que no hablen de vos van bien.',
    usted: 'Esa contraseña se adivina fácil. Tres o cuatro palabras que no hablen de usted van bien.',
  },
  'password.wrong': 'Esa no es la contraseña de ahora.',
  'name.taken': {
    tu: 'Alguien ya usa ese nombre para entrar. Elige otro.',
    vos: 'Alguien ya usa ese nombre para entrar. Elegí otro.',
    usted: 'Alguien ya usa ese nombre para entrar. Elija otro.',
  },
  'link.spent': {
    tu: 'Este enlace ya se usó o es demasiado viejo. Pide uno nuevo; no se pierde nada más.',
    vos: 'Este enlace ya se usó o es demasiado viejo. Pedí uno nuevo; no se pierde nada más.',
    usted: 'Este enlace ya se usó o es demasiado viejo. Pida uno nuevo; no se pierde nada más.',
  },
  'invitation.wrong-code': {
    tu: 'Esos cuatro números no son de esta invitación. Pídeselos otra vez a tu terapeuta.',
    vos: 'Esos cuatro números no son de esta invitación. Pedíselos otra vez a tu terapeuta.',
    usted: 'Esos cuatro números no son de esta invitación. Pídaselos otra vez a su terapeuta.',
  },
  'couple.full': {
    tu: 'Los dos lugares de esta pareja están ocupados. Pregúntale a tu terapeuta.',
    vos: 'Los dos lugares de esta pareja están ocupados. Preguntale a tu terapeuta.',
    usted: 'Los dos lugares de esta pareja están ocupados. Pregúntele a su terapeuta.',
  },
  'suitability.missing': ask('Esta todavía no está abierta.'),
  'exercise.stopped': ask('Esta descansa por ahora.'),
  'weeks.own': ask('Estas son semanas para cada quien por su lado.'),
  'code.spent': {
    tu: 'Este código no abre nada, o ya no. Pide uno nuevo.',
    vos: 'Este código no abre nada, o ya no. Pedí uno nuevo.',
    usted: 'Este código no abre nada, o ya no. Pida uno nuevo.',
  },
  'exercise.no-such-variant': ask('Esta no se puede hacer así.'),
  'partner.not-joined': 'Esta es para dos, y por ahora solo llegó una persona.',
  'assignment.ended': {
    tu: 'Esta ya terminó. Lo que escribiste sigue siendo tuyo.',
    vos: 'Esta ya terminó. Lo que escribiste sigue siendo tuyo.',
    usted: 'Esta ya terminó. Lo que escribió sigue siendo suyo.',
  },
  'assignment.nothing-ahead': 'De esto ya no queda nada por delante.',
  'answer.invalid': {
    tu: 'Una respuesta no encaja con su pregunta. Ábrela y mírala otra vez.',
    vos: 'Una respuesta no encaja con su pregunta. Abrila y mirala otra vez.',
    usted: 'Una respuesta no encaja con su pregunta. Ábrala y mírela otra vez.',
  },
  'level.too-wide': {
    tu: 'Esta respuesta no puede mostrarse a tantos. Elige menos lectores.',
    vos: 'Esta respuesta no puede mostrarse a tantos. Elegí menos lectores.',
    usted: 'Esta respuesta no puede mostrarse a tantos. Elija menos lectores.',
  },
  'response.conflict': {
    tu: 'Tu otro teléfono también escribió. Las dos cosas están en Lo mío.',
    vos: 'Tu otro teléfono también escribió. Las dos cosas están en Lo mío.',
    usted: 'Su otro teléfono también escribió. Las dos cosas están en Lo mío.',
  },
  'response.closed': {
    tu: 'Esta se cerró antes de que llegaran tus palabras, así que no salieron. Si importan, llévalas a la sesión.',
    vos: 'Esta se cerró antes de que llegaran tus palabras, así que no salieron. Si importan, llevalas a la sesión.',
    usted:
      'Esta se cerró antes de que llegaran sus palabras, así que no salieron. Si importan, llévelas a la sesión.',
  },
  'opening.not-in-appointment': 'Esta se abre en la sesión.',
  'offer.gone': {
    tu: 'Esta propuesta ya no está. Puedes proponer algo tú.',
    vos: 'Esta propuesta ya no está. Podés proponer algo vos.',
    usted: 'Esta propuesta ya no está. Puede proponer algo usted.',
  },
  'pause.not-now': 'Esto se elige desde la hora de volver, durante un cuarto de hora.',
  'pause.out-of-range': 'Una pausa dura al menos 20 minutos y menos de un día.',
  'dialogue.moved-on': 'La charla acaba de avanzar. Aquí se ve por dónde va.',
  'dialogue.not-now': 'Eso tiene su sitio un poco antes o después en la charla.',
  'dialogue.not-yours': 'Esto le toca a la otra persona.',
  'dialogue.other-phone': 'Ahora el teléfono está en la otra mano.',
  'appointment.past': 'Esa hora ya pasó.',
  'appointment.from-calendar': 'Esta viene de tu calendario. Muévela o cancélala allí y aquí la sigue.',
  'address.malformed':
    'Esa no es la dirección de un calendario. Empieza por https:// o webcal:// y no lleva nombre ni contraseña.',
  'address.not-public':
    'Esa dirección lleva a una red privada. Solo se leen calendarios de internet; también sirve un archivo.',
  'address.redirects':
    'Esa dirección manda a otra. Ábrela en el navegador y pega la dirección donde termina.',
  'address.refused':
    'El servidor no entrega este calendario. Crea una dirección nueva en tu sistema y pégala.',
  'address.unreachable': 'Nadie contesta en esa dirección ahora mismo. Revísala o inténtalo más tarde.',
  'address.untrusted': 'El certificado de ese servidor no es válido; no se leyó nada.',
  'address.too-slow': 'Ese servidor tardó más de diez segundos. Inténtalo más tarde.',
  'address.too-large': 'Son más de cinco megabytes. Usa un calendario con menos años.',
  'calendar.not-a-calendar':
    'Lo que hay ahí no es un calendario. Busca una dirección o un archivo que termine en .ics.',
  'calendar.cut-off': 'El calendario se corta antes del final; no se tomó nada de él. Inténtalo otra vez.',
  'calendar.too-many': 'Cinco calendarios son el máximo. Quita uno primero.',
  'file.broken': 'Este archivo no se puede leer.',
  'draft.conflict': 'Esto cambió mientras tanto en otro lugar. Se conservan los dos textos.',
  'draft.not-ready': 'Aquí falta algo todavía.',
  'measure.in-room-only': 'Este se hace en la consulta, con quien les acompaña.',
  'measure.nobody-on-duty': 'No hay nadie de guardia para este.',
  'measure.opens-later': 'Este abre más tarde. Lo que ya está escrito se queda en este teléfono.',
  'measure.another-form': 'Estas son otras preguntas.',
  'measure.no-rights': 'Esto no está abierto aquí.',
  'measure.not-as-many-items': 'Aquí falta algo todavía.',
  'measure.not-an-answer': 'Una de estas respuestas no se puede leer.',
  'measure.changed': 'Esto cambió mientras tanto en otro lugar.',
  'brand.contrast': 'Este color se lee mal.',
  'logo.unreadable': 'Esta imagen no se puede mostrar.',
  'note.conflict': 'Otra página escribió aquí mientras tanto. No se pierde nada.',
  'agenda.full': {
    tu: 'Ya hay diez puntos tuyos en la lista. Quita uno antes, o guarda este para la sesión.',
    vos: 'Ya hay diez puntos tuyos en la lista. Sacá uno antes, o guardá este para la sesión.',
    usted: 'Ya hay diez puntos suyos en la lista. Quite uno antes, o guarde este para la sesión.',
  },
  'reply.taken': 'Aquí ya hay una respuesta.',
  'words.overlap': 'Estas palabras están en algo privado.',
  'release.not-agreed': 'Aún falta algún sí.',
  'export.enough': 'Por hoy ya hay suficientes. Mañana se puede pedir otro.',
  'arrival.too-soon': 'Es demasiado pronto.',
  'arrival.too-long': 'Es demasiado tiempo.',
  'arrival.not-now': 'Esto cambió mientras tanto.',
  'couples.first': 'Ahora mismo no se puede.',
  'owner.last': 'Ahora mismo no se puede.',
  'uncoupling.moment': 'Ahora mismo no se puede.',
  'uncoupling.planned': 'Ahora mismo no se puede.',
  'uncoupling.first': 'Ahora mismo no se puede.',
  'erasure.asked': 'Esto ya está pedido.',
  'departure.asked': 'Ahora mismo no se puede.',
  'departure.day': 'Ahora mismo no se puede.',
  'departure.waits': 'Ahora mismo no se puede.',
  'departure.alarm-waits': 'Ahora mismo no se puede.',
  'hold.stands': 'Ahora mismo no se puede.',
  'server.busy': {
    tu: 'Hay mucha gente ahora. Tus palabras siguen aquí. Prueba en un minuto.',
    vos: 'Hay mucha gente ahora. Tus palabras siguen acá. Probá en un minuto.',
    usted: 'Hay mucha gente ahora. Sus palabras siguen aquí. Pruebe en un minuto.',
  },
  'server.failed': notSent,
};
