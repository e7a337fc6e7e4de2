/** What leaves by itself, what ends for both, and what is erased. */
export const ends = {
  notForMeText: {
    tu: 'Puedes decirlo cuando quieras. Solo lo sabe tu terapeuta. Aquí nadie pregunta por qué, y después no llega ningún recordatorio.',
    vos: 'Podés decirlo cuando quieras. Solo lo sabe tu terapeuta. Acá nadie pregunta por qué, y después no llega ningún recordatorio.',
    usted:
      'Puede decirlo cuando quiera. Solo lo sabe su terapeuta. Aquí nadie pregunta por qué, y después no llega ningún recordatorio.',
  },
  stop: 'Terminar esto para los dos',
  stopNote: {
    tu: 'Hablarlo a solas con tu terapeuta',
    vos: 'Hablarlo a solas con tu terapeuta',
    usted: 'Hablarlo a solas con su terapeuta',
  },
  erasing: 'Borrar todo lo mío',
  erasingNote: 'Hay siete días para cambiar de idea',
  leavesOn: 'Se va solo el {{day}}.',
  stays: {
    tu: 'Se queda hasta que lo borres.',
    vos: 'Se queda hasta que lo borres.',
    usted: 'Se queda hasta que lo borre.',
  },
  keepIt: 'Guardarlo',
  letItLeave: 'Que se vaya a los 14 días',
  stopText: {
    tu: 'Si quieres que el trabajo de los dos aquí termine, puedes decírselo a solas a tu terapeuta. A tu pareja no se le dice que fuiste tú, ni ahora ni después.',
    vos: 'Si querés que el trabajo de los dos acá termine, podés decírselo a solas a tu terapeuta. A tu pareja no se le dice que fuiste vos, ni ahora ni después.',
    usted:
      'Si quiere que el trabajo de los dos aquí termine, puede decírselo a solas a su terapeuta. A su pareja no se le dice que fue usted, ni ahora ni después.',
  },
  stopHow: {
    tu: 'Tu terapeuta habla antes contigo, te pregunta si es seguro que esto termine ahora y acuerda el momento contigo. Hasta entonces todo se ve como siempre. Después los dos leen la misma nota breve. Lo que escribió cada uno sigue siendo de cada uno.',
    vos: 'Tu terapeuta habla antes con vos, te pregunta si es seguro que esto termine ahora y acuerda el momento con vos. Hasta entonces todo se ve como siempre. Después los dos leen la misma nota breve. Lo que escribió cada uno sigue siendo de cada uno.',
    usted:
      'Su terapeuta habla antes con usted, le pregunta si es seguro que esto termine ahora y acuerda el momento con usted. Hasta entonces todo se ve como siempre. Después los dos leen la misma nota breve. Lo que escribió cada uno sigue siendo de cada uno.',
  },
  stopSafe: {
    tu: 'Si alguien puede obligarte a abrir esta página, también puedes decirlo en la cita.',
    vos: 'Si alguien puede obligarte a abrir esta página, también podés decirlo en la cita.',
    usted: 'Si alguien puede obligarle a abrir esta página, también puede decirlo en la cita.',
  },
  stopSend: 'Pedir hablar a solas',
  stopDone: {
    tu: 'Lo sabe tu terapeuta y nadie más. Nada cambia por sí solo.',
    vos: 'Lo sabe tu terapeuta y nadie más. Nada cambia por sí solo.',
    usted: 'Lo sabe su terapeuta y nadie más. Nada cambia por sí solo.',
  },
  erasingText: {
    tu: 'Todo lo tuyo queda ilegible: lo que escribiste, tu nombre, tu cuenta. También en las copias antiguas. No se puede recuperar.',
    vos: 'Todo lo tuyo queda ilegible: lo que escribiste, tu nombre, tu cuenta. También en las copias viejas. No se puede recuperar.',
    usted:
      'Todo lo suyo queda ilegible: lo que escribió, su nombre, su cuenta. También en las copias antiguas. No se puede recuperar.',
  },
  erasingShared: {
    tu: 'Lo que escribió tu pareja sigue siendo suyo. Lo tuyo que ya se había abierto para los dos desaparece también de su página.',
    vos: 'Lo que escribió tu pareja sigue siendo suyo. Lo tuyo que ya se había abierto para los dos desaparece también de su página.',
    usted:
      'Lo que escribió su pareja sigue siendo de ella. Lo de usted que ya se había abierto para los dos desaparece también de la otra página.',
  },
  erasingKept: {
    tu: 'Si la ley obliga a la consulta a guardar una parte, esa parte queda cerrada hasta que se pueda borrar. Lo que era solo para ti se va en todo caso.',
    vos: 'Si la ley obliga al consultorio a guardar una parte, esa parte queda cerrada hasta que se pueda borrar. Lo que era solo para vos se va en todo caso.',
    usted:
      'Si la ley obliga a la consulta a guardar una parte, esa parte queda cerrada hasta que se pueda borrar. Lo que era solo para usted se va en todo caso.',
  },
  erasingDays: {
    tu: 'Se hace a los siete días. Hasta entonces puedes retirarlo aquí.',
    vos: 'Se hace a los siete días. Hasta entonces podés retirarlo acá.',
    usted: 'Se hace a los siete días. Hasta entonces puede retirarlo aquí.',
  },
  erasingYes: 'Borrar todo lo mío',
  erasingDue: 'Se hará el {{day}}. Hasta entonces todo funciona como antes.',
  erasingBack: 'Retirarlo',
};
