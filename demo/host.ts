/** A desktop that loads nothing of the card but its side of the connection. */
import { html, render } from 'lit';
import { FrameConnection } from '../src/bridges/frame-connection.js';
import { EventLog } from './event-log.js';
import { FramedInteractions } from './framed-interactions.js';
import { HostPart, saidByHost } from './host-part.js';
import { scenarioGroups } from './scenarios.js';
import { Settings } from './settings.js';
import { strings } from './strings/strings.js';
import { Toast } from './toast.js';
import { callsView, revealCurrent } from './views/calls.js';
import { eventPanel } from './views/event-panel.js';
import { headerView } from './views/header.js';
import { incomingView } from './views/incoming.js';
import { saidPanel } from './views/said-panel.js';

const place = (id: string) => document.getElementById(id) as HTMLElement;

const frame = place('frame') as HTMLIFrameElement;
const settings = new Settings(place('stage'));
const interactions = new FramedInteractions(new FrameConnection(frame));
const log = new EventLog(document);
const toast = new Toast(place('toast'));
const host = new HostPart(place('stage'), (event) => {
  toast.say(saidByHost(event, strings[settings.language]));
});
/** What a difficult source shows needs an adapter of the page's own. */
const offered = scenarioGroups.filter(({ id }) => id !== 'source');

for (const state of [settings, interactions, log, host]) state.addEventListener('change', update);
interactions.addEventListener('change', revealCurrent);
settings.addEventListener('change', follow);
follow();

function follow(): void {
  const { language, theme } = settings;
  interactions.setUp({ lang: language, theme: theme === 'system' ? 'auto' : theme });
}

function update(): void {
  const spoken = strings[settings.language];
  const { framed, laidOut } = spoken;
  document.title = framed.title;
  frame.title = framed.frame;
  const otherPages = [
    { address: './index.html', name: framed.back },
    { address: './layout.html', name: laidOut.title },
  ];
  render(headerView(settings, spoken, { note: framed.note, otherPages }), place('header'));
  render(incomingView(interactions, spoken, offered), place('incoming'));
  render(callsView(interactions, settings, spoken), place('calls'));
  render(html`${saidPanel(interactions, spoken)} ${eventPanel(log, host, spoken)}`, place('developer'));
}
