import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  Ban,
  Check,
  CheckCheck,
  ChevronDown,
  ChevronLeft,
  CircleAlert,
  Clock,
  ClipboardList,
  Copy,
  createElement,
  ExternalLink,
  Eye,
  EyeOff,
  type IconNode,
  Mail,
  MessageCircle,
  MessageSquareText,
  Pencil,
  Phone,
  PhoneOutgoing,
  Plus,
  RotateCw,
  Search,
  Send,
  Share2,
  Trash2,
  TriangleAlert,
  UserRoundCheck,
  UserRoundX,
  UsersRound,
  X,
} from 'lucide';

const icons = {
  add: Plus,
  'call-in': Phone,
  'call-out': PhoneOutgoing,
  back: ChevronLeft,
  chat: MessageCircle,
  close: X,
  convert: UserRoundCheck,
  copied: Check,
  copy: Copy,
  delete: Trash2,
  delivered: CheckCheck,
  dial: Phone,
  edit: Pencil,
  email: Mail,
  failed: CircleAlert,
  hidden: EyeOff,
  open: ExternalLink,
  people: UsersRound,
  queued: Clock,
  refused: Ban,
  reject: UserRoundX,
  retry: RotateCw,
  reveal: Eye,
  search: Search,
  send: Send,
  sent: Check,
  sms: MessageSquareText,
  social: Share2,
  task: ClipboardList,
  unfold: ChevronDown,
  warning: TriangleAlert,
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
