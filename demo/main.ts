import './slow-and-failing.js';
import '../src/define.js';
import { html, render } from 'lit';
import { EventLog } from './event-log.js';
import { HostPart } from './host-part.js';
import { Interactions } from './interactions.js';
import { Settings } from './settings.js';
import { strings } from './strings/strings.js';
import { attributePanel } from './views/attribute-panel.js';
import { callsView } from './views/calls.js';
import { eventPanel } from './views/event-panel.js';
import { headerView } from './views/header.js';
import { Copying, htmlPanel } from './views/html-panel.js';
import { incomingView } from './views/incoming.js';
import { Toast } from './toast.js';

const by = <Tag extends keyof HTMLElementTagNameMap>(id: string, _tag: Tag) =>
  document.getElementById(id) as HTMLElementTagNameMap[Tag];
const places = {
  header: by('header', 'header'),
  incoming: by('incoming', 'aside'),
  calls: by('calls', 'div'),
  stage: by('stage', 'div'),
  developer: by('developer', 'aside'),
};

const settings = new Settings(places.stage);
const interactions = new Interactions({
  main: by('card', 'contact-card'),
  slow: by('slow-card', 'contact-card'),
});
const log = new EventLog(document);
const copying = new Copying();
const toast = new Toast(by('toast', 'div'));
const host = new HostPart(places.stage, (event) => {
  const { dialled, opened } = strings[settings.language];
  toast.say(event.type === 'contact-dial' ? dialled(event.detail.phone) : opened(event.detail.contactId));
});

for (const state of [settings, interactions, log, copying, host]) state.addEventListener('change', update);
update();

/** Everything at once: what has not changed costs a comparison. */
function update(): void {
  const spoken = strings[settings.language];
  document.title = spoken.title;
  places.incoming.setAttribute('aria-labelledby', 'incoming-heading');
  render(headerView(settings, spoken), places.header);
  render(incomingView(interactions, spoken), places.incoming);
  render(callsView(interactions, settings, spoken), places.calls);
  render(
    html`${attributePanel(interactions, spoken)} ${htmlPanel(interactions, copying, spoken)}
    ${eventPanel(log, host, spoken)}`,
    places.developer,
  );
}
