/** Un nombre y un icono cualquiera, solo en este teléfono. */
export const plain = {
  plain: 'Discreto en este teléfono',
  plainNote: 'Un nombre y un icono cualquiera',
  plainText: {
    tu: 'En este teléfono, la pestaña y un icono en la pantalla de inicio pueden llamarse «Notas» y mostrar una hoja de papel. Las primeras pantallas ya no llevan nuestro nombre ni los colores de tu consulta.',
    vos: 'En este teléfono, la pestaña y un ícono en la pantalla de inicio pueden llamarse «Notas» y mostrar una hoja de papel. Las primeras pantallas ya no llevan nuestro nombre ni los colores de tu consultorio.',
    usted:
      'En este teléfono, la pestaña y un icono en la pantalla de inicio pueden llamarse «Notas» y mostrar una hoja de papel. Las primeras pantallas ya no llevan nuestro nombre ni los colores de su consulta.',
  },
  plainTick: 'Un nombre y un icono cualquiera en este teléfono',
  plainInstall: {
    tu: 'Un icono que ya está en la pantalla de inicio conserva su nombre: quítalo y añádelo otra vez desde el menú del navegador.',
    vos: 'Un ícono que ya está en la pantalla de inicio conserva su nombre: sacalo y agregalo otra vez desde el menú del navegador.',
    usted:
      'Un icono que ya está en la pantalla de inicio conserva su nombre: quítelo y añádalo otra vez desde el menú del navegador.',
  },
  plainNot:
    'Lo que no tapa: el historial y la dirección en el navegador, y las llamadas en la lista de llamadas. Una vez dentro, todo se ve como siempre.',
  plainWhere: {
    tu: 'Vale solo en este teléfono, también después de salir. No se guarda en ningún otro sitio: ni tu pareja ni tu terapeuta pueden ver si está puesto.',
    vos: 'Vale solo en este teléfono, también después de salir. No se guarda en ningún otro lado: ni tu pareja ni tu terapeuta pueden ver si está puesto.',
    usted:
      'Vale solo en este teléfono, también después de salir. No se guarda en ningún otro sitio: ni su pareja ni su terapeuta pueden ver si está puesto.',
  },
};
