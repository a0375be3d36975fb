import 'contact-card-widget/define';
import type { ContactCardEventMap } from 'contact-card-widget';
import type { LitElement } from 'lit';

/** The elements that `contact-card-widget/define` tells TypeScript of, by tag. */
export type Elements = {
  [
    Tag in keyof HTMLElementTagNameMap as Tag extends `contact-card${string}` ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

/** What is an element's own: its properties, and the attributes that are spelled otherwise. */
export type Inputs<Element> = {
  [Name in OwnName<Element>]?: Element[Name];
} & {
  [Name in OwnName<Element> as KebabCase<Name>]?: Element[Name];
};

/** As React and Svelte spell them. */
export type Listeners = {
  [Name in keyof ContactCardEventMap as `on${Name}`]?:
    ((event: ContactCardEventMap[Name]) => void) | undefined;
};

type OwnName<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement>]: Element[Name] extends (...given: never[]) => unknown
    ? never
    : Name;
}[Exclude<keyof Element, keyof LitElement>] &
  string;

type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;
