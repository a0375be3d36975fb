import { ContactError } from '../../domain/contact-error.js';
import { lookupDefaults } from '../../domain/definition.js';
import { checkDescribed, type Described } from '../../formats/http-contact-schema.js';
import type { ContactAdapter } from '../contact-adapter.js';
import type { AdapterOptions } from '../registry.js';
import { ask } from './ask.js';
import { httpAdapter } from './http-adapter.js';
import { HttpService } from './request.js';
import { readServiceAddress } from './service-address.js';

/** `adapter="http" src="https://…"`: the contacts of a service that keeps to `openapi.json`. It says itself what it can do. */
export async function openHttp({ src, region, getToken }: AdapterOptions): Promise<ContactAdapter> {
  const service = new HttpService(readServiceAddress(src, 'src'), getToken);
  return httpAdapter(service, await describe(service), region);
}

async function describe(service: HttpService): Promise<Described> {
  const controller = new AbortController();
  // Whoever asks next may ask anew.
  const late = new ContactError('timeout', 'The service does not say what it can do');
  const timer = setTimeout(() => controller.abort(late), lookupDefaults.deadlineMs);
  const { signal } = controller;
  try {
    return await ask(service, { what: 'The description', path: ['capabilities'], signal }, checkDescribed);
  } finally {
    clearTimeout(timer);
  }
}
