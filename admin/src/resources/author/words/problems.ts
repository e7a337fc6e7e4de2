import type { Locale } from '@usward/exercises';
import type { ProblemCode } from '../document/checks.ts';

type ProblemWords = Record<ProblemCode, string>;

const en: ProblemWords = {
  'no-english': 'The English is missing.',
  'no-spanish': 'The Spanish is missing.',
  empty: 'Something is missing here.',
  'too-long': 'This is longer than a screen takes: %{bound} letters at most.',
  'too-few': 'There have to be at least %{bound}.',
  'too-many': 'There may be %{bound} at most.',
  'out-of-range': 'This number is outside of what works.',
  'not-right': 'Something here is not quite right.',
  'step.repeated': 'Two steps have the same name inside. Remove one and add it again.',
  'step.unknown': 'It points to a step that is no longer here.',
  'step.backwards': 'It points to a step that comes later. Move it below that one.',
  'step.keeps-nothing': 'It points to a step that keeps no answer.',
  'option.repeated': 'Two of these have the same name inside. Remove one and add it again.',
  'option.family': 'Where there are groups, every option belongs to one of them.',
  'part.place': 'Each part has one place, {}, where the answer goes, in every form.',
  'field.missing': 'It is not said who may read this.',
  'field.unused': 'A row says who may read something that nobody asks.',
  'field.kinds-differ':
    'For two and alone, this step asks in different ways. Make one of them a step of its own.',
  'field.start-wider': 'It starts wider than it may become.',
  'field.opens-to-nobody':
    'It opens to the partner, whom it may never reach. Widen it, or let it open never.',
  'small.empty-of-answers': 'The small version keeps nothing. Put a step into it that asks something.',
  'minutes.small-longer': 'The small version takes longer than the whole.',
  'opening.nothing-opens': 'Nothing in it opens, so it has no time of opening.',
  'opening.missing': 'Something in it opens: say when.',
  'field.opens-otherwise':
    'Marks are drawn from, notes are sent, offers are agreed to; nothing else opens that way.',
  'field.topics-reach-partner': 'This is for the therapist alone, and private until a yes.',
  'children.unmarked': 'A text names the children. Mark its step as one that speaks of the child.',
  'solo.delivers': 'This tells the other partner something. It has no place in the version for one alone.',
  'words.missing': 'Words are missing.',
  'words.too-long': 'This is longer than a screen takes.',
  'condition.delivers':
    'What reaches the other by itself is always asked: its being there would tell what was answered.',
  'condition.kind': 'It depends on a step whose answer cannot be looked at this way.',
  'condition.unplayed': 'In the small version, or in some turn, the step it depends on is not played.',
  'option.unknown': 'It depends on an option that is no longer there.',
  'alert.misplaced': 'Its alert names an answer that nobody can give.',
  'exercise.unknown': 'There is no such exercise to give.',
  'exercise.no-such-variant': 'This exercise has no version for two.',
  'exercise.in-room-only': 'This one asks of harm and is answered in the room: it has no place in a program.',
  'task.repeated': 'This exercise stands twice in the same week.',
  'week.own-joint': 'In a week of one’s own nothing is for two.',
  'week.no-own': 'Four weeks or more need at least one week of one’s own.',
  'program.joint': 'A program that each does alone has nothing for two.',
};

const es: ProblemWords = {
  'no-english': 'Falta el inglés.',
  'no-spanish': 'Falta el español.',
  empty: 'Aquí falta algo.',
  'too-long': 'Es más largo de lo que cabe en una pantalla: %{bound} letras como mucho.',
  'too-few': 'Tiene que haber al menos %{bound}.',
  'too-many': 'Puede haber %{bound} como mucho.',
  'out-of-range': 'Este número se sale de lo que funciona.',
  'not-right': 'Aquí hay algo que no está bien.',
  'step.repeated': 'Dos pasos tienen el mismo nombre por dentro. Quita uno y añádelo otra vez.',
  'step.unknown': 'Apunta a un paso que ya no está.',
  'step.backwards': 'Apunta a un paso que viene después. Ponlo debajo de ese.',
  'step.keeps-nothing': 'Apunta a un paso que no guarda ninguna respuesta.',
  'option.repeated': 'Dos de estas tienen el mismo nombre por dentro. Quita una y añádela otra vez.',
  'option.family': 'Donde hay grupos, cada opción pertenece a uno.',
  'part.place': 'Cada parte tiene un lugar, {}, donde va la respuesta, en todas las formas.',
  'field.missing': 'No se dice quién puede leer esto.',
  'field.unused': 'Una fila dice quién puede leer algo que nadie pregunta.',
  'field.kinds-differ':
    'Para dos y a solas, este paso pregunta de maneras distintas. Haz de uno un paso aparte.',
  'field.start-wider': 'Empieza más abierto de lo que puede llegar a ser.',
  'field.opens-to-nobody':
    'Se abre a la pareja, a quien nunca puede llegar. Ábrelo más o que no se abra nunca.',
  'small.empty-of-answers': 'La versión pequeña no guarda nada. Pon en ella un paso que pregunte algo.',
  'minutes.small-longer': 'La versión pequeña dura más que la entera.',
  'opening.nothing-opens': 'Nada se abre, así que no lleva momento de apertura.',
  'opening.missing': 'Algo se abre: di cuándo.',
  'field.opens-otherwise':
    'De las marcas se sacan ideas, las notas se envían, lo propuesto se acuerda; nada más se abre así.',
  'field.topics-reach-partner': 'Esto es solo para el terapeuta, y privado hasta un sí.',
  'children.unmarked': 'Un texto nombra a los hijos. Marca su paso como uno que habla del bebé.',
  'solo.delivers': 'Esto le dice algo a la otra persona. No cabe en la versión para hacer a solas.',
  'words.missing': 'Faltan palabras.',
  'words.too-long': 'Es más largo de lo que cabe en una pantalla.',
  'condition.delivers':
    'Lo que llega por sí solo a la otra persona se pregunta siempre: que estuviera ya diría qué se respondió.',
  'condition.kind': 'Depende de un paso cuya respuesta no se puede mirar así.',
  'condition.unplayed': 'En la versión pequeña, o en algún turno, no se hace el paso del que depende.',
  'option.unknown': 'Depende de una opción que ya no está.',
  'alert.misplaced': 'Su alerta nombra una respuesta que nadie puede dar.',
  'exercise.unknown': 'No hay tal ejercicio para dar.',
  'exercise.no-such-variant': 'Este ejercicio no tiene versión para dos.',
  'exercise.in-room-only': 'Este pregunta por daños y se responde en la consulta: no cabe en un programa.',
  'task.repeated': 'Este ejercicio está dos veces en la misma semana.',
  'week.own-joint': 'En una semana por cuenta propia no hay nada para dos.',
  'week.no-own': 'Cuatro semanas o más piden al menos una semana por cuenta propia.',
  'program.joint': 'Un programa que cada quien hace a solas no lleva nada para dos.',
};

/** What is wrong, and what to do about it: a code without words does not compile. */
export const problemWords: Record<Locale, ProblemWords> = { en, es };

export const problemText = (locale: Locale, code: ProblemCode, bound?: number): string =>
  problemWords[locale][code].replace('%{bound}', String(bound ?? ''));
