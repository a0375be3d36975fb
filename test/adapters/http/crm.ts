import { expect } from '@open-wc/testing';
import type { ContactAdapter } from '../../../src/adapters/contact-adapter.js';
import { present } from '../../../src/testing/adapter-case.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import type { FakeService } from '../../support/fake-service.js';
import { everything, openCrm, src } from './http-harness.js';

type Answer = FakeService['answer'];

/** The adapter of a service that can do everything, of which each test says what it answers to what is asked then. */
export async function openWhole(
  service: FakeService,
  options: Parameters<typeof openCrm>[0] = {},
): Promise<Required<ContactAdapter>> {
  service.answer = () => Response.json({ capabilities: [...everything, 'masking'], channels: ['sms'] });
  const adapter = await openCrm(options);
  service.asked.length = 0;
  service.answer = () => expect.fail('Nothing is to be asked');
  return adapter as Required<ContactAdapter>;
}

/** What was asked: `PATCH contacts/1`, its headers and its body. */
export async function askedOf(service: FakeService) {
  const asked = present(service.asked.at(-1));
  const text = await asked.clone().text();
  return {
    line: `${asked.method} ${asked.url.replace(`${src}/`, '')}`,
    headers: asked.headers,
    body: text ? (JSON.parse(text) as Record<string, unknown>) : undefined,
  };
}

export const answering =
  (value: unknown, init?: ResponseInit): Answer =>
  () =>
    Response.json(value, init);

export const problem = (status: number, more: object = {}): Answer =>
  answering(
    { title: 'No', status, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

export const failureOf = (asking: Promise<unknown>): Promise<ContactError> =>
  asking.then(
    () => expect.fail('It did not fail'),
    (error: unknown) => ContactError.from(error),
  );
