import { html, nothing } from 'lit';
import type { DeliveryField } from '../../strings/shop/strings.js';
import { deliveryFields, objectionTo, readForm } from '../delivery-form.js';
import type { Shop } from '../shop.js';

const filledBy: Readonly<Record<DeliveryField, AutoFill>> = {
  ...{ name: 'name', email: 'email', street: 'street-address', postcode: 'postal-code' },
  town: 'address-level2',
};

export const deliveryView = (shop: Shop) => html`
  <h1 tabindex="-1">${shop.strings.pages.delivery}</h1>
  <form class="delivery" novalidate @submit=${(event: SubmitEvent) => send(event, shop)}>
    ${deliveryFields.map((name) => fieldView(shop, name))}
    <button class="primary">${shop.strings.toPayment}</button>
  </form>
`;

function fieldView({ strings, refused, customer }: Shop, name: DeliveryField) {
  const objection = refused && objectionTo(name, refused[name]);
  return html`
    <label class=${`field-${name}`}>
      <span>${strings.fields[name]}</span>
      <input
        name=${name}
        type=${name === 'email' ? 'email' : 'text'}
        inputmode=${name === 'postcode' ? 'numeric' : nothing}
        autocomplete=${filledBy[name]}
        aria-invalid=${objection ? 'true' : 'false'}
        aria-describedby=${objection ? `${name}-objection` : nothing}
        .value=${name === 'email' ? customer : ''}
      />
      ${objection ? html`<small id=${`${name}-objection`} class="wrong">${strings[objection]}</small>` : nothing}
    </label>
  `;
}

async function send(event: SubmitEvent, shop: Shop): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  shop.deliver(readForm(form));
  await Promise.resolve();
  (form.querySelector<HTMLElement>('[aria-invalid=true]') ?? document.querySelector('h1'))?.focus();
}
