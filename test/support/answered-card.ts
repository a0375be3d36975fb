import type { Contact } from '../../src/index.js';
import { CardHarness, type CardInputs } from './card-harness.js';
import { named } from './card-sources.js';
import { found } from './contacts.js';
import { FakeAdapter } from './fake-adapter.js';

export const phone = '+46701740605';

/** A card with a call whose look-up was answered with these; `answer` is for what is asked last. */
export async function answeredWith(contacts: readonly Contact[], inputs: CardInputs = {}) {
  const source = new FakeAdapter();
  const card = await CardHarness.show({ adapter: named(source), interactionId: 'call-1', phone, ...inputs });
  const answer = async (...people: readonly Contact[]) => {
    const asked = source.finds.at(-1);
    asked?.answer(found(asked.about, ...people));
    await card.rest();
  };
  await answer(...contacts);
  return { card, source, answer };
}
