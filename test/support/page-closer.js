// A host that closes every shadow root that is made on its page. What is in them only this map still tells.
window.closedRoots = new WeakMap();
const { attachShadow } = Element.prototype;

Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, { ...options, mode: 'closed' });
  window.closedRoots.set(this, root);
  return root;
};
