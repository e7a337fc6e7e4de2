/** Who may import whom: the map of docs/ARCHITECTURE.md. What is not listed here fails `npm test`. */

/** Rooms of the API in the order of the map: each may use those above it. */
const rooms = [
  'audit',
  'identity',
  'practice',
  'couples',
  'team',
  'alerts',
  'safety',
  'appointments',
  'calendars',
  'exercises',
  'assignments',
  'draws',
  'between',
  'dialogues',
  'responses',
  'notes',
  'measures',
  'caseload',
  'briefs',
  'reminders',
  'records',
  'endings',
  'fhir',
  'demo',
];

const pure = ['exercises', 'coach', 'dialogue', 'measures', 'schedule'];
/** Cut-offs are for clinicians: no screen of a partner knows them. */
const shown = pure.filter((name) => name !== 'measures');
const any = (names) => `(${names.join('|')})`;
const lib = (...names) => `^libs/${any(names)}/src/`;
const spec = '\\.spec\\.tsx?$';

/** Packages and Node's own modules: `no-undeclared-package` and the pure rules narrow them. */
const outside = {
  dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-optional', 'npm-peer', 'core', 'type-only'],
  pathNot: '^(libs|api|portal|admin|test|tools)/',
};
const allow = (from, ...to) => to.map((path) => ({ from: { path: from }, to: { path } }));
const same = (from) => allow(from, from);

/** A room above: its service and module; the shape of its rows only as a type, or for a one-way key. */
const above = (room, higher) => [
  ...allow(`^api/src/${room}/`, `^api/src/${higher}/[^/]+\\.(service|module)\\.ts$`),
  ...allow(`^api/src/${room}/[^/]+\\.entity\\.ts$`, `^api/src/${higher}/[^/]+\\.entity\\.ts$`),
  {
    from: { path: `^api/src/${room}/` },
    to: { path: `^api/src/${higher}/[^/]+\\.entity\\.ts$`, dependencyTypes: ['type-only'] },
  },
];

const allowed = [
  { from: {}, to: outside },
  { from: { path: '(^|/)[^/]+\\.(config\\.(js|ts)|cjs|mjs)$' }, to: outside },

  // Libraries: each within itself, then what its row names.
  ...[...pure, 'fhir', 'theme', 'catalogue', 'contract', 'client', 'player'].flatMap((name) =>
    same(lib(name)),
  ),
  ...allow(lib('exercises'), lib('dialogue')),
  { from: { path: lib('exercises') }, to: { path: lib('coach'), dependencyTypes: ['type-only'] } },
  ...allow(lib('fhir'), lib('exercises', 'measures')),
  ...allow(lib('catalogue'), lib('exercises')),
  ...allow(lib('contract'), lib(...pure)),
  ...allow(lib('client'), lib('contract')),
  ...allow(lib('player'), lib(...shown, 'theme')),
  // Forms of others, and those made for tests, on its screens.
  ...allow(
    `^libs/player/src/forms-of-others${spec}`,
    lib('fhir'),
    '^api/test/(forms|builders/forms-made-here)\\.ts$',
  ),

  // The API: platform below every room; rooms only through the service or module of one above.
  ...same('^api/src/platform/'),
  ...allow('^api/src/platform/', lib('contract')),
  ...allow(
    '^api/src/[^/]+\\.ts$',
    '^api/src/[^/]+\\.ts$',
    '^api/src/platform/',
    '^api/src/[^/]+/[^/]+\\.(module|service|entity)\\.ts$',
    '^api/src/(migrations|demo)/',
    lib('contract'),
  ),
  // The demo is filled the way people would: through the addresses of the API.
  ...allow('^api/src/demo/', lib('client')),
  ...rooms.flatMap((room, index) => [
    ...same(`^api/src/${room}/`),
    ...allow(
      `^api/src/${room}/`,
      '^api/src/platform/',
      lib(...pure, 'catalogue', 'contract', 'fhir', 'theme'),
    ),
    ...(index === 0 ? [] : above(room, any(rooms.slice(0, index)))),
  ]),
  ...allow('^api/test/', '^api/', lib(...pure, 'catalogue', 'contract', 'client'), '^tools/postgres'),
  // The queue that the portal ships, against the real server.
  ...allow('^api/test/offline/', '^portal/src/phone/(entry|outbox|places)\\.ts$'),
  ...allow(`^api/.*${spec}`, '^api/', lib(...pure, 'catalogue', 'contract')),
  ...same('^api/src/migrations/'),

  // Screens: app, then features, then what they stand on; never sideways.
  ...allow('^portal/', lib('client', 'contract', 'player', 'theme', ...shown)),
  ...allow('^portal/src/([^/]+$|app/)', '^portal/src/'),
  ...allow('^portal/src/features/([^/]+)/', '^portal/src/features/$1/', '^portal/src/(ui|api|texts|phone)/'),
  ...allow('^portal/src/ui/', '^portal/src/(ui|texts)/'),
  ...allow('^portal/src/(api|texts|phone)/', '^portal/src/(api|texts|phone)/'),
  ...allow('^admin/', lib('client', 'contract', 'player', 'theme', 'catalogue', ...pure)),
  ...same('^admin/src/'),

  // Tests and tools.
  ...['test', 'tools'].flatMap((room) => [
    ...same(`^${room}/`),
    ...allow(`^${room}/`, lib('client', 'contract', 'catalogue', ...pure)),
  ]),
  ...allow('^(test)/', '^tools/(postgres|chromium|ports|processes)\\.ts$'),
  ...allow(
    '^test/(world/forms|journeys/every-exercise\\.journey)\\.ts$',
    '^api/test/(forms|builders/forms-made-here)\\.ts$',
  ),
  // The stage shows the player as the portal dresses it.
  ...allow('^test/screens/stage/', lib('player', 'theme'), '^portal/src/ui/[^/]+\\.css$'),
  ...allow('^test/world/setup\\.mjs$', '^api/test/setup\\.mjs$', '^tools/build\\.ts$'),
];

