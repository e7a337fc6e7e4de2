/** What was shared, with whom, and what changed it. */
export const sharing = {
  partsWords: 'Mis palabras',
  partsSettings: 'Ajustes',
  partsEnds: 'Para terminar',
  sharedTitle: 'Lo que compartí',
  sharedNote: 'Con quién, desde cuándo y qué lo cambió',
  sharedText: {
    tu: 'Lo que diste a leer: con quién, desde cuándo y qué lo cambió. Esta página solo la ves tú, y solo con tu PIN. Las palabras siguen plegadas hasta que las toques.',
    vos: 'Lo que diste a leer: con quién, desde cuándo y qué lo cambió. Esta página solo la ves vos, y solo con tu PIN. Las palabras siguen plegadas hasta que las toques.',
    usted:
      'Lo que dio a leer: con quién, desde cuándo y qué lo cambió. Esta página solo la ve usted, y solo con su PIN. Las palabras siguen plegadas hasta que las toque.',
  },
  sharedEmpty: 'Nada compartido por ahora',
  sharedEmptyText: {
    tu: 'Lo que escribes se queda contigo mientras no elijas a nadie más. Lo que compartas algún día estará aquí, y desde aquí lo puedes retirar.',
    vos: 'Lo que escribís se queda con vos mientras no elijas a nadie más. Lo que compartas algún día va a estar acá, y desde acá lo podés retirar.',
    usted:
      'Lo que escribe se queda con usted mientras no elija a nadie más. Lo que comparta algún día estará aquí, y desde aquí lo puede retirar.',
  },
  sharedOffline: {
    tu: 'Esta página no se guarda en el teléfono, así que necesita conexión. No se perdió nada: aquí estará cuando tengas señal.',
    vos: 'Esta página no se guarda en el teléfono, así que necesita conexión. No se perdió nada: acá va a estar cuando tengas señal.',
    usted:
      'Esta página no se guarda en el teléfono, así que necesita conexión. No se perdió nada: aquí estará cuando tenga señal.',
  },
  sharedWords: 'Las palabras',
  sharedWith: 'Lo lee: {{level}}',
  sharedNobody: {
    tu: 'Ya solo lo lees tú',
    vos: 'Ya solo lo leés vos',
    usted: 'Ya solo lo lee usted',
  },
  sharedPreview: 'Lo que verá mi pareja, y cuándo',
  actchose: {
    tu: 'Elegiste «{{level}}»',
    vos: 'Elegiste «{{level}}»',
    usted: 'Eligió «{{level}}»',
  },
  actfewer: 'Menos lectores: «{{level}}»',
  'acttook-back': {
    tu: 'Lo retiraste; quien ya lo leyó puede recordarlo',
    vos: 'Lo retiraste; quien ya lo leyó puede recordarlo',
    usted: 'Lo retiró; quien ya lo leyó puede recordarlo',
  },
  actsent: { tu: 'Lo enviaste', vos: 'Lo enviaste', usted: 'Lo envió' },
  actopened: 'Se abrió a la hora de cierre',
  'actopened-in-appointment': 'Se abrió en la sesión',
  sharedTalks: 'Conversaciones que guardamos',
  sharedTalk: 'Los dos quisieron guardar lo que se escribió, para los dos.',
  sharedLine: 'Mi línea en la consulta',
  sharedLineText: {
    tu: 'Dijiste que sí: tu terapeuta puede mostrarla cuando estén los dos, si tu pareja también dijo que sí.',
    vos: 'Dijiste que sí: tu terapeuta puede mostrarla cuando estén los dos, si tu pareja también dijo que sí.',
    usted:
      'Dijo que sí: su terapeuta puede mostrarla cuando estén los dos, si su pareja también dijo que sí.',
  },
  sharedLineChange: 'Se cambia en «Pareja y casa»',
  sharedOut: 'Alguien de fuera',
  sharedOutYes: { tu: 'Dijiste que sí.', vos: 'Dijiste que sí.', usted: 'Dijo que sí.' },
  sharedOutNo: {
    tu: 'Retiraste tu sí, o dijiste que no.',
    vos: 'Retiraste tu sí, o dijiste que no.',
    usted: 'Retiró su sí, o dijo que no.',
  },
  sharedOutMore: 'Si se entregó, está en «Quién leyó lo mío»',
  sharedAlong: 'Quién acompañó la terapia',
  'sharedAlongco-therapist': 'También atiende, desde el {{from}}',
  sharedAlongsupervisor: 'Lee en supervisión, desde el {{from}}',
  sharedAlongsuccessor: 'Lleva la terapia desde el {{from}}',
  sharedUntil: 'hasta el {{until}}',
};
