import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  welcomeTitle: 'Antes de decir que sí',
  welcome: {
    tu: [
      'Tiene un final: tu terapeuta te dice el último día.',
      'Unos minutos, algunos días. Casi todo lleva entre uno y diez.',
      'Nadie lleva la cuenta. No hay nada que perderse ni que ganar.',
      'Cada pregunta dice quién lee tu respuesta, antes de que la escribas.',
      'Si se separan, lo tuyo sigue siendo tuyo.',
    ].join('\n'),
    vos: [
      'Tiene un final: tu terapeuta te dice el último día.',
      'Unos minutos, algunos días. Casi todo lleva entre uno y diez.',
      'Nadie lleva la cuenta. No hay nada que perderse ni que ganar.',
      'Cada pregunta dice quién lee tu respuesta, antes de que la escribas.',
      'Si se separan, lo tuyo sigue siendo tuyo.',
    ].join('\n'),
    usted: [
      'Tiene un final: su terapeuta le dice el último día.',
      'Unos minutos, algunos días. Casi todo lleva entre uno y diez.',
      'Nadie lleva la cuenta. No hay nada que perderse ni que ganar.',
      'Cada pregunta dice quién lee su respuesta, antes de que la escriba.',
      'Si se separan, lo suyo sigue siendo suyo.',
    ].join('\n'),
  },
  welcomeNext: 'Unirse lleva unos cuatro minutos.',
  begin: 'Empezar',
  notForMe: 'No es para mí',
  declineTitle: 'Está bien',
  declineText: {
    tu: 'Solo se lo decimos a tu terapeuta, y nadie te va a escribir por esto. Para saber que eres tú, pon los cuatro números que te dijo.',
    vos: 'Solo se lo decimos a tu terapeuta, y nadie te va a escribir por esto. Para saber que sos vos, poné los cuatro números que te dijo.',
    usted:
      'Solo se lo decimos a su terapeuta, y nadie le va a escribir por esto. Para saber que es usted, ponga los cuatro números que le dijo.',
  },
  decline: 'Decírselo a mi terapeuta',
  declinedTitle: 'Gracias por decirlo',
  declinedText: {
    tu: 'Tu terapeuta ya lo sabe. Puedes cerrar esta página. Si cambias de idea, pídele otra invitación.',
    vos: 'Tu terapeuta ya lo sabe. Podés cerrar esta página. Si cambiás de idea, pedile otra invitación.',
    usted: 'Su terapeuta ya lo sabe. Puede cerrar esta página. Si cambia de idea, pídale otra invitación.',
  },
  spent: 'Esta invitación ya no está abierta',
  noToken: 'Aquí hace falta el enlace de la invitación',
  noTokenText: {
    tu: 'Abre el enlace o escanea el código otra vez. Si no funciona, tu terapeuta tiene otro.',
    vos: 'Abrí el enlace o escaneá el código otra vez. Si no funciona, tu terapeuta tiene otro.',
    usted: 'Abra el enlace o escanee el código otra vez. Si no funciona, su terapeuta tiene otro.',
  },
  staff: 'Esta invitación es para la consola de la consulta',
  staffText: 'Se abre en una pantalla grande; el enlace empieza por /admin.',
  steps: 'Unirse, parte {{at}} de {{of}}',
  codeTitle: {
    tu: 'Los cuatro números que te dijo tu terapeuta',
    vos: 'Los cuatro números que te dijo tu terapeuta',
    usted: 'Los cuatro números que le dijo su terapeuta',
  },
  codeText: 'Así sabemos que la invitación llegó a la persona correcta.',
  code: 'Cuatro números',
  languageTitle: '¿Cómo hablamos?',
  phoneTitle: {
    tu: '¿Este teléfono es solo tuyo?',
    vos: '¿Este teléfono es solo tuyo?',
    usted: '¿Este teléfono es solo suyo?',
  },
  phoneYes: 'Sí, solo mío',
  phoneYesNote: 'La entrada queda abierta 90 días.',
  phoneNo: 'No, también lo usan otros',
  phoneNoNote: 'La entrada se cierra tras media hora sin tocarlo.',
  phoneHide: 'Ocultar, arriba, vacía la pantalla al momento cuando haga falta.',
  nameTitle: {
    tu: '¿Cómo te llamamos?',
    vos: '¿Cómo te llamamos?',
    usted: '¿Cómo le llamamos?',
  },
  name: 'Nombre',
  nameHint: {
    tu: 'Como te llaman tu pareja y tu terapeuta.',
    vos: 'Como te llaman tu pareja y tu terapeuta.',
    usted: 'Como le llaman su pareja y su terapeuta.',
  },
  signInTitle: 'Un nombre para entrar',
  signInName: 'Nombre para entrar',
  signInHint: {
    tu: 'Uno que uses solo tú. A tu pareja no se le muestra.',
    vos: 'Uno que uses solo vos. A tu pareja no se le muestra.',
    usted: 'Uno que use solo usted. A su pareja no se le muestra.',
  },
  email: {
    tu: 'Correo, si quieres',
    vos: 'Correo, si querés',
    usted: 'Correo, si quiere',
  },
  emailHint:
    'Para recordatorios y por si se olvida la contraseña. Dos personas pueden compartir un buzón: los correos no nombran a nadie ni cuentan lo que hay aquí.',
  passwordTitle: 'Una contraseña',
  password: 'Contraseña',
  passwordHint: 'Al menos diez letras. Tres o cuatro palabras seguidas van bien.',
  show: 'Mostrar lo que escribo',
  pinTitle: {
    tu: 'Un PIN para lo tuyo',
    vos: 'Un PIN para lo tuyo',
    usted: 'Un PIN para lo suyo',
  },
  pinText: {
    tu: 'Aquí todo el mundo pone uno. Para escribir nunca se pide. Para releer lo que escribiste, siempre: así nadie que tome tu teléfono puede leerlo.',
    vos: 'Acá todo el mundo pone uno. Para escribir nunca se pide. Para releer lo que escribiste, siempre: así nadie que agarre tu teléfono puede leerlo.',
    usted:
      'Aquí todo el mundo pone uno. Para escribir nunca se pide. Para releer lo que escribió, siempre: así nadie que tome su teléfono puede leerlo.',
  },
  pinTip: 'Mejor uno que la otra persona no adivine.',
  pin: 'PIN, de 4 a 8 números',
  pinAgain: 'El mismo PIN otra vez',
  pinDiffers: 'No son iguales.',
  contactTitle: {
    tu: '¿Cómo puede contactarte tu terapeuta?',
    vos: '¿Cómo puede contactarte tu terapeuta?',
    usted: '¿Cómo puede contactarle su terapeuta?',
  },
  contactText: 'Se lo preguntamos a cada persona por separado. Solo lo ve la consulta.',
  policyTitle: {
    tu: 'Lo que tu terapeuta puede prometer y lo que no',
    vos: 'Lo que tu terapeuta puede prometer y lo que no',
    usted: 'Lo que su terapeuta puede prometer y lo que no',
  },
  policy: {
    tu: [
      'Lo que marques para tu terapeuta lo lee, casi siempre antes de la próxima sesión. No es en vivo: de noche no hay nadie mirando.',
      'También puede leerlo quien supervise o sustituya a tu terapeuta. Sus nombres están junto a cada pregunta así.',
      'Pasa a ser parte del expediente de la consulta.',
      'Si un niño o una vida corre peligro, tu terapeuta tiene que actuar.',
      'Lo que guardes para ti no aparece en ninguna página de la consulta. Se guarda cifrado, pero no es una caja fuerte frente a un juez.',
      'Si alguien puede obligarte a abrir esto, no lo escribas aquí.',
    ].join('\n'),
    vos: [
      'Lo que marques para tu terapeuta lo lee, casi siempre antes de la próxima sesión. No es en vivo: de noche no hay nadie mirando.',
      'También puede leerlo quien supervise o reemplace a tu terapeuta. Sus nombres están junto a cada pregunta así.',
      'Pasa a ser parte de la historia clínica de la consulta.',
      'Si un chico o una vida corre peligro, tu terapeuta tiene que actuar.',
      'Lo que guardes para vos no aparece en ninguna página de la consulta. Se guarda cifrado, pero no es una caja fuerte frente a un juez.',
      'Si alguien puede obligarte a abrir esto, no lo escribas acá.',
    ].join('\n'),
    usted: [
      'Lo que marque para su terapeuta lo lee, casi siempre antes de la próxima sesión. No es en vivo: de noche no hay nadie mirando.',
      'También puede leerlo quien supervise o sustituya a su terapeuta. Sus nombres están junto a cada pregunta así.',
      'Pasa a ser parte del expediente de la consulta.',
      'Si un niño o una vida corre peligro, su terapeuta tiene que actuar.',
      'Lo que guarde para usted no aparece en ninguna página de la consulta. Se guarda cifrado, pero no es una caja fuerte frente a un juez.',
      'Si alguien puede obligarle a abrir esto, no lo escriba aquí.',
    ].join('\n'),
  },
  'policy-no-secrets': {
    tu: 'Lo que escribas solo a tu terapeuta puede llevarse a la sesión de pareja. Antes te lo dice. Nunca nada sobre tu seguridad.',
    vos: 'Lo que escribas solo a tu terapeuta puede llevarse a la sesión de pareja. Antes te lo dice. Nunca nada sobre tu seguridad.',
    usted:
      'Lo que escriba solo a su terapeuta puede llevarse a la sesión de pareja. Antes se lo dice. Nunca nada sobre su seguridad.',
  },
  'policy-limited-secrets': {
    tu: 'Lo que escribas solo a tu terapeuta se queda ahí, y llega a la sesión de pareja únicamente si estás de acuerdo.',
    vos: 'Lo que escribas solo a tu terapeuta se queda ahí, y llega a la sesión de pareja únicamente si estás de acuerdo.',
    usted:
      'Lo que escriba solo a su terapeuta se queda ahí, y llega a la sesión de pareja únicamente si está de acuerdo.',
  },
  acknowledge: 'Lo he leído',
  join: 'Unirme',
};
