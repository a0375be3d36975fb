import { Component, signal } from '@angular/core';
import { definition, dial, ended, incoming, strings, type Incoming } from '../shared/desk.js';
import { ContactCard } from './contact-card.js';

@Component({
  selector: 'app-desk',
  imports: [ContactCard],
  template: `
    <main>
      @for (each of incoming; track each.title) {
        <button (click)="current.set(each)">{{ each.title }}</button>
      }
      <button (click)="isSignedIn.set(!isSignedIn())">Sign in or out</button>
      @if (isSignedIn()) {
        <contact-card
          adapter="memory"
          src="/installed/people.json"
          region="SE"
          agent-id="agent-7"
          [readonly]="current()?.interaction?.channel === 'email'"
          [interaction]="current()?.interaction"
          [candidates]="current()?.candidates"
          [definition]="definition"
          [strings]="strings"
          (contact-dial)="hear(dial($event))"
          (contact-lookup-finished)="hear(ended($event))"
        >
          <button slot="actions">Open a ticket</button>
        </contact-card>
      }
      <ol>
        @for (what of heard(); track $index) {
          <li>{{ what }}</li>
        }
      </ol>
    </main>
  `,
})
export class Desk {
  protected readonly incoming = incoming;
  protected readonly definition = definition;
  protected readonly strings = strings;
  protected readonly dial = dial;
  protected readonly ended = ended;

  protected readonly current = signal<Incoming | undefined>(undefined);
  protected readonly isSignedIn = signal(true);
  protected readonly heard = signal<readonly string[]>([]);

  protected hear(what: string): void {
    this.heard.update((before) => [...before, what]);
  }
}
