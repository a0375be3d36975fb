import type { Contact } from '../../domain/contact.js';
import { foldEmail } from '../../domain/match.js';
import type { MessagePermission, MessageRecipient } from '../../domain/message.js';

/**
 * What a contact says about being written to: the field `doNotContact` (true, or the channels that are meant;
 * `ask`: the agent is to think twice), and the consent that belongs to the number or the address.
 */
export function permissionOf(contact: Contact, recipient: MessageRecipient): MessagePermission {
  const named = [contact.fields['doNotContact']].flat().map(String);
  if (named.includes('true') || named.includes(recipient.channel) || isRefused(contact, recipient))
    return { status: 'forbidden' };
  return { status: named.includes('ask') ? 'discouraged' : 'allowed' };
}

function isRefused({ phones, emails }: Contact, { channel, to, handle }: MessageRecipient): boolean {
  if (channel === 'sms')
    return phones.some(
      (phone) =>
        phone.sms === false && (handle ? phone.handle === handle : (phone.number ?? phone.value) === to),
    );
  return emails.some(
    (email) =>
      email.notify === false && (handle ? email.handle === handle : foldEmail(email.value) === foldEmail(to)),
  );
}
