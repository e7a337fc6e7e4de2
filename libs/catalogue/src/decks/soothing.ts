import type { Card, Words } from '@usward/exercises';

const ideas: readonly (readonly [id: string, en: string, es: Words['es']])[] = [
  ['cold-water', 'Cold water over the wrists.', 'Agua fría en las muñecas.'],
  [
    'breathe-out',
    'Breathe out longer than in. Ten times.',
    'Soltar el aire más despacio de lo que entra. Diez veces.',
  ],
  [
    'round-the-block',
    'Out of the door and round the block.',
    'Salir por la puerta y dar la vuelta a la manzana.',
  ],
  [
    'five-things',
    'Name five things you can see.',
    {
      tu: 'Nombra cinco cosas que ves.',
      vos: 'Nombrá cinco cosas que ves.',
      usted: 'Nombre cinco cosas que ve.',
    },
  ],
  ['one-song', 'One whole song, with eyes shut.', 'Una canción entera, con los ojos cerrados.'],
  ['warm-drink', 'Something warm to drink, slowly.', 'Algo caliente para beber, despacio.'],
  ['dull-task', 'A dull task: fold five things.', 'Una tarea aburrida: doblar cinco cosas.'],
  ['shoulders', 'Lift the shoulders, hold, let them fall.', 'Subir los hombros, sostener y dejarlos caer.'],
  [
    'feet',
    'Both feet on the floor. Feel how heavy they are.',
    'Los dos pies en el suelo. Sentir cuánto pesan.',
  ],
  ['window', 'Open a window and find the furthest thing.', 'Abrir una ventana y buscar lo más lejano.'],
  [
    'not-rehearsing',
    'When the quarrel plays again in your head, name the next thing you see.',
    {
      tu: 'Si la pelea vuelve a tu cabeza, nombra lo primero que veas.',
      vos: 'Si la pelea vuelve a tu cabeza, nombrá lo primero que veas.',
      usted: 'Si la pelea vuelve a su cabeza, nombre lo primero que vea.',
    },
  ],
  ['two-pages', 'Two pages of any book.', 'Dos páginas de cualquier libro.'],
];

/** What helps a body to come down. Nothing of it needs money, a car or quiet. */
export const soothing: Card[] = ideas.map(([id, en, es]) => ({ id, words: { en, es } }));
