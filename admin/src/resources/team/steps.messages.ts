/** What is done about who comes, who reads along, who goes, and a couple that is not one's own. */
const en = {
  care: {
    title: 'Who treats this couple',
    you: '%{name} (you)',
    end: 'End their part',
    endTitle: 'End the part of %{name}?',
    endText:
      'From now on %{name} reads nothing of this couple. Both partners see on their phones who treats them.',
    coming: 'Who comes, and who reads along',
    comingLead: 'Both partners hear of it on their phones, each alone, a day before at the least.',
    none: 'Nobody is coming, and nobody reads along.',
    oneAtATime: 'Somebody is coming already: one change of therapists at a time.',
  },
  announce: {
    open: {
      'co-therapist': 'Add a co-therapist',
      supervisor: 'Ask a supervisor in',
      successor: 'Hand the couple over',
    },
    title: {
      'co-therapist': 'A co-therapist comes',
      supervisor: 'A supervisor reads along',
      successor: 'Hand the couple over',
    },
    lead: {
      'co-therapist': 'Treats this couple beside you, and reads and does what you do.',
      supervisor:
        'Reads this couple for some weeks and changes nothing; begins only once both phones have shown it for a day.',
      successor: 'From that moment the couple is theirs, and you read nothing of it any more.',
    },
    who: 'Who',
    nobody: 'Nobody on the team could do this yet. The owner invites colleagues on the team page.',
    when: 'From when',
    soon: 'As soon as may be: in a day',
    chosen: 'At a moment I choose',
    weeks: 'For how long',
    week: '%{smart_count} week |||| %{smart_count} weeks',
    reason: 'Why',
    reasonHelp: 'For the supervisor and this couple’s clinicians. Neither partner reads it.',
    risk: 'This is a risk consult: the safety page opens to them too',
    told: 'What both will read on their phones, each alone',
    says: {
      'co-therapist': '%{name} will treat them too, beside you, and reads what you read.',
      supervisor: '%{name} may read what you read, until when, and never what is only theirs. Not why.',
      successor:
        '%{name} will be their therapist in your place. What the two shared goes along; what one wrote to you alone goes along only if that person says so, and the other is never told what they chose.',
    },
    notes:
      'Your notes do not go along. Share those that should before it begins, and copy what you must keep: from then on you no longer reach them here.',
    verb: 'Tell them both',
    done: 'Both are told.',
  },
  callOff: {
    title: 'Call it off?',
    verb: 'Call it off',
    text: {
      supervisor: '%{name} reads nothing any more from this moment on.',
      other: '%{name} does not come. Both partners see that nobody new is coming.',
    },
  },
  breaking: {
    title: 'Read a couple that is not yours',
    open: 'Read a couple that is not mine',
    lead: 'For when somebody must look and the couple’s clinician cannot be reached.',
    whatTitle: 'What happens, and who is told',
    what: {
      reason:
        'You write why. The owner reads it, and so do the couple’s clinicians as soon as you have named the couple.',
      register:
        'For a quarter of an hour you see the names of the practice’s couples, to find this one. Nothing that was written.',
      second:
        'The owner or another clinician says yes within a day. They see who asks and why, and not for whom. Where there is nobody else, it begins at once.',
      hours:
        'Then you read this one couple for four hours, and change nothing. The safety page and what is only theirs stay closed.',
      record: 'Every page you open is in the record that the couple’s clinicians and the owner read.',
    },
    why: 'Why you must read it',
    whyHelp: 'At least ten letters. No names of partners.',
    proof: 'It asks who you are once more, so that an unlocked screen does not do it.',
    verb: 'Write it down and go on',
    find: 'Find the couple',
    findLead: 'Open until %{when}.',
    search: 'Name of a partner',
    treatedBy: 'Treated by %{names}',
    this: 'This couple',
    sureTitle: 'Ask to read %{names}?',
    sureText: 'Their clinicians and the owner are told now. Reading begins when a second person says yes.',
    sureVerb: 'Ask for it',
    nothing: 'Nobody by that name.',
    waiting: 'A second person has to say yes, until %{when}.',
    reading: 'You may read until %{when}.',
    go: 'Open the couple',
    end: 'End it now',
    yesTitle: 'Say yes?',
    yesText:
      '%{by} asks to read a couple that is not theirs, for four hours: “%{reason}” Your name stands beside it in the record.',
  },
  colleague: {
    ...{ codeToEnter: 'To sign in:', codeToProve: 'To set up a new one:', give: 'Make two codes' },
    lost: 'Lost the authenticator',
    lostLead:
      'If %{name} has no phone and no codes any more, and you are sure it is %{name}: tell these two face to face. Each works once, beside the password that only %{name} knows.',
    roles: 'What they may do',
    rolesLead: 'It holds from this moment. Whoever is no longer a clinician treats nobody any more.',
    save: 'Save the roles',
    leaves: 'When %{name} leaves',
    leavesLead: 'First the couples: nobody is left without a therapist. Then the door.',
    hand: 'Hand over all couples that only they treat',
    handLead:
      'Each couple is told who comes, a day before at the least. Where each should go to somebody else, %{name} does it on the couple’s page, before.',
    to: 'To whom',
    tell: 'Tell these couples',
    handed:
      'One couple is told, and changes hands at that moment. |||| %{smart_count} couples are told, and change hands at that moment.',
    noneLeft: 'There is no couple left that only they treat and that has not been told.',
    go: 'Let %{name} go',
    goTitle: 'Let %{name} go?',
    goText:
      'They are signed out everywhere at once and cannot come back in. Their name stays wherever it stands.',
    goVerb: 'Let them go',
    back: 'To the team',
  },
};

