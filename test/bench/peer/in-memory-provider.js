// A signed-in provider of the Graph Toolkit that answers from memory, at once.
import { IProvider, ProviderState } from '@microsoft/mgt-element';

const me = { id: 'me', displayName: 'The Agent', userPrincipalName: 'agent@example.com' };

export class InMemoryProvider extends IProvider {
  users = new Map();

  constructor() {
    super();
    this.graph = new InMemoryGraph(this.users);
    this.setState(ProviderState.SignedIn);
  }

  get name() {
    return 'InMemoryProvider';
  }

  async getAccessToken() {
    return '';
  }

  add({ id, name, title, email, phone }) {
    const user = {
      ...{ id, displayName: name, jobTitle: title, mail: email, userPrincipalName: email },
      ...{ businessPhones: [phone], accountEnabled: true },
      personType: { class: 'Person', subclass: 'OrganizationUser' },
    };
    this.users.set(id, user);
    return user;
  }
}

/** As much of the client as the card calls: `api(path).….get()` and batches. */
class InMemoryGraph {
  client = this;
  componentName = '';
  version = 'v1.0';
  #users;

  constructor(users) {
    this.#users = users;
  }

  forComponent() {
    return this;
  }

  api(path) {
    const known = { get: async () => this.#answer(path), post: async () => ({ id: 'new' }), then: undefined };
    const request = new Proxy(known, { get: (_, name) => (name in known ? known[name] : () => request) });
    return request;
  }

  createBatch() {
    const asked = new Map();
    return {
      get hasRequests() {
        return asked.size > 0;
      },
      get: (id, path) => void asked.set(id, path),
      executeAll: async () =>
        new Map([...asked].map(([id, path]) => [id, { id, content: this.#answer(path), headers: {} }])),
      executeNext: async () => undefined,
    };
  }

  #answer(path) {
    const [bare] = path.replace(/^\//, '').split('?');
    if (bare === 'me') return me;
    if (/photo/.test(bare)) return null;
    const [, id] = /^users\/([^/]+)$/.exec(bare) ?? [];
    return id ? this.#users.get(decodeURIComponent(id)) : { value: [] };
  }
}
