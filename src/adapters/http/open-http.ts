import { lookupDefaults } from '../../domain/definition.js';
import { checkDescribed } from '../../formats/http-contact-schema.js';
import type { ContactAdapter } from '../contact-adapter.js';
import type { AdapterOptions } from '../registry.js';
import { ask } from './ask.js';
import { httpAdapter } from './http-adapter.js';
import { inTime } from './in-time.js';
import { HttpService } from './request.js';
import { readServiceAddress } from './service-address.js';

/** `adapter="http" src="https://…"`: the contacts of a service that keeps to `openapi.json`. It says itself what it can do. */
export async function openHttp({ src, region, ...credentials }: AdapterOptions): Promise<ContactAdapter> {
  const service = new HttpService(readServiceAddress(src, 'src'), credentials);
  const { deadlineMs } = lookupDefaults;
  const described = await inTime(deadlineMs, 'The service does not say what it can do', (signal) =>
    ask(service, { what: 'The description', path: ['capabilities'], signal }, checkDescribed),
  );
  return httpAdapter(service, described, region);
}
