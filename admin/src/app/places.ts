type Place = { word: string; to: string; keys?: string; ofCouple?: boolean };

/** Where a key or a word of the palette leads. Those of a couple: from any of its pages. Words stand in `app.place`. */
export const places: Place[] = [
  { word: 'today', to: '/', keys: 'g t' },
  { word: 'couples', to: '/couples', keys: 'g c' },
  { word: 'library', to: '/library', keys: 'g l' },
  { word: 'calendar', to: '/calendar', keys: 'g k' },
  { word: 'requests', to: '/requests', keys: 'g r' },
  { word: 'newCouple', to: '/couples/create', keys: 'g n' },
  { word: 'team', to: '/team' },
  { word: 'practice', to: '/practice' },
  { word: 'account', to: '/account' },
  { word: 'overview', to: '/show', keys: 'o', ofCouple: true },
  { word: 'brief', to: '/brief', keys: 'b', ofCouple: true },
  { word: 'assign', to: '/assign', keys: 'a', ofCouple: true },
  { word: 'plan', to: '/plan', keys: 'p', ofCouple: true },
  { word: 'answers', to: '/answers', keys: 'w', ofCouple: true },
  { word: 'appointments', to: '/appointments', ofCouple: true },
  { word: 'notes', to: '/notes', ofCouple: true },
  { word: 'measures', to: '/measures', keys: 'm', ofCouple: true },
  { word: 'load', to: '/load', ofCouple: true },
  { word: 'settings', to: '', ofCouple: true },
  { word: 'safety', to: '/safety', ofCouple: true },
];

/** The couple whose page this is. */
export const coupleIn = (pathname: string): string | undefined =>
  /^\/couples\/([0-9a-f-]{36})(?:\/|$)/.exec(pathname)?.[1];
