/** A desktop that lays the views of the card out itself: the card's tags are around the whole page. */
import '../src/define.js';
import { render } from 'lit';
import type { ContactCardElement } from '../src/index.js';
import { HostPart, saidByHost } from './host-part.js';
import { Interactions } from './interactions.js';
import { Settings } from './settings.js';
import { strings } from './strings/strings.js';
import { Toast } from './toast.js';
import { headerView } from './views/header.js';
import { incomingView } from './views/incoming.js';

const place = (id: string) => document.getElementById(id) as HTMLElement;
const card = place('card') as ContactCardElement;

const settings = new Settings(card);
const interactions = new Interactions({ main: card, slow: card });
const toast = new Toast(place('toast'));
new HostPart(card, (event) => {
  toast.say(saidByHost(event, strings[settings.language]));
});

settings.addEventListener('change', update);
update();

function update(): void {
  const spoken = strings[settings.language];
  const { laidOut, framed } = spoken;
  document.title = laidOut.title;
  place('list').setAttribute('aria-label', laidOut.list);
  place('place').textContent = laidOut.listPlace;
  const otherPages = [
    { address: './index.html', name: laidOut.inOnePiece },
    { address: './host.html', name: framed.link },
  ];
  render(headerView(settings, spoken, { note: laidOut.note, otherPages }), place('header'));
  render(incomingView(interactions, spoken), place('incoming'));
}
