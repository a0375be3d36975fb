import 'contact-card-widget/define';
import { importContacts } from 'contact-card-widget/database';

const alan = 'BEGIN:VCARD\r\nVERSION:4.0\r\nUID:alan\r\nFN:Alan Turing\r\nTEL:+442079460018\r\nEND:VCARD\r\n';

document.querySelector('button')?.addEventListener('click', async () => {
  await importContacts(new File([alan], 'people.vcf'), { src: 'installed' });
  const card = document.querySelector<HTMLElementTagNameMap['contact-card']>('#of-the-browser');
  if (card) Object.assign(card, { adapter: 'indexeddb', src: 'installed' });
});
