/** What was done to ways in. */
export const doors = {
  en: {
    'second-factor.kept': 'set a second factor',
    'password.changed': 'changed their password',
    'email.asked': 'asked for another e-mail',
    'sign-in.started': 'signed in',
    'sign-in.confirmed': 'confirmed who they are',
    'passkey.kept': 'added a passkey',
    'passkey.removed': 'removed a passkey',
    'staff.codes-given': 'gave a colleague codes to come in again',
  },
  es: {
    'second-factor.kept': 'configuró el segundo factor',
    'password.changed': 'cambió su contraseña',
    'email.asked': 'pidió otro correo',
    'sign-in.started': 'entró',
    'sign-in.confirmed': 'confirmó su identidad',
    'passkey.kept': 'añadió una llave de acceso',
    'passkey.removed': 'quitó una llave de acceso',
    'staff.codes-given': 'dio a alguien del equipo códigos para volver a entrar',
  },
};
