import { type Identity, isReachable } from '../../domain/identity.js';
import type { PastInteraction } from '../../domain/interaction.js';
import { checkPastPage } from '../../formats/http-contact-schema.js';
import type { HistoryFacet, RequestOptions } from '../contact-adapter.js';
import { askAbout } from './ask.js';
import type { HttpService } from './request.js';
import { identityToAsk } from './what-is-asked.js';

const past = { what: 'The list of interactions', of: 'history', check: checkPastPage };

export function httpHistory(service: HttpService, can: (capability: string) => boolean): HistoryFacet {
  return {
    list: (about, options) => askAbout(service, past, about, options),
    ...(can('history.record') && {
      async record(interaction: PastInteraction, about: readonly Identity[], { signal }: RequestOptions) {
        const body = { interaction, about: about.filter(isReachable).map(identityToAsk) };
        await service.answer({ what: 'The record', path: ['history', 'record'], body, signal });
      },
    }),
  };
}
