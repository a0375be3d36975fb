import {
  ClipboardCheck,
  CircleAlert,
  CircleQuestionMark,
  CreditCard,
  FileText,
  House,
  type IconNode,
  Mail,
  MessageCircle,
  MessageSquareText,
  Package,
  Phone,
  ReceiptText,
  Search,
  ShoppingBag,
  ShoppingCart,
  SlidersHorizontal,
  Sparkle,
  User,
} from 'lucide';
import type { JourneyKind, PageIcon } from '../../domain/journey/journey-event.js';
import { iconsOf } from '../parts/icon.js';

const kinds: Readonly<Record<JourneyKind, IconNode>> = {
  page: FileText,
  error: CircleAlert,
  form: ClipboardCheck,
  search: Search,
  purchase: ShoppingBag,
  call: Phone,
  chat: MessageCircle,
  email: Mail,
  message: MessageSquareText,
  other: Sparkle,
};

const pages: Readonly<Record<PageIcon, IconNode>> = {
  home: House,
  product: Package,
  cart: ShoppingCart,
  payment: CreditCard,
  order: ReceiptText,
  account: User,
  document: FileText,
  help: CircleQuestionMark,
};

/** They load with the view, and the first card does without. */
export const kindIcon = iconsOf(kinds);
export const pageIcon = iconsOf(pages);
export const optionsIcon = iconsOf({ options: SlidersHorizontal });

/** What is drawn in a dot is as large as a letter: the simplest says it. */
const paths: Partial<Record<JourneyKind, string>> = { error: 'M12 3v11M12 21v.01', form: 'M4 13l5 5L20 6' };

/** The icon as one path of 24 units: a picture bears only so many elements. */
export const kindPath = (kind: JourneyKind): string =>
  (paths[kind] ??= kinds[kind].map(([shape, attributes]) => pathOf(shape, attributes)).join(''));

function pathOf(shape: string, attributes: Readonly<Record<string, unknown>>): string {
  const length = (name: string) => Number(attributes[name] ?? 0);
  switch (shape) {
    case 'circle': {
      const [r, d] = [length('r'), 2 * length('r')];
      return `M${length('cx') - r} ${length('cy')}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0`;
    }
    case 'line':
      return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
    case 'rect':
      return `M${length('x')} ${length('y')}h${length('width')}v${length('height')}h${-length('width')}z`;
    default:
      return `M0 0${String(attributes['d'])}`; // So that it may begin with a step from there.
  }
}
