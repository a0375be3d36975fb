import { named } from './card-sources.js';
import { CardHarness, type CardInputs } from './card-harness.js';
import type { MessageService } from './message-service.js';
import { accessibleName, linesIn } from './seen.js';

/** An agent at the message view of a card. */
export class MessageDesk {
  readonly card: CardHarness;

  constructor(card: CardHarness) {
    this.card = card;
  }

  static async open(service: MessageService, inputs: CardInputs = {}, width?: number): Promise<MessageDesk> {
    const around = { ...(width && { width }), lang: document.documentElement.lang || 'en' };
    const card = await CardHarness.show({ adapter: named(service.adapter), ...inputs }, around);
    const desk = new MessageDesk(card);
    await desk.enter();
    return desk;
  }

  async enter(sendMessage = 'Send message'): Promise<void> {
    await this.card.until(() => this.card.has(sendMessage), 'the way to the message');
    await this.card.press(sendMessage);
    const isThere = () => this.card.all('contact-card-message').length > 0;
    await this.card.until(() => isThere() && this.card.all('.compose, .nobody b').length > 0, 'the message');
    await this.card.rest();
  }

  /** As if it were typed, in place of what is there. */
  async write(text: string, field: 'textarea' | '.subject' = 'textarea'): Promise<void> {
    const [control] = this.card.all(field) as (HTMLInputElement | HTMLTextAreaElement)[];
    if (!control) throw new Error(`There is no ${field} in\n${this.card.text}`);
    await this.card.until(() => !control.readOnly, 'what was typed before');
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.card.rest();
  }

  async send(): Promise<void> {
    await this.card.press(this.card.has('Send') ? 'Send' : 'Retry');
  }

  get text(): string {
    return (this.card.all('textarea')[0] as HTMLTextAreaElement | undefined)?.value ?? '';
  }

  /** The recipients, the chosen ones with a tick. */
  get recipients(): string[] {
    return this.card
      .all('.recipients label')
      .map((label) => `${label.querySelector('input')?.checked ? '✓ ' : ''}${linesIn(label).join(' ')}`);
  }

  async tick(name: string): Promise<void> {
    const label = this.card.all('label').find((each) => linesIn(each).join(' ') === name);
    const control = label?.querySelector('input');
    if (!control) throw new Error(`There is no ${name} in\n${this.card.text}`);
    control.click();
    await this.card.rest();
  }

  get outcomes(): string[] {
    return this.card.texts('.outcomes li');
  }

  get refusals(): string[] {
    return this.card.texts('ul.bad li');
  }

  /** What was sent: state, text. */
  get sent(): string[][] {
    return this.card
      .all('.message')
      .map((item) =>
        [item.querySelector('.state'), item.querySelector('.written')].map(
          (part) => part?.textContent?.trim() ?? '',
        ),
      );
  }

  get focused(): string | undefined {
    const { activeElement } = (this.card.all('contact-card-message')[0]?.shadowRoot ??
      document) as ShadowRoot;
    return activeElement instanceof HTMLElement ? accessibleName(activeElement) : undefined;
  }
}