const es: typeof en = {
  care: {
    title: 'Quién atiende a esta pareja',
    you: '%{name} (tú)',
    end: 'Terminar su parte',
    endTitle: '¿Terminar la parte de %{name}?',
    endText: 'Desde ahora %{name} no lee nada de esta pareja. Los dos ven en su teléfono quién los atiende.',
    coming: 'Quién llega y quién lee también',
    comingLead: 'Cada uno lo sabe en su propio teléfono, al menos un día antes.',
    none: 'No llega nadie y nadie más lee.',
    oneAtATime: 'Ya viene alguien: un cambio de terapeuta a la vez.',
  },
  announce: {
    open: {
      'co-therapist': 'Sumar coterapeuta',
      supervisor: 'Pedir supervisión',
      successor: 'Pasar la pareja',
    },
    title: {
      'co-therapist': 'Llega un coterapeuta',
      supervisor: 'Alguien supervisa y lee también',
      successor: 'Pasar la pareja',
    },
    lead: {
      'co-therapist': 'Atiende a esta pareja junto a ti; lee y hace lo mismo que tú.',
      supervisor:
        'Lee esta pareja unas semanas y no cambia nada; empieza solo cuando los dos teléfonos lo han mostrado durante un día.',
      successor: 'Desde ese momento la pareja es suya y tú ya no lees nada de ella.',
    },
    who: 'Quién',
    nobody:
      'Todavía no hay nadie en el equipo que pueda. La persona titular invita colegas en la página del equipo.',
    when: 'Desde cuándo',
    soon: 'Lo antes posible: dentro de un día',
    chosen: 'En un momento que elijo',
    weeks: 'Por cuánto tiempo',
    week: '%{smart_count} semana |||| %{smart_count} semanas',
    reason: 'Por qué',
    reasonHelp: 'Para quien supervisa y los terapeutas de esta pareja. Ninguno de los dos lo lee.',
    risk: 'Es una consulta de riesgo: también se le abre la página de seguridad',
    told: 'Lo que leerá cada uno en su teléfono',
    says: {
      'co-therapist': 'Que %{name} también va a atenderlos, junto a ti, y lee lo que tú lees.',
      supervisor:
        'Que %{name} puede leer lo que tú lees, hasta cuándo, y nunca lo que es solo suyo. No el motivo.',
      successor:
        'Que %{name} será su terapeuta en tu lugar. Lo que compartieron va con la pareja; lo que alguien te escribió solo a ti va únicamente si esa persona quiere, y la otra no se entera de lo que eligió.',
    },
    notes:
      'Tus notas no van con la pareja. Comparte antes las que deban ir y copia lo que tengas que conservar: después ya no llegas a ellas aquí.',
    verb: 'Avisar a los dos',
    done: 'Los dos ya están avisados.',
  },
  callOff: {
    title: '¿Anularlo?',
    verb: 'Anularlo',
    text: {
      supervisor: 'Desde este momento %{name} ya no lee nada.',
      other: '%{name} no llega. Los dos ven que no viene nadie nuevo.',
    },
  },
  breaking: {
    title: 'Leer una pareja que no es tuya',
    open: 'Leer una pareja que no es mía',
    lead: 'Para cuando alguien tiene que mirar y no se encuentra a su terapeuta.',
    whatTitle: 'Qué pasa y quién lo sabe',
    what: {
      reason:
        'Escribes por qué. Lo lee la persona titular y, en cuanto nombras la pareja, también sus terapeutas.',
      register:
        'Durante un cuarto de hora ves los nombres de las parejas del consultorio para encontrar esta. Nada de lo que escribieron.',
      second:
        'La persona titular u otro terapeuta dice que sí, en el plazo de un día. Ve quién lo pide y por qué, y no de quién se trata. Donde no hay nadie más, empieza enseguida.',
      hours:
        'Después lees esta única pareja durante cuatro horas y no cambias nada. La página de seguridad y lo que es solo suyo siguen cerrados.',
      record: 'Cada página que abras queda en el registro que leen sus terapeutas y la persona titular.',
    },
    why: 'Por qué tienes que leerla',
    whyHelp: 'Al menos diez letras. Sin nombres de la pareja.',
    proof: 'Pregunta otra vez quién eres, para que no baste una pantalla abierta.',
    verb: 'Dejarlo escrito y seguir',
    find: 'Buscar la pareja',
    findLead: 'Abierto hasta %{when}.',
    search: 'Nombre de alguien de la pareja',
    treatedBy: 'Atiende %{names}',
    this: 'Esta pareja',
    sureTitle: '¿Pedir leer a %{names}?',
    sureText:
      'Sus terapeutas y la persona titular lo saben desde ahora. La lectura empieza cuando otra persona dice que sí.',
    sureVerb: 'Pedirlo',
    nothing: 'Nadie con ese nombre.',
    waiting: 'Falta que otra persona diga que sí, hasta %{when}.',
    reading: 'Puedes leer hasta %{when}.',
    go: 'Abrir la pareja',
    end: 'Terminar ahora',
    yesTitle: '¿Decir que sí?',
    yesText:
      '%{by} pide leer una pareja que no es suya, durante cuatro horas: «%{reason}» Tu nombre queda al lado en el registro.',
  },
  colleague: {
    ...{ codeToEnter: 'Para entrar:', codeToProve: 'Para configurar uno nuevo:', give: 'Crear dos códigos' },
    lost: 'Perdió el autenticador',
    lostLead:
      'Si %{name} ya no tiene ni teléfono ni códigos, y sabes con certeza que es %{name}: dile estos dos en persona. Cada uno sirve una vez, junto con la contraseña que solo sabe %{name}.',
    roles: 'Lo que puede hacer',
    rolesLead: 'Vale desde este momento. Quien deja de ser terapeuta ya no atiende a nadie.',
    save: 'Guardar las funciones',
    leaves: 'Cuando %{name} se va',
    leavesLead: 'Primero las parejas: nadie se queda sin terapeuta. Después, la puerta.',
    hand: 'Pasar todas las parejas que solo esta persona atiende',
    handLead:
      'Cada pareja sabe quién llega, al menos un día antes. Si cada una debe ir con alguien distinto, %{name} lo hace antes en la página de la pareja.',
    to: 'A quién',
    tell: 'Avisar a estas parejas',
    handed:
      'Una pareja ya está avisada y cambia de terapeuta en ese momento. |||| %{smart_count} parejas ya están avisadas y cambian de terapeuta en ese momento.',
    noneLeft: 'No queda ninguna pareja que solo esta persona atienda y que no esté avisada.',
    go: 'Despedir a %{name}',
    goTitle: '¿Despedir a %{name}?',
    goText: 'Se cierran enseguida todas sus sesiones y ya no puede entrar. Su nombre queda donde está.',
    goVerb: 'Despedir',
    back: 'Al equipo',
  },
};

export const steps = { en, es };
