/**
 * The tabs about one couple, in their order. A new one is a line here, its word in `messages` (`room.<word>`), and its page
 * in `App.tsx` below `couples`. `begins`: a group of those that belong together starts with it.
 * `byGrant`: a supervisor reads it too, and whoever broke the glass.
 */
export const rooms: { word: string; to: string; byGrant?: true; begins?: true }[] = [
  { word: 'overview', to: '/show', byGrant: true },
  { word: 'plan', to: '/plan', byGrant: true, begins: true },
  { word: 'opened', to: '/answers', byGrant: true },
  { word: 'load', to: '/load', byGrant: true },
  { word: 'measures', to: '/measures', byGrant: true },
  { word: 'appointments', to: '/appointments', begins: true },
  { word: 'notes', to: '/notes' },
  { word: 'care', to: '/care', begins: true },
  { word: 'consents', to: '/consents' },
  { word: 'activity', to: '/activity' },
  { word: 'settings', to: '' },
  { word: 'safety', to: '/safety', begins: true },
  { word: 'ending', to: '/ending' },
];
