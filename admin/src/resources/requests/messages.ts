const en = {
  name: 'Request |||| Requests',
  title: 'Requests',
  lead: 'What one person asked of you alone. The partner sees nothing of it.',
  none: 'Nobody is waiting for an answer.',
  waiting: 'Waiting for you',
  answered: 'Answered',
  kind: {
    'not-for-me': 'Says: this is not for me. No reminders go out until you have spoken.',
    'declined-invitation': 'Said no to the invitation.',
    recovery: 'Lost the password and asks for a way back.',
    'stop-together':
      'Wants the work of the two to stop. Speak with this person alone, and ask if it is safe, before anything happens.',
  },
  paper: 'Would like it on paper.',
  due: 'Asked on %{day}, answer by %{when}',
  done: 'Answered %{when}',
  acknowledge: 'Mark as answered',
  acknowledgeTitle: 'What did you agree with %{name}?',
  noteHelp: 'For you and your colleagues; optional.',
};

const es: typeof en = {
  name: 'Petición |||| Peticiones',
  title: 'Peticiones',
  lead: 'Lo que una persona te pidió solo a ti. Su pareja no ve nada de esto.',
  none: 'Nadie espera respuesta.',
  waiting: 'Te esperan',
  answered: 'Respondidas',
  kind: {
    'not-for-me': 'Dice: esto no es para mí. No sale ningún recordatorio hasta que lo hablen.',
    'declined-invitation': 'Dijo que no a la invitación.',
    recovery: 'Perdió la contraseña y pide volver a entrar.',
    'stop-together':
      'Quiere que el trabajo de los dos termine. Hablen a solas, y pregunta si es seguro, antes de que pase nada.',
  },
  paper: 'Lo quiere en papel.',
  due: 'Pedida el %{day}, responder antes del %{when}',
  done: 'Respondida el %{when}',
  acknowledge: 'Marcar como respondida',
  acknowledgeTitle: '¿Qué acordaste con %{name}?',
  noteHelp: 'Para ti y tu equipo; opcional.',
};

export const requests = { en, es };
