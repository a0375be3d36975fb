import fc from 'fast-check';

/** What changes an answer on its way, whatever service has given it. */
export type Fuzz = (answer: Response) => Promise<Response>;

/** Sets `foreign` of the page if any of it is ever run. */
const run = 'window.foreign=1';

const hostile: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, '', ' ', [], {}, [null], '__proto__', 'constructor', 'toString'],
  ...[
    `<img src=x onerror="${run}">`,
    `<script>${run}</script>`,
    `javascript:${run}`,
    `"';${run};//`,
    `\${${run}}`,
  ],
  ...[
    '\u0000\u202E\uFEFF',
    '\uD83D',
    'é'.repeat(50_000),
    '+46846500412',
    'anna',
    'END:VCARD\r\nFN:x',
    ']]>',
    '&a;',
  ],
  JSON.parse('{"__proto__":{"foreign":1},"constructor":{"prototype":{"foreign":1}}}'),
  JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`),
];

interface Step {
  readonly kind: 'replace' | 'remove' | 'double' | 'move' | 'mark';
  /** Where, among all places; and from where, or with what. */
  readonly place: number;
  readonly other: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'remove', 'double', 'move', 'mark'),
  place: fc.nat(),
  other: fc.nat(),
});

const bodies: readonly ((text: string, place: number) => BodyInit)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text, place) => text.slice(0, place % (text.length + 1)),
  (text, place) => `${text.slice(place % (text.length + 1))}${text}`,
  (text) =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
    ]),
  (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  () => `<!doctype html><script>${run}</script><p>Gateway`,
  () => '',
];

interface FuzzPlan {
  readonly steps: readonly Step[];
  /** What becomes of the text as a whole. */
  readonly body: number;
  readonly place: number;
  /** The answer that is changed; null for all. */
  readonly only: number | null;
}

export const anyFuzz: fc.Arbitrary<FuzzPlan> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  body: fc.nat(bodies.length - 1),
  place: fc.nat(),
  only: fc.option(fc.nat(3)),
});

export function fuzzOf({ steps, body, place, only }: FuzzPlan): Fuzz {
  let asked = 0;
  return async (answer) => {
    const turn = asked++;
    if ((only !== null && turn !== only) || answer.body === null) return answer;
    const change = (text: string) => bodies[body]!(fuzzText(text, steps), place);
    const { status, headers } = answer;
    const isFeed = headers.get('Content-Type')?.includes('event-stream');
    const whole = isFeed ? fuzzedFeed(answer.body, change) : change(await answer.text());
    return new Response(whole, { status, headers: withoutLength(headers) });
  };
}

function withoutLength(headers: Headers): Headers {
  const left = new Headers(headers);
  left.delete('Content-Length');
  return left;
}

/** Each piece of it for itself, as it comes. */
const fuzzedFeed = (body: ReadableStream<Uint8Array>, change: (text: string) => BodyInit) =>
  body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(piece, controller) {
        const changed = new Response(change(new TextDecoder().decode(piece)));
        controller.enqueue(new Uint8Array(await changed.arrayBuffer()));
      },
    }),
  );

function fuzzText(text: string, steps: readonly Step[]): string {
  try {
    const root: [unknown] = [JSON.parse(text)];
    for (const one of steps) fuzzJson(root, one);
    return JSON.stringify(root[0]) ?? '';
  } catch {
    return steps.reduce(fuzzMarkup, text);
  }
}

function fuzzJson(root: [unknown], { kind, place, other }: Step): void {
  const places = placesIn(root);
  const { holder, key } = places[place % places.length]!;
  const from = places[other % places.length]!;
  if (kind === 'mark') markStrings(places, hostile[other % hostile.length]);
  else if (kind === 'remove' && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else if (kind === 'remove') (holder as unknown[]).splice(Number(key), 1);
  else if (kind === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else if (kind === 'move') set(holder, key, structuredClone(Reflect.get(from.holder, from.key)));
  else set(holder, key, hostile[other % hostile.length]);
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(holder: object): Place[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null && !hostile.includes(value)
      ? placesIn(value as object)
      : []),
  ]);
}

function markStrings(places: readonly Place[], mark: unknown): void {
  for (const { holder, key } of places) {
    const value: unknown = Reflect.get(holder, key);
    if (typeof value === 'string') set(holder, key, `${value}${String(mark)}`);
  }
}

/** Also a member by the name of the prototype is one of the object's own. */
const set = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });

/** XML, and the cards in it: tags, and lines between them. */
function fuzzMarkup(text: string, { kind, place, other }: Step): string {
  const parts = text.split(/(<[^>]*>|\r?\n|[:;])/);
  const at = place % parts.length;
  const one = parts[other % parts.length]!;
  const replaced = String(hostile[other % hostile.length]);
  if (kind === 'mark') return parts.map((part) => (/^[\w +]+$/.test(part) ? part + replaced : part)).join('');
  if (kind === 'double') return parts.toSpliced(at, 0, ...parts.slice(at, at + 9)).join('');
  const changed = { replace: replaced, remove: '', move: one }[kind];
  return parts.with(at, changed).join('');
}
