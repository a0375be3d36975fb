import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  Check,
  ChevronDown,
  ChevronLeft,
  CircleAlert,
  ClipboardList,
  Clock,
  Copy,
  createElement,
  ExternalLink,
  EyeOff,
  type IconNode,
  Mail,
  MessageCircle,
  MessageSquareText,
  Pencil,
  Phone,
  PhoneOutgoing,
  RotateCw,
  Search,
  Share2,
  Trash2,
  UserRoundX,
  X,
} from 'lucide';

const icons = {
  'call-in': Phone,
  'call-out': PhoneOutgoing,
  back: ChevronLeft,
  chat: MessageCircle,
  close: X,
  copied: Check,
  copy: Copy,
  delete: Trash2,
  dial: Phone,
  edit: Pencil,
  email: Mail,
  failed: CircleAlert,
  hidden: EyeOff,
  open: ExternalLink,
  reject: UserRoundX,
  retry: RotateCw,
  search: Search,
  sms: MessageSquareText,
  social: Share2,
  task: ClipboardList,
  unfold: ChevronDown,
  waiting: Clock,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

const drawn = new Map<IconName, SVGElement>();

/** A copy of an icon that is drawn once a page; decorative, so it always stands beside a text or inside a named control. */
class IconDirective extends Directive {
  #name: IconName | undefined;

  render(name: IconName): unknown {
    if (name === this.#name) return noChange;
    this.#name = name;
    return draw(name).cloneNode(true);
  }
}

function draw(name: IconName): SVGElement {
  const known = drawn.get(name);
  if (known) return known;
  const icon = createElement(icons[name], { 'aria-hidden': 'true', class: 'icon', width: 16, height: 16 });
  drawn.set(name, icon);
  return icon;
}

export const icon = directive(IconDirective);
