import type { Subject } from '../adapters/contact-adapter.js';
import type { Contact } from '../domain/contact.js';
import { isCertain } from '../domain/identity.js';
import type { Session } from './session.js';

/** Whose way it is that belongs on the card: the first of these whom the website knows. Empty: nobody's. */
export function journeySubjects({ lookup, interaction }: Session): readonly Subject[] {
  const { value } = lookup;
  if (value.status === 'selected') return [{ contactId: value.contact.id }];
  const interactionId = interaction.value?.announcement.interactionId;
  const itself = interactionId === undefined ? [] : [{ interactionId }];
  if (value.status === 'none')
    return [...value.identities.filter(isCertain).map((identity) => ({ identity })), ...itself];
  // Nobody can be looked up by what was announced, which may be a chat that began on the website.
  return 'identity' in value ? itself : [];
}

/** Another one: somebody else's way, or another agent's to see. A contact that is given another number, or another name on the website, may be known by it as somebody else. */
export function journeyKey(session: Session): string {
  const { lookup, agentId, definition } = session;
  const { value } = lookup;
  const { visitorField = '' } = definition.journey ?? {};
  const knownBy = ({ phones, emails, fields, handles }: Contact) =>
    // Of what is masked, the handle is another where the value may be.
    [phones, emails, fields[visitorField], handles?.[visitorField]];
  const known = value.status === 'selected' ? knownBy(value.contact) : [];
  return JSON.stringify([journeySubjects(session), known, agentId]);
}
