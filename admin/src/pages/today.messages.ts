const en = {
  title: 'Today',
  requests: 'One request waits for you |||| %{smart_count} requests wait for you',
  appointments: 'Appointments',
  free: 'No appointments today. The couples are at home, living.',
  minutes: '%{count} min',
  nothingOpen: 'nothing open',
  openTasks: 'one task open |||| %{smart_count} tasks open',
  unread: 'private words not yet read',
  readBrief: 'Read the brief',
  readBriefOf: 'Read the brief: %{names}',
  waiting: 'Private words not yet read',
  waitingLead: 'Someone wrote this for you alone. It opens from the brief, one person at a time.',
  sinceToday: 'since today',
  oldest: 'for one day |||| for %{smart_count} days',
  quiet: {
    title: 'Gone quiet?',
    since: 'nothing since %{day}. A hard stretch, or too much on the plan?',
    never: 'nothing yet. Is the first task too big, or the moment wrong?',
  },
  notJoined: {
    title: 'Not joined yet',
    since: 'someone has had a link since %{day}. Hand out a new one, or go on with what one does alone?',
    never: 'someone has no link yet. Invite in the next appointment?',
  },
};

const es: typeof en = {
  title: 'Hoy',
  requests: 'Te espera una petición |||| Te esperan %{smart_count} peticiones',
  appointments: 'Citas',
  free: 'Hoy no hay citas. Las parejas están en casa, viviendo.',
  minutes: '%{count} min',
  nothingOpen: 'nada abierto',
  openTasks: 'una tarea abierta |||| %{smart_count} tareas abiertas',
  unread: 'palabras privadas sin leer',
  readBrief: 'Leer el resumen',
  readBriefOf: 'Leer el resumen: %{names}',
  waiting: 'Palabras privadas sin leer',
  waitingLead: 'Alguien las escribió solo para ti. Se abren desde el resumen, una persona a la vez.',
  sinceToday: 'desde hoy',
  oldest: 'desde hace un día |||| desde hace %{smart_count} días',
  quiet: {
    title: '¿Silencio?',
    since: 'nada desde el %{day}. ¿Una racha difícil, o demasiado en el plan?',
    never: 'nada todavía. ¿La primera tarea es muy grande, o no es el momento?',
  },
  notJoined: {
    title: 'Falta alguien por unirse',
    since:
      'alguien tiene un enlace desde el %{day}. ¿Dar uno nuevo, o seguir con lo que cada quien hace a solas?',
    never: 'alguien no tiene enlace todavía. ¿Invitar en la próxima cita?',
  },
};

export const today = { en, es };
