import type { ContactAdapter } from '../../../src/adapters/contact-adapter.js';
import { httpAdapter } from '../../../src/adapters/http/http-adapter.js';
import { openHttp } from '../../../src/adapters/http/open-http.js';
import { HttpService } from '../../../src/adapters/http/request.js';
import type { AdapterContent, AdapterHarness } from '../../../src/testing/adapter-case.js';
import { openSampleService, type SampleService } from '../../support/contact-service/sample-service.js';
import type { FakeService } from '../../support/fake-service.js';

export const src = 'https://crm.example/contacts-api';
const base = new URL(src).pathname;

/** All that a service can have, but masking. */
export const everything = [
  ...['watch', 'editing', 'editing.remove', 'history', 'history.record'],
  ...['notes', 'notes.writing', 'notes.writing.restore', 'messaging', 'messaging.list'],
  ...['messaging.watch', 'messaging.templates', 'messaging.permission', 'journey', 'journey.watch'],
];

/** Nobody answers it: it tells which cases concern such an adapter. */
export const wholeHttpAdapter = (): ContactAdapter =>
  httpAdapter(
    new HttpService(new URL(src)),
    { capabilities: new Set(everything), channels: ['sms', 'email'] },
    undefined,
  );

export const openCrm = (options: { region?: string; getToken?: () => Promise<string> } = {}) =>
  openHttp({
    src,
    ...options,
    warn: (message) => {
      throw new Error(message);
    },
  });

/** A service names a revision of whatever it holds. */
const revised = (content: AdapterContent): AdapterContent => ({
  ...content,
  contacts: content.contacts.map((contact) => ({ revision: '1', ...contact })),
});

/** The adapter, or what decorates it, as the suite reaches it: over a service that has every facet. */
export function httpHarness(
  fake: FakeService,
  decorate: (adapter: ContactAdapter) => ContactAdapter = (adapter) => adapter,
): AdapterHarness {
  const services = new WeakMap<ContactAdapter, SampleService>();
  return {
    async open(content) {
      const service = await openSampleService(revised(content), { base });
      fake.answer = service.answer;
      const adapter = decorate(await openCrm({ region: content.region }));
      services.set(adapter, service);
      return adapter;
    },
    async tell(adapter, visitor, sign) {
      services.get(adapter)?.tell(visitor, sign);
    },
    close: (adapter) => adapter.close?.(),
  };
}