const forbidden = [
  { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-unresolvable',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'no-undeclared-package',
    severity: 'error',
    from: { pathNot: `${spec}|\\.journey\\.ts$|\\.config\\.(js|ts)$|^(test|tools)/` },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '@usward/' },
  },
  {
    name: 'nobody-imports-a-controller',
    severity: 'error',
    from: { pathNot: `\\.module\\.ts$|${spec}` },
    to: { path: '\\.controller\\.ts$' },
  },
  {
    name: 'me-and-clinic-apart',
    comment: "A partner's schemas never reach a clinician's, nor the reverse.",
    severity: 'error',
    from: { path: '^libs/(contract|client)/src/me([./])' },
    to: { path: '^libs/(contract|client)/src/clinic[./]', reachable: true },
  },
  {
    name: 'clinic-and-me-apart',
    severity: 'error',
    from: { path: '^libs/(contract|client)/src/clinic([./])' },
    to: { path: '^libs/(contract|client)/src/me[./]', reachable: true },
  },
  {
    name: 'portal-knows-no-clinic',
    severity: 'error',
    from: { path: '^portal/' },
    to: { path: '^libs/(contract|client)/src/clinic[./]', reachable: true },
  },
  {
    name: 'pure-libs-stay-pure',
    comment: 'Nothing but zod or one library of their trade; no network, no disk, no clock of a framework.',
    severity: 'error',
    from: { path: lib(...pure, 'catalogue', 'contract'), pathNot: spec },
    to: {
      path: 'node_modules/',
      pathNot: 'node_modules/(zod|temporal-polyfill|temporal-spec|rrule-temporal)/',
    },
  },
  {
    name: 'pure-libs-no-node',
    severity: 'error',
    from: { path: '^libs/', pathNot: spec },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'no-attic',
    comment: 'If a thing has no room, name the room.',
    severity: 'error',
    from: {},
    to: {
      path: '(^|/)(utils?|common|misc|helpers?|shared)([./]|$)',
      pathNot: 'node_modules',
      dependencyTypesNot: ['core'],
    },
  },
];

module.exports = {
  allowed,
  allowedSeverity: 'error',
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dev-dist|var)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
