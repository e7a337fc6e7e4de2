import type { Words } from '@usward/exercises';
import { both } from '../words.ts';

type Text = { text: Words; more?: Words };
export type LearnCard = Text & {
  id: string;
  title: Words;
  /** What it adds where there is a child. */
  withChild?: Text;
  /** Nothing is asked after it: a question about fear has no place on a phone at home. */
  asksNothing?: true;
};

/** Something worth knowing, each read in well under 90 seconds. */
export const learnCards: readonly LearnCard[] = [
  {
    id: 'two-thirds',
    title: both('A hard stretch', 'Una temporada difícil'),
    text: both(
      'If this is a hard stretch for the two of you, you are in large company.',
      'Si este es un tramo difícil para los dos, hay mucha compañía en eso.',
    ),
    more: both(
      'A big change wears on a couple. That says little about love, and nothing about who is to blame.',
      'Un cambio grande desgasta a una pareja. Eso dice poco del amor, y nada de quién tiene la culpa.',
    ),
    withChild: {
      text: both(
        '“Two thirds of couples go downhill after a baby”: that comes from one small study.',
        '«Dos tercios de las parejas van a peor tras un bebé»: eso sale de un solo estudio, y pequeño.',
      ),
      more: both(
        'There were 130 newly married couples, in one place, years ago. 43 had a child, and two thirds of those mothers were less happy with the couple than before. That says little about you. In one third it held or grew: each knew what was going on in the other, and showed fondness.',
        'Eran 130 parejas recién casadas, en un solo lugar, hace años. 43 tuvieron un hijo, y dos tercios de esas madres quedaron menos a gusto con la pareja. No dice qué pasará en esta casa. En un tercio se mantuvo o creció: allí cada quien sabía qué vivía la otra persona, y había cariño.',
      ),
    },
  },
  {
    id: 'sleep',
    title: both('Little sleep', 'Poco sueño'),
    text: both(
      'After a bad night people report more quarrels the next day. And one who slept badly is enough to make it hard to make up.',
      'Tras una mala noche, la gente cuenta más peleas al día siguiente. Y basta que una persona durmiera mal para que cueste hacer las paces.',
    ),
    more: both(
      'So tonight’s quarrel may be last night’s missing sleep. Put it off until both have slept four hours in a row. Some of it will be gone by then.',
      'Así que la pelea de hoy puede ser el sueño que faltó ayer. Dejarla para cuando los dos hayan dormido cuatro horas seguidas ayuda: una parte ya no estará.',
    ),
  },
  {
    id: 'tired-or-afraid',
    title: both('Tired, or afraid?', '¿Cansancio o miedo?'),
    asksNothing: true,
    text: both(
      'Arguing more when you are worn out is common. Being afraid of the other is not.',
      'Discutir más cuando hay desgaste es común. Tener miedo de la otra persona no lo es.',
    ),
    more: both(
      'Weighing every word so that nothing happens; having your phone, money or outings checked; being held, hurt or forced: that is not tiredness, and it is not your fault. Help is a button on every screen.',
      {
        tu: 'Medir cada palabra para que no pase nada; que te revisen el teléfono, el dinero o las salidas; que te agarren, te lastimen o te obliguen: eso no es cansancio ni es culpa tuya. Ayuda está en cada pantalla.',
        vos: 'Medir cada palabra para que no pase nada; que te revisen el teléfono, la plata o las salidas; que te agarren, te lastimen o te obliguen: eso no es cansancio ni es culpa tuya. Ayuda está en cada pantalla.',
        usted:
          'Medir cada palabra para que no pase nada; que le revisen el teléfono, el dinero o las salidas; que le agarren, le lastimen o le obliguen: eso no es cansancio ni es culpa suya. Ayuda está en cada pantalla.',
      },
    ),
    withChild: {
      text: both(
        'Many couples argue more after a baby than before. Short tempers over bottles and laundry are ordinary. Fear is not.',
        'Muchas parejas discuten más después de un bebé que antes. Perder la paciencia por biberones y ropa es cosa común. El miedo no.',
      ),
    },
  },
  {
    id: 'both-at-once',
    title: both('Loving and grieving', 'Querer y extrañar'),
    text: both(
      'You can love this life and grieve the one before. In the same hour, too.',
      'Se puede querer esta vida y llorar la de antes. También en la misma hora.',
    ),
    more: both(
      'Gratitude does not cancel grief, and grief does not cancel love. You need not choose, and you need not feel guilty.',
      'La gratitud no borra el duelo, y el duelo no borra el amor. No hay que elegir, y no hace falta sentir culpa.',
    ),
  },
  {
    id: 'decisions',
    title: both('Too many decisions', 'Demasiadas decisiones'),
    text: both(
      'What is for dinner, who calls whom, which form, what size. By evening even “tea or water?” can be too much.',
      'Qué se cena, quién llama a quién, qué papel, qué talla. De noche hasta «¿té o agua?» puede ser demasiado.',
    ),
    more: both(
      'Researchers disagree on whether deciding uses up strength. That it fills a head is plain. So Today shows you one thing, and “not now” is a full answer.',
      {
        tu: 'La ciencia no se pone de acuerdo en si decidir gasta fuerzas. Que llena la cabeza, salta a la vista. Por eso Hoy te muestra una sola cosa, y «ahora no» es respuesta.',
        vos: 'La ciencia no se pone de acuerdo en si decidir gasta fuerzas. Que llena la cabeza, salta a la vista. Por eso Hoy te muestra una sola cosa, y «ahora no» es respuesta.',
        usted:
          'La ciencia no se pone de acuerdo en si decidir gasta fuerzas. Que llena la cabeza, salta a la vista. Por eso Hoy le muestra una sola cosa, y «ahora no» es respuesta.',
      },
    ),
  },
  {
    id: 'undefensive',
    title: both('Before you explain', 'Antes de explicar'),
    text: both(
      'When a complaint comes, the first answer that rises is usually “yes, but”.',
      'Cuando llega una queja, lo primero que sube es casi siempre un «sí, pero».',
    ),
    more: both(
      'Try one sentence before it: “That was hard for you.” Or: “There is something in that.” You have not lost. You have only shown that it arrived. The explanation can come after.',
      'Antes cabe una frase: «Eso fue difícil». O: «Algo de razón hay ahí». Nadie ha perdido. Solo se nota que llegó. La explicación puede venir después.',
    ),
  },
  {
    id: 'couple-first-aid',
    title: both('Time for the two of you', 'Tiempo para los dos'),
    text: both(
      'Time for the two of you is not taken from anyone.',
      'El tiempo para los dos no se le quita a nadie.',
    ),
    more: both(
      'It can be ten minutes with a cold cup of coffee. A couple is like a plant: a little water often does more than a flood once a year.',
      'Pueden ser diez minutos con un café frío. Una pareja es como una planta: poca agua seguido hace más que un diluvio al año.',
    ),
    withChild: {
      text: both(
        'Children live in the air between their parents. Caring for the couple is caring for {children}.',
        'Los hijos viven en el aire que hay entre sus padres. Cuidar la pareja es cuidar a {children}.',
      ),
      more: both(
        'You need not be cheerful for that. Two who are kind to each other after a bad hour are enough.',
        'Para eso no hace falta alegría. Bastan dos personas que se tratan bien después de una mala hora.',
      ),
    },
  },
  {
    id: 'hormones',
    title: both('Hormones and wanting', 'Hormonas y ganas'),
    text: both(
      'Wanting depends on sleep, stress, medicine and hormones, and on feeling safe. Love is only one of many things that feed it.',
      'Las ganas dependen del sueño, del estrés, de las medicinas, de las hormonas y de sentir calma. El amor es solo una parte.',
    ),
    more: both(
      'So “I do not feel like it” seldom means “I do not like you”. It helps to say both halves aloud.',
      'Así que «no tengo ganas» pocas veces quiere decir «ya no me gustas». Ayuda decir las dos mitades en voz alta.',
    ),
    withChild: {
      text: both(
        'After a birth, hormones drop within days. While milk is made they can stay low for months. Studies found changes in fathers too. Moods and wanting move with them.',
        'Tras un parto, las hormonas bajan en días. Mientras hay leche pueden seguir bajas por meses. También en padres se han visto cambios. El ánimo y las ganas se mueven con ellas.',
      ),
      more: both(
        'It passes, in its own time. If low mood stays longer than two weeks, in either of you, tell a doctor.',
        'Pasa, a su ritmo. Si el ánimo sigue bajo más de dos semanas, en cualquiera de los dos, conviene una consulta médica.',
      ),
    },
  },
  {
    id: 'identity',
    title: both('Who am I now', 'Quién soy ahora'),
    text: both(
      'After a big change it is common not to know oneself for a while. The old clothes fit badly, the new ones are not made yet.',
      'Tras un cambio grande es común no reconocerse por un tiempo. La ropa de antes queda mal y la nueva todavía no existe.',
    ),
    more: both(
      'It often goes at different speeds in two people. One feels at home already, the other is still looking for the door. Neither is late.',
      'A menudo dos personas van a ritmos distintos. Una ya se siente en casa y la otra todavía busca la puerta. Nadie llega tarde.',
    ),
  },
  {
    id: 'change',
    title: both('Saying that it changed', 'Decir que cambió'),
    text: both(
      'A change that nobody names turns into a reproach. A change that is named turns into news.',
      'Un cambio que nadie nombra se vuelve reproche. Un cambio con nombre se vuelve noticia.',
    ),
    more: both(
      '“It is not like before, and I find that hard” is a good beginning. It accuses nobody, and it leaves room for the other to say “me too”.',
      '«Ya no es como antes y me cuesta» es un buen comienzo. No acusa a nadie, y deja sitio para un «a mí también».',
    ),
  },
  {
    id: 'repair',
    title: both('Repairing', 'Reparar'),
    text: both(
      'Happy couples also argue. It helps them that they find a way back.',
      'Las parejas felices también discuten. Les ayuda que encuentran el camino de vuelta.',
    ),
    more: both(
      'The way back may be clumsy: a bad joke, a cup of tea, “can we begin again?” It need not be pretty. It needs to be noticed. Late is fine too.',
      'Ese camino puede ser torpe: un mal chiste, una taza de té, «¿empezamos otra vez?». No tiene que ser bonito. Tiene que notarse. Tarde también vale.',
    ),
  },
  {
    id: 'listening',
    title: both('What listening can do', 'Lo que puede la escucha'),
    text: both(
      'Repeating what the other said is taught in many couples’ courses. It is fair to say what is known about it.',
      'Repetir lo que dijo la otra persona se enseña en muchos cursos para parejas. Lo justo es contar qué se sabe.',
    ),
    more: both(
      'A study of 130 newly married couples found that hardly anyone does it at home, and that it did not foretell how they fared. Others called that too hasty. So use it for hot topics, when you need it. It is one tool, not the only one.',
      'Un estudio con 130 parejas recién casadas vio que casi nadie lo hace en casa, y que no anunciaba cómo les iría. Otras voces dijeron que era pronto para decirlo. Así que sirve para temas calientes. Es una herramienta, no la única.',
    ),
  },
  {
    id: 'call-now',
    title: both('Call now, not tiredness', 'Llamar ya: no es cansancio'),
    asksNothing: true,
    text: both(
      'Some things are not tiredness, and they do not wait until morning.',
      'Hay cosas que no son cansancio y que no esperan a mañana.',
    ),
    more: both(
      'No sleep even when there is time to sleep. Thoughts that race. Strange things that feel true. Fear of harming yourself or someone else. In you or in the other: call now. Help on this screen knows whom.',
      {
        tu: 'No dormir aunque haya tiempo. Ideas que corren. Cosas raras que parecen ciertas. Miedo de hacerte daño o de hacérselo a alguien. Te pase a ti o a tu pareja: llama ya. Ayuda sabe a quién.',
        vos: 'No dormir aunque haya tiempo. Ideas que corren. Cosas raras que parecen ciertas. Miedo de hacerte daño o de hacérselo a alguien. Te pase a vos o a tu pareja: llamá ya. Ayuda sabe a quién.',
        usted:
          'No dormir aunque haya tiempo. Ideas que corren. Cosas raras que parecen ciertas. Miedo de hacerse daño o de hacérselo a alguien. Le pase a usted o a su pareja: llame ya. Ayuda sabe a quién.',
      },
    ),
    withChild: {
      text: both(
        'No sleep even when the baby sleeps, or fear of harming the baby: it can happen to any parent, it is not a flaw, and it can be treated. Call today.',
        {
          tu: 'No dormir ni cuando el bebé duerme, o miedo de hacerle daño: le puede pasar a cualquiera, no es un defecto, y tiene tratamiento. Llama hoy.',
          vos: 'No dormir ni cuando el bebé duerme, o miedo de hacerle daño: le puede pasar a cualquiera, no es un defecto, y tiene tratamiento. Llamá hoy.',
          usted:
            'No dormir ni cuando el bebé duerme, o miedo de hacerle daño: le puede pasar a cualquiera, no es un defecto, y tiene tratamiento. Llame hoy.',
        },
      ),
    },
  },
  {
    id: 'strength',
    title: both('Therapy is not the last stop', 'La terapia no es la última parada'),
    text: both(
      'Going to therapy is not proof that it is over. It is two people who look after something before it breaks.',
      'Ir a terapia no prueba que se acabó. Son dos personas que cuidan algo antes de que se rompa.',
    ),
    more: both(
      'Many wait for years before they ask. Asking early is not weakness. It is how one treats a roof, a tooth, or anything one means to keep.',
      'Mucha gente espera años antes de pedir ayuda. Pedirla pronto no es debilidad. Así se cuida un techo, una muela o lo que se quiere conservar.',
    ),
  },
  {
    id: 'assume-trying',
    title: both('Trying, unseen', 'Esfuerzos que no se ven'),
    text: both(
      'Each knows their own effort from inside, and sees the other’s only from outside.',
      'Cada quien conoce su esfuerzo por dentro, y el de la otra persona solo por fuera.',
    ),
    more: both(
      'So both can feel they do more. It is not always a lie, and not always an error. Begin with “perhaps you are trying too”, and then ask clearly for what you need.',
      {
        tu: 'Por eso los dos pueden sentir que hacen más. No siempre es mentira ni siempre es error. Empieza por «quizá tú también lo intentas» y luego pide con claridad lo que necesitas.',
        vos: 'Por eso los dos pueden sentir que hacen más. No siempre es mentira ni siempre es error. Empezá por «quizá vos también lo intentás» y luego pedí con claridad lo que necesitás.',
        usted:
          'Por eso los dos pueden sentir que hacen más. No siempre es mentira ni siempre es error. Empiece por «quizá usted también lo intenta» y luego pida con claridad lo que necesita.',
      },
    ),
  },
  {
    id: 'load',
    title: both('The work of thinking of it', 'El trabajo de acordarse'),
    text: both(
      'Work at home has three parts: noticing, planning, doing. The first two are invisible, and they never clock off.',
      'El trabajo de casa tiene tres partes: notar, planear y hacer. Las dos primeras no se ven y nunca terminan.',
    ),
    more: both(
      '“Just tell me what to do” leaves two parts where they were. Handing over a task whole, with the noticing, is what makes a head lighter.',
      {
        tu: '«Dime qué hago» deja dos partes donde estaban. Lo que alivia la cabeza es entregar una tarea entera, con lo de acordarse incluido.',
        vos: '«Decime qué hago» deja dos partes donde estaban. Lo que alivia la cabeza es entregar una tarea entera, con lo de acordarse incluido.',
        usted:
          '«Dígame qué hago» deja dos partes donde estaban. Lo que alivia la cabeza es entregar una tarea entera, con lo de acordarse incluido.',
      },
    ),
  },
  {
    id: 'touched-out',
    title: both('Touched out', 'Demasiado contacto'),
    text: both(
      'A body that was needed all day may not want one more hand, not even a dear one.',
      'Un cuerpo que hizo falta todo el día puede no querer una mano más, ni siquiera una querida.',
    ),
    more: both(
      'That is not a no to you. Sit close without touching, or let the one who has had too much choose: a shoulder, a foot, nothing tonight.',
      {
        tu: 'No es un no a ti. Vale sentarse cerca sin tocarse, o que elija quien ya tuvo demasiado: un hombro, un pie, hoy nada.',
        vos: 'No es un no a vos. Vale sentarse cerca sin tocarse, o que elija quien ya tuvo demasiado: un hombro, un pie, hoy nada.',
        usted:
          'No es un no a usted. Vale sentarse cerca sin tocarse, o que elija quien ya tuvo demasiado: un hombro, un pie, hoy nada.',
      },
    ),
  },
  {
    id: 'coworkers',
    title: both('Two who share a shift', 'Dos que comparten turno'),
    text: both(
      'Two people who run a home together can turn into good colleagues. The handovers work, and nobody has asked “how are you” in days.',
      'Dos personas que llevan una casa pueden volverse buenas colegas. Los relevos funcionan, y hace días que nadie pregunta «¿cómo estás?».',
    ),
    more: both(
      'It is not the end of love. It is love in work clothes. One look and one human sentence at each handover is enough to begin.',
      'No es el fin del amor. Es el amor con ropa de trabajo. Para empezar basta una mirada y una frase humana en cada relevo.',
    ),
  },
  {
    id: 'many-hands',
    title: both('More hands', 'Más manos'),
    text: both(
      'Nobody was meant to do this with two people only. Aunts, friends, neighbours: help is allowed to be ordinary.',
      'Nadie nació para hacer esto entre dos. Tías, amistades, gente del barrio: la ayuda puede ser algo normal.',
    ),
    more: both(
      'In a big family the couple can also go under: everyone is somebody’s aunt or cousin, and nobody is the one you fell for. Forty minutes for two is a fair thing to ask of all those people.',
      'En una familia grande la pareja también puede quedar debajo: cada quien es tía o primo de alguien, y nadie es aquella persona que enamoró. Pedir cuarenta minutos para dos es justo.',
    ),
  },
  {
    id: 'pursue-withdraw',
    title: both('One asks, one goes quiet', 'Una pide, otra calla'),
    text: both(
      'One wants to talk now. The other needs it to be quiet first. The more the one asks, the more the other goes away, and round again.',
      'Una persona quiere hablar ya. La otra necesita silencio primero. Cuanto más pide la una, más se aleja la otra, y vuelta a empezar.',
    ),
    more: both(
      'Nobody began it. It is the pattern that you have in common against you. Naming it helps: “there it is again”. Then agree on an hour.',
      'Nadie lo empezó. Es un círculo que los dos tienen en contra. Ayuda ponerle nombre: «ahí está otra vez». Y luego acordar una hora.',
    ),
  },
  {
    id: 'new-together',
    title: both('Something new together', 'Algo nuevo entre dos'),
    text: both(
      'In small experiments, couples did something odd and new for seven minutes. Right after, they felt better about each other.',
      'En experimentos pequeños, parejas que hicieron algo raro y nuevo por siete minutos se sintieron mejor entre sí justo después.',
    ),
    more: both(
      'How long it lasts is less clear. But it was seven minutes, and one of the tasks was crawling across a mat. It need not be a weekend away.',
      'Cuánto dura no está tan claro. Pero fueron siete minutos, y una de las tareas era gatear por una colchoneta. No hace falta un viaje.',
    ),
  },
];
