import { describe, expect, it } from '@jest/globals';
import { coach } from '../coach.ts';
import { kinds } from '../kinds.ts';
import { good, heavy, light } from './good.ts';
import { harm, harmLists } from './harm.ts';
import { es } from './index.ts';
import { lists } from './lists.ts';

const suggested = (draft: string) => coach(draft, es).findings.map(({ suggest }) => suggest);
const kindsOf = (draft: string) => coach(draft, es).findings.map(({ kind }) => kind);

describe('Spanish', () => {
  it.each([
    'siento que somos compañeros de piso',
    'siento que ya no nos vemos',
    'Me haces falta.',
    'me hiciste reír',
    'extraño lo nuestro',
    'echo de menos lo que éramos',
    'Nunca me has gritado y siempre me escuchas',
    '¿Te importaría bañarlo tú hoy?',
    'Vos me hacés muy bien',
    'Usted siempre me ayuda y se lo agradezco',
    'Cuando llegaste tarde el martes me preocupé',
    'tengo miedo de no ser buen padre',
  ])('leaves alone: %s', (draft) => {
    expect(kindsOf(draft)).toEqual([]);
  });

  it.each([
    [
      'Nunca me escuchás',
      'nunca me escuchas',
      'NUNCA ME ESCUCHAS!!',
      'nunka me escuchas',
      'Usted nunca me escucha',
    ],
    ['Sos un egoísta', 'eres un egoista', 'Usted es un egoísta', 'q egoista eres'],
    ['Tienes que ayudarme', 'tenés que ayudarme', 'Usted tiene que ayudarme', 'tienes q ayudarme'],
  ])('hears the same however it is typed: %s', (...drafts) => {
    const [first, ...others] = drafts.map(kindsOf);
    expect(first).toHaveLength(1);
    for (const other of others) expect(other).toEqual(first);
  });

  it('asks in the way the two address each other', () => {
    expect(suggested('Tienes que levantarte también')).toEqual(['¿Podrías levantarte también?']);
    expect(suggested('Usted tiene que hablar con su mamá')).toEqual(['¿Podría hablar con su mamá?']);
    expect(suggested('Deja de gritar')).toEqual(['¿Qué te gustaría? Puedes empezar con «¿Podrías…?».']);
    expect(suggested('Vos dejá de gritar')).toEqual(['¿Qué te gustaría? Podés empezar con «¿Podrías…?».']);
    expect(suggested('Usted tiene que madurar')).toEqual([
      '¿Qué le gustaría? Puede empezar con «¿Podría…?».',
    ]);
  });

  it('asks its author in their own way where the draft does not tell', () => {
    const draft = 'Si su mamá se queda otra semana, la que se va soy yo.';
    const [usted, tu] = ['usted', undefined].map(
      (address) => coach(draft, es, { address }).findings[0]?.suggest,
    );
    expect([usted, tu]).toEqual([expect.stringMatching(/necesita,/), expect.stringMatching(/necesitas,/)]);
  });

  it('makes no request of an order that would lose a word', () => {
    expect(suggested('Me tienes que ayudar')).toEqual(['¿Qué te gustaría? Puedes empezar con «¿Podrías…?».']);
  });

  it.each([
    'te tengo miedo',
    'Vos me pegaste',
    'Usted no me deja salir',
    'me revisas el celu',
    'dije que no y seguiste',
  ])('says nothing of harm: %s', (draft) => {
    expect(coach(draft, es)).toMatchObject({ findings: [], hints: [], good: [] });
  });

  it.each([
    'tengo miedo de no ser buena madre',
    'me da miedo que nos alejemos',
    'El bebé me da patadas en la barriga',
  ])('does not take a worry for harm: %s', (draft) => {
    expect(es.isHarm(es.read(draft).words)).toBe(false);
  });

  it('says something different of each kind', () => {
    const explained = kinds.map((kind) => es.cards[kind].explain);
    expect(new Set(explained).size).toBe(kinds.length);
  });

  it('is written as the matcher reads it: choices in parentheses, endings at their word', () => {
    const entries = Object.values({ ...lists, ...harmLists }).flatMap((list) => list.split(/\s+\|\s+|\n/));
    const patterns = [good, { harm, heavy, light }].flatMap((some) =>
      Object.values<readonly string[]>(some).flat(),
    );
    const isAstray = (pattern: string) => {
      let inside = pattern;
      while (/\([^()]*\)/.test(inside)) inside = inside.replace(/\([^()]*\)/g, '');
      return /[|()]/.test(inside) || /\)~|[a-z]\((?!s\))|\(\||\|\)|\|\||\)[a-z]|[^\x20-\x7e]/.test(pattern);
    };
    expect([...entries, ...patterns].filter((one) => isAstray(one.trim()))).toEqual([]);
  });
});
