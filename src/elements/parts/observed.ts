import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { TemplateResult } from 'lit';
import type { Observable } from '../../store/observable.js';

type Watched = readonly Pick<Observable<unknown>, 'watch'>[];
type Template = () => TemplateResult | symbol;

/** A part of a view that changes by itself: at every keystroke, say, of which the rest of the view need not hear. */
class ObservedDirective extends AsyncDirective {
  #watched: Watched = [];
  #template: Template | undefined;
  #unwatch: (() => void)[] = [];

  render(watched: Watched, template: Template): unknown {
    this.#template = template;
    const isSame =
      watched.length === this.#watched.length && watched.every((each, i) => each === this.#watched[i]);
    if (!isSame) {
      this.#watched = watched;
      this.disconnected();
      if (this.isConnected) this.#watch();
    }
    return template();
  }

  protected override disconnected(): void {
    for (const unwatch of this.#unwatch) unwatch();
    this.#unwatch = [];
  }

  protected override reconnected(): void {
    this.#watch();
    this.setValue(this.#template?.());
  }

  #watch(): void {
    this.#unwatch = this.#watched.map((each) => each.watch(() => this.setValue(this.#template?.())));
  }
}

export const observed = directive(ObservedDirective);
