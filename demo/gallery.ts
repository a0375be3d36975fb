/**
 * Every state of the card on one page. `gallery.html?width=800&theme=dark&lang=ar` sets how: pixels,
 * `light` or `dark`, a BCP 47 tag. `state=` names one, and shows it alone.
 */
import '@fontsource/noto-sans-arabic/arabic.css';
import '../src/define.js';
import { cardStates, modalStates, show } from './states.js';

const options = new URLSearchParams(location.search);
const root = document.documentElement;
root.lang = options.get('lang') ?? 'en';
root.dir = root.lang.startsWith('ar') ? 'rtl' : 'ltr';
root.style.setProperty('--width', `${options.get('width') ?? 300}px`);
root.style.setProperty('color-scheme', options.get('theme') ?? 'light dark');

const wanted = options.get('state');
const states =
  wanted === null ? cardStates : [...cardStates, ...modalStates].filter(({ name }) => name === wanted);
const figures = states.map(async (state) => {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const card = document.createElement('contact-card');
  caption.textContent = state.name;
  figure.append(caption, card);
  document.querySelector('main')?.append(figure);
  await show(card, state);
});
await Promise.all(figures);
document.body.dataset.ready = '';
