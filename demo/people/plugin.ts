import type { FileName } from './files.js';

const contentTypes: Readonly<Record<FileName, string>> = {
  'people.json': 'application/json; charset=utf-8',
  'people.vcf': 'text/vcard; charset=utf-8',
  'sample-outlook.csv': 'text/csv; charset=utf-8',
  'sample-google.csv': 'text/csv; charset=utf-8',
  'sample-vcard-2.1.vcf': 'text/vcard; charset=utf-8',
};
const names = Object.keys(contentTypes) as FileName[];

interface Response {
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

type Middleware = (request: { url?: string }, response: Response, next: (error?: unknown) => void) => void;

/**
 * The part of Vite's `Plugin` that is used, written out: Vite's own types bring Node's with them,
 * and would lend `process` and another `setTimeout` to everything in the browser's project.
 */
interface DemoPeople {
  name: string;
  configureServer(server: { middlewares: { use(handler: Middleware): unknown } }): void;
  generateBundle(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
  }): Promise<void>;
}

/** Serves the made-up people and the samples as files, and puts them into a build. */
export function demoPeople(): DemoPeople {
  const loadFiles = once(async () => (await import('./files.js')).makeFiles());
  return {
    name: 'demo-people',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = nameIn(request.url);
        if (!name) return next();
        loadFiles().then((files) => {
          response.setHeader('Content-Type', contentTypes[name]);
          response.setHeader('Cache-Control', 'no-cache');
          response.end(files[name]);
        }, next);
      });
    },
    async generateBundle() {
      const files = await loadFiles();
      for (const fileName of names) this.emitFile({ type: 'asset', fileName, source: files[fileName] });
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Wherever the page is served from: only how the path ends matters. */
function nameIn(url = ''): FileName | undefined {
  const path = url.split(/[?#]/u, 1)[0] ?? '';
  return names.find((name) => path.endsWith(`/${name}`));
}
