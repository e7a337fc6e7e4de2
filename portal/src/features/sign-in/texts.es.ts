import type { Spanish } from '../../texts/i18n.ts';
import type { texts as english } from './texts.en.ts';

export const texts: Spanish<typeof english> = {
  title: {
    tu: 'Qué bueno que estés aquí',
    vos: 'Qué bueno que estés acá',
    usted: 'Qué bueno que esté aquí',
  },
  name: 'Nombre para entrar',
  nameHint: {
    tu: 'El que elegiste al unirte, o tu correo.',
    vos: 'El que elegiste al unirte, o tu correo.',
    usted: 'El que eligió al unirse, o su correo.',
  },
  password: 'Contraseña',
  own: {
    tu: '¿Este teléfono es solo tuyo?',
    vos: '¿Este teléfono es solo tuyo?',
    usted: '¿Este teléfono es solo suyo?',
  },
  ownYes: 'Solo mío',
  ownYesNote: 'La entrada queda abierta 90 días.',
  ownNo: 'También lo usan otros',
  ownNoNote: 'La entrada se cierra a la media hora.',
  signIn: 'Entrar',
  passkey: 'Entrar con una llave de acceso',
  forgot: 'Olvidé la contraseña',
  forgotTitle: 'Una contraseña nueva',
  forgotText: {
    tu: 'Escribe tu nombre para entrar o tu correo. Si tenemos un buzón, allí va un enlace. Sirve una vez.',
    vos: 'Escribí tu nombre para entrar o tu correo. Si tenemos un buzón, ahí va un enlace. Sirve una vez.',
    usted:
      'Escriba su nombre para entrar o su correo. Si tenemos un buzón, allí va un enlace. Sirve una vez.',
  },
  forgotNoMail: {
    tu: '¿Sin correo con nosotros? Tu terapeuta puede abrirte otra vez.',
    vos: '¿Sin correo con nosotros? Tu terapeuta puede abrirte otra vez.',
    usted: '¿Sin correo con nosotros? Su terapeuta puede abrirle otra vez.',
  },
  forgotSend: 'Enviar el enlace',
  forgotSent: 'Si ese nombre tiene un buzón con nosotros, el enlace va en camino. Puede tardar unos minutos.',
  toSignIn: 'Ir a entrar',
  resetTitle: 'Una contraseña nueva',
  resetPassword: 'Contraseña nueva',
  resetHint: 'Al menos diez letras. Varias palabras seguidas van bien.',
  resetSave: 'Guardar la contraseña nueva',
  resetDone: {
    tu: 'La contraseña nueva está guardada. Tu parte sigue cerrada hasta que pongas el PIN.',
    vos: 'La contraseña nueva está guardada. Tu parte sigue cerrada hasta que pongas el PIN.',
    usted: 'La contraseña nueva está guardada. Su parte sigue cerrada hasta que ponga el PIN.',
  },
  noToken: {
    tu: 'Este enlace no está completo. Ábrelo otra vez desde el correo.',
    vos: 'Este enlace no está completo. Abrilo otra vez desde el correo.',
    usted: 'Este enlace no está completo. Ábralo otra vez desde el correo.',
  },
  confirmTitle: {
    tu: '¿Este correo es tuyo?',
    vos: '¿Este correo es tuyo?',
    usted: '¿Este correo es suyo?',
  },
  confirmText: 'Al confirmarlo, nuestros correos pueden llegar ahí. Nunca dicen lo que hay aquí dentro.',
  confirm: 'Sí, es mío',
  confirmDone: 'Gracias, listo.',
};
