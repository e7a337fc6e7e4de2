/**
 * The tabs about one couple, in their order. A new one is a line here, its word in `messages` (`room.<word>`), and its page
 * in `App.tsx` below `couples`.
 */
export const rooms = [
  { word: 'overview', to: '/show' },
  { word: 'plan', to: '/plan' },
  { word: 'opened', to: '/answers' },
  { word: 'load', to: '/load' },
  { word: 'measures', to: '/measures' },
  { word: 'appointments', to: '/appointments' },
  { word: 'notes', to: '/notes' },
  { word: 'consents', to: '/consents' },
  { word: 'activity', to: '/activity' },
  { word: 'settings', to: '' },
  { word: 'safety', to: '/safety' },
];
