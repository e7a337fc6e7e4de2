const en = {
  name: 'Person |||| Team',
  title: 'Team',
  none: 'Only you so far.',
  roles: 'Roles',
  state: 'State',
  joined: 'Joined',
  invited: 'Invited',
  role: { owner: 'Owner', clinician: 'Clinician', supervisor: 'Supervisor', assistant: 'Assistant' },
  roleHint: {
    owner: 'practice, team and record of who read what',
    clinician: 'their own couples',
    supervisor: 'a couple for a time, when its clinician asks',
    assistant: 'appointments; reads no answers',
  },
  invite: 'Invite a colleague',
  verb: 'Make the invitation',
  tell: 'Send the link, and tell the code by another way: by phone, or in person.',
};

const es: typeof en = {
  name: 'Persona |||| Equipo',
  title: 'Equipo',
  none: 'Por ahora no hay nadie más.',
  roles: 'Funciones',
  state: 'Estado',
  joined: 'En el equipo',
  invited: 'Con invitación',
  role: { owner: 'Titular', clinician: 'Terapeuta', supervisor: 'Supervisión', assistant: 'Asistente' },
  roleHint: {
    owner: 'consultorio, equipo y registro de quién leyó qué',
    clinician: 'sus propias parejas',
    supervisor: 'una pareja por un tiempo, cuando su terapeuta lo pide',
    assistant: 'citas; no lee respuestas',
  },
  invite: 'Invitar a colegas',
  verb: 'Crear la invitación',
  tell: 'Manda el enlace y di el código por otra vía: por teléfono o en persona.',
};

export const team = { en, es };
