// The script of `frame.html`: one card, which is the whole page.
import './define.js';
import { followAddress, takeAddress } from './bridges/frame-address.js';
import { PostMessageBridge } from './bridges/post-message.js';

const card = document.querySelector('contact-card');
const allowed = document.querySelector<HTMLMetaElement>('meta[name="contact-card-allowed-origins"]');
const allowedOrigins = allowed?.content.split(/\s+/).filter(Boolean);

if (card) {
  takeAddress(card);
  followAddress(card);
  new PostMessageBridge(card, allowedOrigins?.length ? { allowedOrigins } : {});
}
