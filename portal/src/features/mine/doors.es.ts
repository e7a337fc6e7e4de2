/** Passkeys, a forgotten PIN, and what was missed. */
export const doors = {
  revoke: 'Cerrar ahí',
  passkeys: 'Llaves de acceso',
  passkeysText: {
    tu: 'Entra con tu huella, tu cara o el código del teléfono. Esta parte pide tu PIN de todos modos: en un teléfono puede haber huellas de dos.',
    vos: 'Entrá con tu huella, tu cara o el código del teléfono. Esta parte pide tu PIN de todos modos: en un teléfono puede haber huellas de dos.',
    usted:
      'Entre con su huella, su cara o el código del teléfono. Esta parte pide su PIN de todos modos: en un teléfono puede haber huellas de dos.',
  },
  passkeySince: 'Desde el {{since}}',
  passkeyRemove: 'Quitarla',
  passkeyAdd: 'Añadir una en este teléfono',
  passkeyOwnPhone: {
    tu: 'Se puede añadir una en un teléfono que sea solo tuyo.',
    vos: 'Se puede añadir una en un teléfono que sea solo tuyo.',
    usted: 'Se puede añadir una en un teléfono que sea solo suyo.',
  },
  forgotPin: 'Olvidé el PIN',
  forgotPinText: {
    tu: 'Tu terapeuta puede decirte un código de ocho números cuando se vean. Un día después sirve aquí para poner un PIN nuevo.',
    vos: 'Tu terapeuta puede decirte un código de ocho números cuando se vean. Un día después sirve acá para poner un PIN nuevo.',
    usted:
      'Su terapeuta puede decirle un código de ocho números cuando se vean. Un día después sirve aquí para poner un PIN nuevo.',
  },
  therapistCode: {
    tu: 'El código de tu terapeuta',
    vos: 'El código de tu terapeuta',
    usted: 'El código de su terapeuta',
  },
  pinMissed: {
    tu: 'Desde la última vez que entraste, aquí se escribió mal el PIN (veces: {{count}}), la última vez el {{last}}. Si no eras tú, pon un PIN nuevo y mira',
    vos: 'Desde la última vez que entraste, acá se escribió mal el PIN (veces: {{count}}), la última vez el {{last}}. Si no eras vos, poné un PIN nuevo y mirá',
    usted:
      'Desde la última vez que entró, aquí se escribió mal el PIN (veces: {{count}}), la última vez el {{last}}. Si no era usted, ponga un PIN nuevo y mire',
  },
};
