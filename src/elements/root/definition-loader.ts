import type { ReactiveControllerHost } from 'lit';
import { loadDefinition } from '../../compose.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Definition } from '../../domain/definition.js';
import { LatestTask } from '../../store/latest-task.js';

const none: Definition = {};

/** Brings the definition, from an address or an object, and checks it. */
export class DefinitionLoader {
  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: ContactError) => void;
  readonly #task = new LatestTask();
  #given: Definition | string | undefined;
  #definition: Definition | undefined = none;

  constructor(host: ReactiveControllerHost, failed: (error: ContactError) => void) {
    this.#host = host;
    this.#failed = failed;
  }

  /** The checked definition of what is given; `undefined` while it loads. A faulty one works without its faulty parts. */
  of(given: Definition | string | undefined): Definition | undefined {
    if (!isSame(given, this.#given)) this.#load(given);
    return this.#definition;
  }

  #load(given: Definition | string | undefined): void {
    this.#given = given;
    this.#task.abandon();
    this.#definition = given ? undefined : none;
    if (!given) return;
    this.#task.run((signal) => loadDefinition(given, signal), {
      done: ({ definition, problems }) => {
        for (const problem of problems) this.#report(new ContactError('invalid', `definition: ${problem}`));
        this.#use(definition);
      },
      failed: (error) => {
        this.#report(error);
        this.#use(none);
      },
    });
  }

  /** For the administrator, who has the console open; a definition holds no customer's data. */
  #report(error: ContactError): void {
    console.error(`contact-card: ${error.message}`);
    this.#failed(error);
  }

  #use(definition: Definition): void {
    this.#definition = definition;
    this.#host.requestUpdate();
  }
}

/** Frameworks hand over a new object with the same members at every rendering; one that is no JSON is another. */
function isSame(a: unknown, b: unknown): boolean {
  try {
    return a === b || JSON.stringify(a) === JSON.stringify(b);
  } catch {
    return false;
  }
}
