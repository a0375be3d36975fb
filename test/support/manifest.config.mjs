// custom-elements.json describes what is published: the elements and events, by their place in dist/, without private members.
const published = /^src\/(elements\/.*\/contact-card[a-z-]*|events)\.ts$/;
const dist = 'dist/index.js';

export default {
  globs: ['src/elements/**/contact-card*.ts', 'src/events.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'published-only',
      packageLinkPhase({ customElementsManifest: manifest }) {
        // In an order of its own: the file system's differs from machine to machine.
        manifest.modules = manifest.modules
          .filter((module) => published.test(module.path))
          .sort((a, b) => a.path.localeCompare(b.path));
        for (const module of manifest.modules) {
          module.path = dist;
          tidy(module);
        }
      },
    },
  ],
};

function tidy(value) {
  if (!value || typeof value !== 'object') return;
  if (typeof value.module === 'string') value.module = dist;
  if (Array.isArray(value.members)) value.members = value.members.filter(isPublic);
  if (Array.isArray(value.events)) value.events = value.events.filter(({ name }) => name);
  for (const member of Object.values(value)) tidy(member);
}

const isPublic = ({ name, privacy, kind, static: isStatic }) =>
  (privacy ?? 'public') === 'public' && !name.startsWith('#') && !(kind === 'field' && isStatic);
