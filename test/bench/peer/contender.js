// What both cards are asked to do, and the one way of waiting for them.
import { textOf } from '../page/picture.js';
import { frame, turn, wait } from '../page/clock.js';

/**
 * `create()`: an element, off the page. `show(element, person)`: the element that then stands for it, the same or
 * another in its place.
 */
export function expose({ create, show }) {
  let people;
  const main = document.querySelector('main');

  const isThere = (element, { name, title }) => {
    const text = textOf(element);
    return text.includes(name) && text.includes(title);
  };

  async function shown(element, person, pause = turn) {
    const standing = show(element, person);
    while (!isThere(standing, person)) await pause();
    return standing;
  }

  window.contender = {
    /** Milliseconds from the navigation to the first card, painted. */
    async first(given) {
      people = given;
      const element = create();
      main.append(element);
      await shown(element, people[0]);
      await frame().then(turn);
      return performance.now();
    },

    /** Milliseconds from another person's announcement to the text, each. */
    async another(samples) {
      let standing = main.firstElementChild;
      const times = [];
      for (let i = 1; i <= samples; i += 1) {
        await wait(20);
        await frame().then(turn);
        const began = performance.now();
        standing = await shown(standing, people[i % people.length]);
        times.push(performance.now() - began);
      }
      return times;
    },

    /** Milliseconds until so many new cards show each their own person. */
    async many(count) {
      const elements = Array.from({ length: count }, create);
      const began = performance.now();
      main.replaceChildren(...elements);
      // Once a frame: to look at fifty cards between any two tasks would be the load itself.
      await Promise.all(elements.map((element, i) => shown(element, people[i % people.length], frame)));
      return performance.now() - began;
    },
  };
}
