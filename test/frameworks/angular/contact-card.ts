import 'contact-card-widget/define';
import { Directive, ElementRef, Input, inject, type OnChanges, type SimpleChanges } from '@angular/core';
import type { ContactCardElement } from 'contact-card-widget';

/** Tells Angular's compiler what the element takes; what it tells, the compiler knows from the DOM's own types. */
@Directive({ selector: 'contact-card' })
export class ContactCard implements OnChanges {
  @Input() adapter: ContactCardElement['adapter'];
  @Input() src: ContactCardElement['src'];
  @Input() region: ContactCardElement['region'];
  @Input('agent-id') agentId: ContactCardElement['agentId'];
  @Input('interaction-state') interactionState: ContactCardElement['interactionState'];
  @Input() channel: ContactCardElement['channel'];
  @Input() phone: ContactCardElement['phone'];
  @Input() readonly: ContactCardElement['readonly'] = false;
  @Input() interaction: ContactCardElement['interaction'];
  @Input() candidates: ContactCardElement['candidates'];
  @Input() definition: ContactCardElement['definition'];
  @Input() strings: ContactCardElement['strings'];

  readonly #card = inject<ElementRef<ContactCardElement>>(ElementRef).nativeElement;

  ngOnChanges(changes: SimpleChanges<ContactCard>): void {
    for (const [name, change] of Object.entries(changes))
      Object.assign(this.#card, { [name]: change.currentValue });
  }
}
