/** How SWC reads a TypeScript file for a test: the same as for the build, plus JSX without an import. */
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2024',
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', tsx: false, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic' },
    },
  },
};
const tsx = { ...swc, jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: true } } };

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': ['@swc/jest', swc], '\\.tsx$': ['@swc/jest', tsx] },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/var/'],
};

/** A style sheet or a picture says nothing to a test. */
const assets = { '\\.(css|svg|png|woff2?)(\\?.*)?$': '<rootDir>/tools/test/asset.ts' };

const projects = [
  {
    ...base,
    displayName: 'unit',
    testMatch: ['<rootDir>/{libs,portal,admin,tools}/**/*.spec.{ts,tsx}'],
    moduleNameMapper: assets,
  },
  {
    ...base,
    displayName: 'api',
    testMatch: [
      '<rootDir>/api/**/*.spec.ts',
      // Minutes long, and with the programs of a whole PostgreSQL.
      ...(process.env.USWARD_PROVE_MINUTES ? ['<rootDir>/api/**/*.prove.ts'] : []),
    ],
    moduleNameMapper: { '^@node-rs/argon2$': '<rootDir>/api/test/quick-argon2.ts' },
    transform: { '/api/src/.*\\.ts$': ['<rootDir>/api/test/guards/transform.mjs', swc], ...base.transform },
    ...(process.env.USWARD_GUARDS ? { setupFilesAfterEnv: ['<rootDir>/api/test/guards/switch.mjs'] } : {}),
    globalSetup: '<rootDir>/api/test/setup.mjs',
    globalTeardown: '<rootDir>/api/test/teardown.mjs',
  },
  {
    // Asked for by `npm run attack` alone.
    ...base,
    displayName: 'attack',
    testMatch: ['<rootDir>/api/test/attack/*.run.ts'],
    moduleNameMapper: { '^@node-rs/argon2$': '<rootDir>/api/test/quick-argon2.ts' },
    globalSetup: '<rootDir>/api/test/setup.mjs',
    globalTeardown: '<rootDir>/api/test/teardown.mjs',
  },
  {
    ...base,
    displayName: 'journeys',
    testMatch: ['<rootDir>/test/**/*.journey.ts'],
    globalSetup: '<rootDir>/test/world/setup.mjs',
    globalTeardown: '<rootDir>/test/world/teardown.mjs',
  },
];

// A machine that does other things besides is slow, and not wrong.
export default {
  projects,
  testSequencer: '<rootDir>/tools/test/longest-first.mjs',
  testTimeout: 120_000,
  workerIdleMemoryLimit: '1GB',
};
