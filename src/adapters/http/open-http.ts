import { ContactError } from '../../domain/contact-error.js';
import { lookupDefaults } from '../../domain/definition.js';
import { checkDescribed } from '../../formats/http-contact-schema.js';
import type { ContactAdapter } from '../contact-adapter.js';
import type { AdapterOptions } from '../registry.js';
import { ask } from './ask.js';
import { httpAdapter } from './http-adapter.js';
import { HttpService } from './request.js';
import { readServiceAddress } from './service-address.js';

/** `adapter="http" src="https://…"`: the contacts of a service that keeps to `openapi.json`. It says itself what it can do. */
export async function openHttp({ src, region, getToken }: AdapterOptions): Promise<ContactAdapter> {
  const service = new HttpService(readServiceAddress(src, 'src'), getToken);
  const described = await ask(
    service,
    { what: 'The description', path: ['capabilities'], signal: deadline() },
    checkDescribed,
  );
  return httpAdapter(service, described, region);
}

/** A service that never answers must not keep whoever asks next from asking again. */
function deadline(): AbortSignal {
  const controller = new AbortController();
  const late = new ContactError('timeout', 'The service does not say what it can do');
  setTimeout(() => controller.abort(late), lookupDefaults.deadlineMs);
  return controller.signal;
}
