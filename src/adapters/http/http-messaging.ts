import { isSettled, type Message, type MessageChannel } from '../../domain/message.js';
import {
  checkMessagePage,
  checkPermission,
  checkServiceMessage,
  checkTemplates,
} from '../../formats/http-contact-schema.js';
import type { MessagingFacet } from '../contact-adapter.js';
import { ask, askAbout, readItem } from './ask.js';
import { LiveItems } from './live-items.js';
import type { HttpService } from './request.js';

const sent = { what: 'The list of messages', of: 'messages', check: checkMessagePage };

export function httpMessaging(
  service: HttpService,
  channels: readonly MessageChannel[],
  can: (capability: string) => boolean,
): MessagingFacet {
  const what = 'The feed of the message';
  const check = (value: unknown, id: string) => readItem(what, value, checkServiceMessage, id);
  const live = new LiveItems<Message>(service, { what, of: 'messages', event: 'message', check });
  const facet: Required<MessagingFacet> = {
    channels,
    async send(draft, { signal, key }) {
      const headers = { 'Idempotency-Key': key };
      const request = { what: 'The sent message', path: ['messages'], body: draft, headers, signal };
      return ask(service, request, checkServiceMessage);
    },
    list: (about, options) => askAbout(service, sent, about, options),
    async *watch(id, options) {
      for await (const message of live.watch(id, options)) {
        yield message;
        if (isSettled(message)) return;
      }
    },
    async templates({ signal }) {
      return ask(service, { what: 'The templates', path: ['messages', 'templates'], signal }, checkTemplates);
    },
    async permission(recipient, { signal }) {
      const { channel, to, handle, contactId } = recipient;
      const body = { channel, to, handle, contactId };
      const path = ['messages', 'permission'];
      return ask(service, { what: 'The permission', path, body, signal }, checkPermission);
    },
  };
  return {
    ...{ channels, send: facet.send },
    ...(can('messaging.list') && { list: facet.list }),
    ...(can('messaging.watch') && { watch: facet.watch }),
    ...(can('messaging.templates') && { templates: facet.templates }),
    ...(can('messaging.permission') && { permission: facet.permission }),
  };
}
