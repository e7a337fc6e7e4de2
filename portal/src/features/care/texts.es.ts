import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  title: 'Quién lee también',
  supervisor: {
    tu: 'Como pronto desde el {{from}}, y hasta el {{until}}, {{name}} puede leer lo que lee tu terapeuta, para que haga bien su trabajo. Nunca lo que es solo tuyo.',
    vos: 'Como pronto desde el {{from}}, y hasta el {{until}}, {{name}} puede leer lo que lee tu terapeuta, para que haga bien su trabajo. Nunca lo que es solo tuyo.',
    usted:
      'Como pronto desde el {{from}}, y hasta el {{until}}, {{name}} puede leer lo que lee su terapeuta, para que haga bien su trabajo. Nunca lo que es solo suyo.',
  },
  coTherapist: {
    tu: 'Desde el {{from}} les acompaña también {{name}}, junto a {{therapists}}, y lee lo que lee tu terapeuta.',
    vos: 'Desde el {{from}} les acompaña también {{name}}, junto a {{therapists}}, y lee lo que lee tu terapeuta.',
    usted:
      'Desde el {{from}} les acompaña también {{name}}, junto a {{therapists}}, y lee lo que lee su terapeuta.',
  },
  successor: {
    tu: 'Desde el {{from}} tu terapeuta es {{name}}, en lugar de {{leaving}}, que a partir de entonces ya no lee nada.',
    vos: 'Desde el {{from}} tu terapeuta es {{name}}, en lugar de {{leaving}}, que a partir de entonces ya no lee nada.',
    usted:
      'Desde el {{from}} su terapeuta es {{name}}, en lugar de {{leaving}}, que a partir de entonces ya no lee nada.',
  },
  shared: 'Lo que compartieron los dos pasa también.',
  own: {
    tu: 'Lo que escribiste solo para {{leaving}} pasa únicamente si tú lo dices. A tu pareja se le pregunta también, a solas; ninguno ve lo que eligió el otro.',
    vos: 'Lo que escribiste solo para {{leaving}} pasa únicamente si vos lo decís. A tu pareja se le pregunta también, a solas; ninguno ve lo que eligió el otro.',
    usted:
      'Lo que escribió solo para {{leaving}} pasa únicamente si usted lo dice. A su pareja se le pregunta también, a solas; ninguno ve lo que eligió el otro.',
  },
  look: 'Mirar antes mis palabras',
  'policy-no-secrets': {
    tu: 'Con {{name}} esto sigue igual: lo que escribas solo a tu terapeuta puede llevarse a la sesión de pareja. Antes te lo dice. Nunca nada sobre tu seguridad.',
    vos: 'Con {{name}} esto sigue igual: lo que escribas solo a tu terapeuta puede llevarse a la sesión de pareja. Antes te lo dice. Nunca nada sobre tu seguridad.',
    usted:
      'Con {{name}} esto sigue igual: lo que escriba solo a su terapeuta puede llevarse a la sesión de pareja. Antes se lo dice. Nunca nada sobre su seguridad.',
  },
  'policy-limited-secrets': {
    tu: 'Con {{name}} esto sigue igual: lo que escribas solo a tu terapeuta se queda ahí, y llega a la sesión de pareja únicamente si estás de acuerdo.',
    vos: 'Con {{name}} esto sigue igual: lo que escribas solo a tu terapeuta se queda ahí, y llega a la sesión de pareja únicamente si estás de acuerdo.',
    usted:
      'Con {{name}} esto sigue igual: lo que escriba solo a su terapeuta se queda ahí, y llega a la sesión de pareja únicamente si está de acuerdo.',
  },
  bring: 'Entendido; que pasen mis palabras de antes',
  leave: 'Entendido; que se queden',
  later: {
    tu: 'En ambos casos puedes cambiarlo aquí durante cuatro semanas, y retirar palabras sueltas cuando quieras.',
    vos: 'En ambos casos podés cambiarlo acá durante cuatro semanas, y retirar palabras sueltas cuando quieras.',
    usted:
      'En ambos casos puede cambiarlo aquí durante cuatro semanas, y retirar palabras sueltas cuando quiera.',
  },
  change: 'Cambiar lo que pasa',
  understood: 'Entendido',
  partedTitle: 'El trabajo de los dos aquí ha terminado',
  parted: {
    tu: 'Desde el {{day}} ya no pasa nada entre ustedes dos por aquí. Lo que escribiste sigue siendo tuyo, en Lo mío, y solo tú decides qué se hace con ello. Tu terapeuta les ha dicho lo mismo a los dos. Gracias por lo que intentaron.',
    vos: 'Desde el {{day}} ya no pasa nada entre ustedes dos por acá. Lo que escribiste sigue siendo tuyo, en Lo mío, y solo vos decidís qué se hace con eso. Tu terapeuta les dijo lo mismo a los dos. Gracias por lo que intentaron.',
    usted:
      'Desde el {{day}} ya no pasa nada entre ustedes dos por aquí. Lo que escribió sigue siendo suyo, en Lo mío, y solo usted decide qué se hace con ello. Su terapeuta les ha dicho lo mismo a los dos. Gracias por lo que intentaron.',
  },
  practiceEnds: 'El consultorio se despide de Usward',
  practiceEndsOn: {
    tu: 'El último día aquí es el {{day}}. Hasta entonces no cambia nada. Puedes llevarte una copia de lo tuyo, en Lo mío, hasta el {{until}}. Tu terapeuta sabe cómo siguen.',
    vos: 'El último día acá es el {{day}}. Hasta entonces no cambia nada. Podés llevarte una copia de lo tuyo, en Lo mío, hasta el {{until}}. Tu terapeuta sabe cómo siguen.',
    usted:
      'El último día aquí es el {{day}}. Hasta entonces no cambia nada. Puede llevarse una copia de lo suyo, en Lo mío, hasta el {{until}}. Su terapeuta sabe cómo siguen.',
  },
  practiceEnded: {
    tu: 'Desde el {{day}} ya no llega nada nuevo aquí. Todavía puedes llevarte una copia de lo tuyo, en Lo mío, hasta el {{until}}. Lo que hay que guardar lo guarda cerrado el consultorio, el tiempo que pide la ley.',
    vos: 'Desde el {{day}} ya no llega nada nuevo acá. Todavía podés llevarte una copia de lo tuyo, en Lo mío, hasta el {{until}}. Lo que hay que guardar lo guarda cerrado el consultorio, el tiempo que pide la ley.',
    usted:
      'Desde el {{day}} ya no llega nada nuevo aquí. Todavía puede llevarse una copia de lo suyo, en Lo mío, hasta el {{until}}. Lo que hay que guardar lo guarda cerrado el consultorio, el tiempo que pide la ley.',
  },
};
