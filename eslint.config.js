import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const nodeGlobals = {
  process: 'readonly',
  console: 'readonly',
  fetch: 'readonly',
  setTimeout: 'readonly',
  clearInterval: 'readonly',
  URL: 'readonly',
  URLSearchParams: 'readonly',
  performance: 'readonly',
  Buffer: 'readonly',
  AbortController: 'readonly',
  Request: 'readonly',
};
const pageGlobals = {
  window: 'readonly',
  document: 'readonly',
  parent: 'readonly',
  Node: 'readonly',
  Document: 'readonly',
  Element: 'readonly',
  EventTarget: 'readonly',
  AbortSignal: 'readonly',
  IDBFactory: 'readonly',
  IDBDatabase: 'readonly',
  IDBRequest: 'readonly',
  IDBTransaction: 'readonly',
  setInterval: 'readonly',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-demo/',
    'coverage/',
    'node_modules/',
    'test/frameworks/*/',
    'test/package/*/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked, wc['flat/best-practice'], lit['flat/all']],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // Lit binds @event=${this.method}
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }], // so it does with async ones
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_$' }],
      '@typescript-eslint/require-await': 'off', // the port is asynchronous even where memory is not
      'wc/guard-super-call': 'off',
      'lit/no-template-arrow': 'off', // a row's handlers know their row
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off', // a query that is asked once, in one method, reads best there
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // Strict Content-Security-Policy and Trusted Types: nothing that makes markup, styles or scripts from text.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|cssText)$/]',
          message: 'No markup or styles from text.',
        },
        {
          selector: 'ImportDeclaration[source.value=/unsafe-(html|svg)|style-map|lit\\/static-html/]',
          message: 'Breaks under a strict Content-Security-Policy.',
        },
      ],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/frameworks/*.d.ts'],
    rules: {
      // The frameworks are not installed here: `npm run test:frameworks` checks these files against them.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-empty-object-type': 'off', // merging is how they learn of elements
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai
      // @open-wc/semantic-dom-diff types every .equal() as a promise; it is synchronous
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } } },
);
