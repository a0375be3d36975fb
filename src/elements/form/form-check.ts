import type { ReactiveControllerHost } from 'lit';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { faultsIn, type FormFault } from './form-faults.js';

/** Once the agent has tried to save a form, what is wrong with it is said until it is mended; not before. */
export class FormCheck {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #faults: readonly FormFault[] = [];
  #isOn = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get faults(): readonly FormFault[] {
    return this.#faults;
  }

  /** What is wrong with the control of a name. */
  of(name: string): string | undefined {
    return this.#faults.find((fault) => fault.name === name)?.text;
  }

  /** Whether it can be saved. */
  begin(form: HTMLFormElement | null, work: WorkStrings | undefined): boolean {
    this.#isOn = true;
    this.renew(form, work);
    return this.#faults.length === 0;
  }

  renew(form: HTMLFormElement | null, work: WorkStrings | undefined): void {
    if (!this.#isOn || !form || !work) return;
    const faults = faultsIn(form, work);
    if (JSON.stringify(faults) === JSON.stringify(this.#faults)) return;
    this.#faults = faults;
    this.#host.requestUpdate();
  }

  end(): void {
    this.#isOn = false;
    this.#faults = [];
  }
}
