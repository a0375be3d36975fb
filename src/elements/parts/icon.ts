import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
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
  waiting: Clock,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

/** Draws the icons of a table: copies of what is drawn once a page. Decorative, so each stands beside a text or inside a named control. */
export function iconsOf<Name extends string>(
  table: Readonly<Record<Name, IconNode>>,
): (name: Name) => DirectiveResult {
  const drawn = new Map<Name, SVGElement>();
  const draw = (name: Name): SVGElement => {
    const known = drawn.get(name);
    if (known) return known;
    const icon = createElement(table[name], { 'aria-hidden': 'true', class: 'icon', width: 16, height: 16 });
    drawn.set(name, icon);
    return icon;
  };
  return directive(
    class extends Directive {
      #name: Name | undefined;

      render(name: Name): unknown {
        if (name === this.#name) return noChange;
        this.#name = name;
        return draw(name).cloneNode(true);
      }
    },
  );
}

export const icon = iconsOf(icons);
