import { Component } from '@angular/core';
import { ContactCard } from './contact-card.js';

@Component({
  selector: 'app-mistaken',
  imports: [ContactCard],
  template: `
    <contact-card [phone]="['wrong']" />
    <contact-card channel="wrong" />
    <contact-card [interactionStatus]="'wrong'" />
    <contact-card [interaction]="{ wrong: '+46701740605' }" />
    <contact-card (contact-dial)="hear($event.detail.wrong)" />
    <contact-card interaction-state="held" class="narrow" aria-label="Contact" />
  `,
})
export class Wrong {
  protected hear(_: unknown): void {}
}
