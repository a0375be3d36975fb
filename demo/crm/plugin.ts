import type { NodeListener } from '../../test/support/contact-service/node-listener.js';
import { crmPath } from './path.js';

type Middleware = (
  request: Parameters<NodeListener>[0],
  response: Parameters<NodeListener>[1],
  next: (error?: unknown) => void,
) => void;

interface Server {
  middlewares: { use(handler: Middleware): unknown };
}

/** As `people/plugin.ts` says: the part of Vite's `Plugin` that is used. */
interface DemoCrm {
  name: string;
  configureServer(server: Server): void;
  configurePreviewServer(server: Server): void;
}

/**
 * Serves the made-up people for `adapter="http"`, also beside a build of the demo that `vite preview` shows. By real HTTP:
 * no service worker of msw can be set up on a page that demands Trusted Types.
 */
export function demoCrm(): DemoCrm {
  let opened: Promise<NodeListener> | undefined;
  const serve = ({ middlewares }: Server) => {
    middlewares.use((request, response, next) => {
      if (!request.url?.startsWith(`${crmPath}/`)) return next();
      opened ??= import('./service.js').then(({ openCrm }) => openCrm());
      opened.then((answer) => answer(request, response), next);
    });
  };
  return { name: 'demo-crm', configureServer: serve, configurePreviewServer: serve };
}
