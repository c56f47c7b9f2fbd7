import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Words on a screen stand in messages.nl.ts and messages.en.ts, never in a component. */
const noLiteralWords = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Put this sentence in the messages of the room.' },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|aria-description|alt|label|placeholder|title)$/] > Literal',
    message: 'Put this sentence in the messages of the room.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'data', 'coverage', '.tmp', '**/*.d.mts'] },
  // A finding is mended or the rule is changed here, for everyone; no file excuses itself.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // It does not see that a variable changes while we wait, and would have such checks removed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // With noUncheckedIndexedAccess this is how one says that an index is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Versions are pinned; what a package no longer likes is looked at when it is upgraded.
      '@typescript-eslint/no-deprecated': 'off',
      // The tables of a database without rooms are an empty type, on purpose.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Spreading a string is the way to its code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // zod, Kysely and the router infer shapes that read better with an indexed access than with a dot.
      '@typescript-eslint/dot-notation': 'off',
      // A type parameter that names what a caller gets back (a row, a message tree) is worth having once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A function may be async because its kind is, such as a route handler or a hook.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['{app,modules,platform,ui}/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['{app,modules,platform,ui}/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noLiteralWords] },
  },
  {
    // A test looks at what came over the wire as it came; a wrong guess about its shape fails the test.
    files: ['**/*.{test,e2e}.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    // These tools want a default export.
    files: ['**/*.config.{ts,mjs}', 'tests/*/*-reporter.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
