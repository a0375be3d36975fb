import { outgoing } from './outgoing/sending-sources.js';
import './slow-and-failing.js';
import '../src/define.js';
import { html, render } from 'lit';
import type { ContactCardElement, ContactGuideEvent } from '../src/index.js';
import { definition } from './attributes.js';
import { CardSource } from './database/card-source.js';
import { ContactsDatabase } from './database/contacts-database.js';
import { keepDroppedFiles } from './database/drop-zone.js';
import { EventLog } from './event-log.js';
import { HostPart, saidByHost } from './host-part.js';
import { Interactions } from './interactions.js';
import { lineToOldCrm } from './reach.js';
import { Settings } from './settings.js';
import { keepLook } from './shop/look.js';
import { ShopFrame } from './shop-frame.js';
import { strings } from './strings/strings.js';
import { attributePanel } from './views/attribute-panel.js';
import { callsView, revealCurrent } from './views/calls.js';
import { databasePanel } from './views/database-panel.js';
import { eventPanel } from './views/event-panel.js';
import { headerView } from './views/header.js';
import { Copying, htmlPanel } from './views/html-panel.js';
import { incomingView } from './views/incoming.js';
import { outgoingPanel } from './views/outgoing-panel.js';
import { shopPanel } from './views/shop-panel.js';
import { Toast } from './toast.js';

const place = (id: string) => document.getElementById(id) as HTMLElement;
const card = (id: string) => document.getElementById(id) as ContactCardElement;

const settings = new Settings(place('stage'));
const interactions = new Interactions({ main: card('card'), slow: card('slow-card') });
const database = new ContactsDatabase(new CardSource(card('card')));
const log = new EventLog(document);
const copying = new Copying();
const toast = new Toast(place('toast'));
const shop = new ShopFrame(place('shop'));
const host = new HostPart(place('stage'), (event) => {
  if (event.type === 'contact-guide') shop.lead((event as ContactGuideEvent).detail.url);
  toast.say(saidByHost(event, strings[settings.language]));
});

for (const state of [settings, interactions, database, log, copying, host, outgoing, shop, lineToOldCrm])
  state.addEventListener('change', update);
interactions.addEventListener('change', revealCurrent);
settings.addEventListener('change', () => keepLook(settings));
keepLook(settings);
place('stage').addEventListener('contact-viewed', ({ detail }) => {
  shop.caller = detail.contactId;
});
card('card').setAttribute('definition', definition);
keepDroppedFiles(document);
update();

/** Everything at once: what has not changed costs a comparison. */
function update(): void {
  const spoken = strings[settings.language];
  document.title = spoken.title;
  place('incoming').setAttribute('aria-labelledby', 'incoming-heading');
  const { note, laidOut, framed } = spoken;
  const otherPages = [
    { address: './layout.html', name: laidOut.title },
    { address: './host.html', name: framed.link },
  ];
  render(headerView(settings, spoken, { note, otherPages, shop }), place('header'));
  render(incomingView(interactions, spoken), place('incoming'));
  place('shop').setAttribute('aria-labelledby', 'shop-heading');
  render(shopPanel(shop, spoken.shop), place('shop'));
  render(callsView(interactions, settings, spoken), place('calls'));
  render(
    html`<div class="card-as-html">
        ${databasePanel(database, spoken.database)} ${htmlPanel(interactions, copying, spoken)}
        ${outgoingPanel(outgoing, spoken)} ${attributePanel(interactions, spoken)}
      </div>
      ${eventPanel(log, host, spoken)}`,
    place('developer'),
  );
}
