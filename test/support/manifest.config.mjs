// The manifest describes what is published: entry modules by their dist path, without private members.
const published = {
  'src/index.ts': 'dist/index.js',
  'src/contact-card.ts': 'dist/contact-card.js',
  'src/provider.ts': 'dist/provider.js',
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'published-only',
      packageLinkPhase({ customElementsManifest: m }) {
        m.modules = m.modules.filter((x) => published[x.path]);
        const fix = (o) => {
          if (!o || typeof o !== 'object') return;
          if (typeof o.module === 'string') o.module = published[o.module.replace(/^\//, '')] ?? o.module;
          if (Array.isArray(o.members))
            o.members = o.members.filter((x) => !x.privacy || x.privacy === 'public');
          for (const v of Object.values(o)) fix(v);
        };
        for (const x of m.modules) {
          x.path = published[x.path];
          fix(x);
        }
      },
    },
  ],
};
