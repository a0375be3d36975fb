import { http, type HttpHandler } from 'msw/http';
import type { ContactService } from './contact-service.js';
import { routes } from './document.js';

/** For `setupWorker` of msw: every operation of the document after this address, answered by the service. */
export const contactServiceHandlers = (address: string, service: ContactService): readonly HttpHandler[] =>
  routes.map(({ method, path }) =>
    http[method](address + path.replace('{id}', ':id'), ({ request }) => service(request)),
  );
