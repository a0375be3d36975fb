// Who may import whom in src/: a layer, and what it may use. Types count; so do lazy imports.
const src = (path) => `^src/${path}`;
const layers = {
  domain: { may: [src('domain/')] },
  strings: { may: [src('(strings|domain)/')] },
  storage: { may: [src('(storage|domain)/'), 'idb'] },
  formats: { may: [src('(formats|domain)/')] },
  adapters: { may: [src('(adapters|domain|formats|storage)/')] },
  store: {
    may: [
      src('(store|domain)/'),
      src('adapters/(contact-adapter|capabilities)\\.ts'),
      src('storage/draft-port\\.ts'),
    ],
  },
  context: { may: [src('(context|store|strings|domain)/'), 'lit', '@lit/context'] },
  styles: { may: [src('styles/'), 'lit'] },
  elements: {
    may: [src('(elements|context|store|domain|strings|styles)/'), src('events\\.ts'), 'lit', '@lit/context'],
    except: src('elements/root/'),
  },
  'elements/root': {
    may: [
      src('(elements|context|store|domain|strings|styles)/'),
      src('(events|compose)\\.ts'),
      'lit',
      '@lit/context',
    ],
  },
  bridges: { may: [src('(bridges|domain)/'), src('events\\.ts'), src('elements/root/contact-card\\.ts')] },
  testing: { may: [src('(testing|domain|adapters)/')] },
};
const files = {
  compose: { may: [src('(domain|adapters|storage|store)/')] },
  events: { may: [src('domain/')] },
  database: { may: [src('(adapters|domain|formats)/')] },
  journey: { may: [src('(adapters|domain)/')] },
  couchdb: { may: [src('adapters/')] },
  nats: { may: [src('(adapters|domain)/')] },
  frame: { may: [src('bridges/'), src('define\\.ts')] },
};

/** Each third-party library has one importing module. */
const libraries = {
  'libphonenumber-js': src('domain/phone-(number|typing)\\.ts'),
  'localized-address-format': src('domain/postal-address\\.ts'),
  papaparse: src('formats/csv-text\\.ts'),
  idb: src('storage/'),
  'eventsource-parser': src('adapters/http/event-stream\\.ts'),
  valibot: src('formats/[a-z-]+-schema\\.ts'),
  'split-sms': src('domain/sms-length\\.ts'),
  lucide: src('elements/(parts/icon|journey/journey-icons)\\.ts'),
  '@nats-io': src('adapters/journey/nats/'),
  tsdav: src('adapters/carddav/webdav\\.ts'),
};

const library = (name) => `node_modules/${name}/`;
const isOwn = (path) => path.startsWith('^src');
const rule = (name, from, { may, except }) => ({
  name,
  severity: 'error',
  from: { path: from, ...(except && { pathNot: except }) },
  to: {
    pathNot: may
      .map((path) => (isOwn(path) ? path : library(path)))
      .concat(Object.keys(libraries).map(library)),
  },
});

export default {
  forbidden: [
    ...Object.entries(layers).map(([name, layer]) => rule(`layer: ${name}`, src(`${name}/`), layer)),
    ...Object.entries(files).map(([name, layer]) => rule(`layer: ${name}`, src(`${name}\\.ts`), layer)),
    ...Object.entries(libraries).map(([name, importer]) => ({
      name: `one importer: ${name}`,
      severity: 'error',
      from: { path: '^src/', pathNot: importer },
      to: { path: library(name) },
    })),
    {
      name: 'bridges use what any host can: of the elements only a type',
      severity: 'error',
      from: { path: src('bridges/') },
      to: { path: src('elements/'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      // A framework's types are there where the framework is.
      name: 'resolvable',
      severity: 'error',
      from: { pathNot: src('frameworks/') },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
