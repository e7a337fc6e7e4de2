const en = {
  toSignIn: 'Back to sign in',
  signIn: {
    title: 'Sign in',
    verb: 'Sign in',
    name: 'Sign-in name or e-mail',
    forgot: 'I forgot my password',
    code: 'Six digits',
    codeHint: 'From your authenticator, or one of your recovery codes.',
  },
  factor: {
    title: 'Set up your second factor',
    lead: 'Your practice asks for one. You need an authenticator app on your phone; it takes a minute.',
    start: 'Start',
    scan: 'Scan this with your authenticator',
    scanLead: 'Then type the six digits that it shows.',
    qr: 'QR code for your authenticator',
    byHand: 'Or type this key:',
    digits: 'Six digits',
    keep: 'Confirm',
    codes: 'Your recovery codes',
    codesLead:
      'Each opens the door once if your phone is lost. Print them or keep them somewhere safe; they are not shown again.',
    done: 'I have kept them',
  },
  forgot: {
    title: 'Set a new password',
    lead: 'Tell us your sign-in name. If there is an account with an e-mail, a link goes there.',
    verb: 'Send the link',
    sent: 'If there is such an account, a link is on its way. It works once, for a short time.',
  },
  reset: { title: 'Choose a new password', verb: 'Keep this password' },
  join: {
    title: 'Join the team',
    lead: 'Your practice has invited you. Make your own account; nobody else will know the password.',
    verb: 'Join',
    code: 'Spoken code',
    codeHint: 'The four digits that your practice told you.',
    displayName: 'Your name, as couples see it',
  },
};

const es: typeof en = {
  toSignIn: 'Volver a la entrada',
  signIn: {
    title: 'Entrar',
    verb: 'Entrar',
    name: 'Nombre para entrar o correo',
    forgot: 'Olvidé mi contraseña',
    code: 'Seis dígitos',
    codeHint: 'Los de tu autenticador, o uno de tus códigos de recuperación.',
  },
  factor: {
    title: 'Configura tu segundo factor',
    lead: 'Tu consultorio lo pide. Necesitas una aplicación de autenticación en el teléfono; toma un minuto.',
    start: 'Empezar',
    scan: 'Escanea esto con tu autenticador',
    scanLead: 'Después escribe los seis dígitos que muestra.',
    qr: 'Código QR para tu autenticador',
    byHand: 'O escribe esta clave:',
    digits: 'Seis dígitos',
    keep: 'Confirmar',
    codes: 'Tus códigos de recuperación',
    codesLead:
      'Cada uno abre la puerta una vez si se pierde el teléfono. Imprímelos o guárdalos bien; no se muestran otra vez.',
    done: 'Ya los guardé',
  },
  forgot: {
    title: 'Cambiar la contraseña',
    lead: 'Dinos tu nombre para entrar. Si hay una cuenta con correo, allí llega un enlace.',
    verb: 'Enviar el enlace',
    sent: 'Si existe esa cuenta, el enlace va en camino. Sirve una vez y por poco tiempo.',
  },
  reset: { title: 'Elige una contraseña nueva', verb: 'Guardar esta contraseña' },
  join: {
    title: 'Unirse al equipo',
    lead: 'Tu consultorio te invitó. Crea tu propia cuenta; nadie más sabrá la contraseña.',
    verb: 'Unirme',
    code: 'Código dicho en voz alta',
    codeHint: 'Los cuatro dígitos que te dijo tu consultorio.',
    displayName: 'Tu nombre, como lo ven las parejas',
  },
};

export const door = { en, es };
