import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { type AdapterHarness, sampleContent } from '../../src/testing/adapter-case.js';
import { adapterCases, casesFor } from '../../src/testing/adapter-suite.js';

declare global {
  interface Window {
    conformance: Conformance;
  }
}

/** What `pages.mjs` has a page do. */
interface Conformance {
  /** The names of all cases. */
  readonly cases: readonly string[];
  /** The names of those that concern what is opened. */
  concerning(): Promise<string[]>;
  /** What is wrong, if anything is. */
  run(name: string): Promise<string | undefined>;
  /** Whether the harness is at it, for who waits in vain. */
  isOpening(): boolean;
}

/** How one case reaches the adapter. */
type HarnessFor = (caseName?: string) => AdapterHarness;

/** Has the script outside run the suite. */
export function offer(harnessFor: HarnessFor): void {
  let opening = 0;
  const uncaught = new Set<string>();
  addEventListener('error', ({ message }) => uncaught.add(message));
  addEventListener('unhandledrejection', ({ reason }) => {
    if (reason !== last) uncaught.add(String(reason));
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    uncaught.add(`the page's policy forbids it: ${effectiveDirective}, ${blockedURI}`),
  );

  /** The harness, of which it can be told whether it is opening something. */
  function told(harness: AdapterHarness): AdapterHarness {
    const open: AdapterHarness['open'] = async (content) => {
      opening += 1;
      try {
        return checked(await harness.open(content));
      } finally {
        opening -= 1;
      }
    };
    return {
      open,
      ...(harness.tell && { tell: harness.tell.bind(harness) }),
      ...(harness.another && { another: harness.another.bind(harness) }),
      ...(harness.close && { close: harness.close.bind(harness) }),
    };
  }

  window.conformance = {
    cases: adapterCases.map(({ name }) => name),
    async concerning() {
      const harness = told(harnessFor());
      const adapter = await harness.open(sampleContent);
      const names = casesFor(adapter).map(({ name }) => name);
      await harness.close?.(adapter);
      return names;
    },
    async run(name) {
      uncaught.clear();
      const failure = await failureOf(
        adapterCases.find((each) => each.name === name)!.run(told(harnessFor(name))),
      );
      await allTold();
      return failure ?? (uncaught.size > 0 ? `Nobody caught: ${[...uncaught].join('; ')}` : undefined);
    },
    isOpening: () => opening > 0,
  };
}

const last = Symbol('of the rejections so far');

/** The browser tells in their order of rejections that nobody has caught, a while later: those of the case before this one. */
function allTold(): Promise<void> {
  return new Promise((resolve) => {
    const heard = (event: PromiseRejectionEvent) => {
      if (event.reason !== last) return;
      event.preventDefault();
      removeEventListener('unhandledrejection', heard);
      resolve();
    };
    addEventListener('unhandledrejection', heard);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is none
    void Promise.reject(last);
  });
}

/** The suite's own words are enough; of what else is thrown, its name or code is told as well. */
async function failureOf(running: Promise<void>): Promise<string | undefined> {
  const told = (error: unknown) => {
    if (error instanceof ContactError)
      return `A ContactError "${error.code}" that was not expected: ${error.message}`;
    return error instanceof Error && error.name === 'Error' ? error.message : String(error);
  };
  return running.then(() => undefined, told);
}

const core = ['find', 'get', 'search'] as const;

function checked(adapter: ContactAdapter): ContactAdapter {
  const given = (adapter ?? {}) as Partial<ContactAdapter>;
  const lacking = core.filter((method) => typeof given[method] !== 'function');
  if (lacking.length > 0) throw new Error(`open() gave no adapter: it lacks ${lacking.join(', ')}`);
  return adapter;
}
