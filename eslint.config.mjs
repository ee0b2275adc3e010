import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** More parameters than this are one object; a constructor may take one dependency more. */
const parameterLimits = (most) => [
  { selector: `FunctionDeclaration[params.length>${most}]`, message: `At most ${most} parameters, then one object.` },
  {
    selector: `ArrowFunctionExpression[params.length>${most}]`,
    message: `At most ${most} parameters, then one object.`,
  },
  {
    selector: `:not(MethodDefinition[kind="constructor"]) > FunctionExpression[params.length>${most}]`,
    message: `At most ${most} parameters, then one object.`,
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>4]',
    message: 'At most 4 dependencies, then it is two classes.',
  },
];

const forbidden = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name for one thing everywhere.' },
  {
    selector: 'ExportAllDeclaration[exported=null]',
    message: 'List what an index exports: it is the contract of its package or feature.',
  },
  {
    selector: 'CallExpression > MemberExpression.callee[property.name="only"][object.name=/^(test|it|describe)$/]',
    message: 'A focused test hides all others.',
  },
];

/** What an effect answers is called as its end: a browser's function may one day answer a promise, as scrollIntoView now does. */
const effectWithAnswer = {
  selector:
    'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[expression=true]:not([body.type="ArrowFunctionExpression"])',
  message: 'An effect has a body in braces and answers only how to end it.',
};

/** Size and shape limits of the house style; the aims are lower, these are the errors. */
const houseLimits = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 50 }],
  complexity: ['error', 10],
  eqeqeq: 'error',
  'no-console': 'error',
  'no-restricted-syntax': ['error', ...forbidden, ...parameterLimits(3)],
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.duban/', 'coverage/', 'apps/web/src/api/**/*.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.check.json', 'apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...houseLimits,
      '@typescript-eslint/consistent-type-imports': 'off',
      // A Nest module is a class with nothing but its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string walks its code points, which is what the parser and the names of units want.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Views and requests are classes only because decorators describe them; what is handed on is a plain object of their shape.
    files: ['apps/api/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // The parameters of a request handler are the parts of the request: path, body, actor, version.
    files: ['**/*.controller.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden, ...parameterLimits(4)] },
  },
  {
    // A barrel is a table of contents: its length says how much there is, not how much one file does.
    files: ['libs/*/src/index.ts'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  {
    // A component reads as its markup: it may be a little longer and branch for what is shown.
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...forbidden, ...parameterLimits(3), effectWithAnswer],
      // The page is not built with React's compiler, which is what cannot take these libraries.
      'react-hooks/incompatible-library': 'off',
      'max-lines-per-function': ['error', { max: 70 }],
      complexity: ['error', 12],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Jest's asymmetric matchers are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: houseLimits,
  },
  {
    // What is evaluated in the browser stands beside what drives it.
    files: ['tools/screenshots/*.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['*.config.mjs', '.*.mjs', '**/*.config.{mjs,ts}', 'test/support/global-*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
);
