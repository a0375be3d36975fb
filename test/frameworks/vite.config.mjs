// All the pages in one build, for `/installed/`.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';

const page = (framework) => fileURLToPath(new URL(`${framework}/index.html`, import.meta.url));
const isCustomElement = (tag) => tag.startsWith('contact-card');

export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/installed/',
  logLevel: 'warn',
  plugins: [svelte(), vue({ template: { compilerOptions: { isCustomElement } } })],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: { input: ['angular', 'react', 'svelte', 'vue'].map(page) },
  },
};
