import type { Page, PageOptions } from './contact-adapter.js';

/** A page of a list that is at hand; `next` is the position where the page after it begins. */
export function pageOf<Item>(items: readonly Item[], { limit, after }: PageOptions): Page<Item> {
  const start = Number(after ?? 0);
  const end = start + limit;
  const page = { items: items.slice(start, end), total: items.length };
  return end < items.length ? { ...page, next: String(end) } : page;
}
