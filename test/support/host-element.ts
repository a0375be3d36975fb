// An element of a host's own, made with a copy of Lit that the page has beside the card's.
import { css, html, LitElement } from 'lit';

class HostElement extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  override render() {
    return html`<p>The page’s own Lit</p>
      <slot></slot>`;
  }
}
customElements.define('host-element', HostElement);
