import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  Check,
  Copy,
  createElement,
  type IconNode,
  Mail,
  MessageCircle,
  MessageSquareText,
  Monitor,
  Moon,
  ExternalLink,
  Phone,
  Store,
  PhoneOutgoing,
  Play,
  Square,
  Sun,
  X,
} from 'lucide';

const icons = {
  'call-in': Phone,
  'call-out': PhoneOutgoing,
  chat: MessageCircle,
  close: X,
  copied: Check,
  copy: Copy,
  dark: Moon,
  elsewhere: ExternalLink,
  play: Play,
  shop: Store,
  email: Mail,
  light: Sun,
  stop: Square,
  sms: MessageSquareText,
  system: Monitor,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

/** Decorative: it stands beside a text, or inside a named control. */
class IconDirective extends Directive {
  #name: IconName | undefined;

  render(name: IconName): unknown {
    if (name === this.#name) return noChange;
    this.#name = name;
    return createElement(icons[name], { 'aria-hidden': 'true', class: 'icon', width: 16, height: 16 });
  }
}

export const icon = directive(IconDirective);

/** As the card's own strip draws it. */
export function iconOfChannel(channel: string | undefined, direction: string | undefined): IconName {
  if (channel === 'email' || channel === 'chat' || channel === 'sms') return channel;
  return direction === 'outbound' ? 'call-out' : 'call-in';
}
