const { prototype } = IDBDatabase;
const { open } = IDBFactory.prototype;
const { close } = prototype;
const standing = new Set<IDBDatabase>();

IDBFactory.prototype.open = function (this: IDBFactory, ...parameters) {
  const opening = open.apply(this, parameters);
  opening.addEventListener('success', () => standing.add(opening.result));
  return opening;
};
prototype.close = function (this: IDBDatabase) {
  standing.delete(this);
  close.call(this);
};

/** To the databases of a name that begins so. */
export const openConnections = (prefix: string): number =>
  [...standing].filter(({ name }) => name.startsWith(prefix)).length;
