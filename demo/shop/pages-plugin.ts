import { pageAt, pageNames } from './pages.js';

/** As `people/plugin.ts` says: the part of Vite's `Plugin` that is used. */
interface ShopPages {
  name: string;
  enforce: 'post';
  configureServer(server: {
    middlewares: { use(handler: (request: { url?: string }, _: unknown, next: () => void) => void): unknown };
  }): void;
  generateBundle(
    this: { emitFile(file: { type: 'asset'; fileName: string; source: string | Uint8Array }): unknown },
    _: unknown,
    bundle: Readonly<Record<string, object>>,
  ): void;
}

const shell = 'shop/index.html';

/** Every page of the shop is the same file, at an address of its own that a browser can load again. */
export function shopPages(): ShopPages {
  return {
    name: 'shop-pages',
    enforce: 'post',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (pageAt(path)) request.url = path.replace(/[^/]*$/, 'index.html') + (query ? `?${query}` : '');
        next();
      });
    },
    generateBundle(_, bundle) {
      const file = bundle[shell];
      if (!file || !('source' in file)) return; // not a build of the demo
      const source = file.source as string | Uint8Array;
      for (const page of pageNames)
        if (page !== 'index') this.emitFile({ type: 'asset', fileName: `shop/${page}.html`, source });
    },
  };
}
