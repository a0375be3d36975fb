// Before the card's script: writes down what is held on the page (listeners of what outlives a card, timers,
// observers, connections), so that a test reads what is left when the card has gone.
const held = new Map();
window.bookkeeping = {
  get held() {
    return [...held.values()];
  },
};

const outlives = (target) =>
  target === window || target instanceof Document || target === document.body || !(target instanceof Node);
/** Such go with what they are for; of databases the connection counts. */
const isOfItself = (target) =>
  [AbortSignal, IDBRequest, IDBTransaction, IDBDatabase].some((kind) => target instanceof kind);
const tell = (what) => what?.nodeName ?? what?.constructor?.name ?? typeof what;

/** One key for the same target, type and listener, as the platform counts them. */
const ids = new WeakMap();
const idOf = (object) => {
  if (!ids.has(object)) ids.set(object, Symbol('id'));
  return ids.get(object);
};
const listeners = new WeakMap();
const entryOf = (target, type, listener, options) => {
  const capture = typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);
  const ofTarget = listeners.get(target) ?? new Map();
  listeners.set(target, ofTarget);
  const ofType = ofTarget.get(`${type} ${capture}`) ?? new Map();
  ofTarget.set(`${type} ${capture}`, ofType);
  if (!ofType.has(idOf(listener))) ofType.set(idOf(listener), Symbol(type));
  return ofType.get(idOf(listener));
};

const { addEventListener, removeEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = this ?? window;
  addEventListener.call(target, type, listener, options);
  if (!listener || isOfItself(target) || !outlives(target)) return;
  const entry = entryOf(target, type, listener, options);
  held.set(entry, `listener of ${type} on ${tell(target)}`);
  if (options?.once) addEventListener.call(target, type, () => held.delete(entry), { once: true });
  if (options?.signal) addEventListener.call(options.signal, 'abort', () => held.delete(entry));
};
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const target = this ?? window;
  removeEventListener.call(target, type, listener, options);
  if (listener) held.delete(entryOf(target, type, listener, options));
};

function keepTimers(start, stop, repeats) {
  const { [start]: begin, [stop]: end } = window;
  window[start] = (callback, ...rest) => {
    const id = begin(
      (...given) => {
        if (!repeats) held.delete(`${stop} ${id}`);
        callback(...given);
      },
      ...rest,
    );
    held.set(`${stop} ${id}`, `${start} ${rest[0] ?? ''}: ${String(callback).slice(0, 200)}`);
    return id;
  };
  window[stop] = (id) => {
    held.delete(`${stop} ${id}`);
    end(id);
  };
}
keepTimers('setTimeout', 'clearTimeout', false);
keepTimers('setInterval', 'clearInterval', true);
keepTimers('requestAnimationFrame', 'cancelAnimationFrame', false);
if ('requestIdleCallback' in window) keepTimers('requestIdleCallback', 'cancelIdleCallback', false);

/** What is held from `begin` (or from when it is made) until `end`. */
function keep(name, { begin, end }) {
  const Original = window[name];
  if (!Original) return;
  const { prototype } = Original;
  const { [end]: stop } = prototype;
  prototype[end] = function (...given) {
    held.delete(this);
    return stop.apply(this, given);
  };
  if (!begin) {
    window[name] = new Proxy(Original, {
      construct(_, given) {
        const made = new Original(...given);
        held.set(made, name);
        return made;
      },
    });
    return;
  }
  const { [begin]: start } = prototype;
  prototype[begin] = function (...given) {
    held.set(this, `${name} of ${tell(given[0])}`);
    return start.apply(this, given);
  };
}
for (const observer of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'])
  keep(observer, { begin: 'observe', end: 'disconnect' });
for (const connection of ['BroadcastChannel', 'WebSocket', 'EventSource']) keep(connection, { end: 'close' });
keep('Worker', { end: 'terminate' });
keep('MessagePort', { begin: 'start', end: 'close' });

const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...given) {
  const request = open.apply(this, given);
  addEventListener.call(request, 'success', () => held.set(request.result, `connection to ${given[0]}`));
  return request;
};
const { close } = IDBDatabase.prototype;
IDBDatabase.prototype.close = function () {
  held.delete(this);
  close.call(this);
};
