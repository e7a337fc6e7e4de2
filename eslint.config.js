import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Words the house does not use. */
const words = [
  {
    selector: 'Identifier[name=/^session|Session/]:not([name=/^sessionStorage$|^newCDPSession$/])',
    message: 'Session means two things: say sign-in or appointment.',
  },
  ...['FunctionDeclaration > .id', 'VariableDeclarator > .id', 'MethodDefinition > .key'].map((place) => ({
    selector: `${place}[name=/^(handle|process|manage)([A-Z]|$)/]`,
    message: 'Use the verb of the product: assign, submit, reveal, withdraw.',
  })),
];

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({ selector, message: 'Time has one source: ask the clock.' }));

const actorless = [
  {
    name: 'typeorm',
    importNames: ['DataSource', 'Repository'],
    message: 'It knows no actor: use work.read or work.run.',
  },
  { name: '@nestjs/typeorm', message: 'It knows no actor: use work.read or work.run.' },
];

const answer = {
  name: '@nestjs/common',
  importNames: ['Res', 'Response', 'Next'],
  message: 'Return what the schema allows.',
};

export default defineConfig(
  { ignores: ['**/dist/', '**/dev-dist/', '**/node_modules/', '**/var/', '**/coverage/', '.nx/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      'no-restricted-syntax': ['error', ...words],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 8 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  { files: ['tools/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['api/**/*.ts'],
    rules: {
      // Nest reads the constructor's types at run time: a class must stay a value import.
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-imports': ['error', { paths: [answer] }],
    },
  },
  {
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/platform/**', 'api/src/migrations/**', '**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [answer, ...actorless] }] },
  },
  {
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/platform/clock*', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...words, ...clock] },
  },
  // A migration is SQL, and is never edited again; a test may insist that a row is there.
  { files: ['api/src/migrations/**'], rules: { 'max-lines': 'off' } },
  // Exercises and decks are texts: data, as long as what they say.
  { files: ['libs/catalogue/src/*/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.spec.{ts,tsx}', '**/*.journey.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['{portal,admin,libs/player}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['portal/**/*.{ts,tsx}', 'libs/player/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'localStorage' },
        { object: 'globalThis', property: 'localStorage' },
      ],
    },
  },
  // A plain name, nothing of anybody: a database would answer after the tab has its title.
  { files: ['portal/src/phone/discreet.ts'], rules: { 'no-restricted-globals': 'off' } },
);
