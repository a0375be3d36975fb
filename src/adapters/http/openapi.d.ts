// Made from openapi.json by `npm run openapi`.
export interface paths {
  readonly '/capabilities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What the service can do
     * @description Asked once, when a card opens the source. The card then shows just that.
     */
    readonly get: operations['describeService'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/contacts/find': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Who has these numbers or addresses
     * @description What every card begins with: several look-ups at once, each answered in its place. By POST, for addresses are logged wherever they pass. The card waits for it while the phone rings.
     */
    readonly post: operations['findContacts'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/contacts/search': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Contacts by words
     * @description What the agent types, a page at a time. The order is the service’s own, and the same on every page.
     */
    readonly post: operations['searchContacts'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/contacts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A new contact */
    readonly post: operations['createContact'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/contacts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /** One contact */
    readonly get: operations['getContact'];
    readonly put?: never;
    readonly post?: never;
    /**
     * A contact is removed
     * @description With what is kept about nobody else: its notes, messages and history.
     */
    readonly delete: operations['removeContact'];
    readonly options?: never;
    readonly head?: never;
    /**
     * A contact is changed
     * @description Refused with 412 where the contact has changed since: an agent’s words never overwrite what they have not seen.
     */
    readonly patch: operations['updateContact'];
    readonly trace?: never;
  };
  readonly '/contacts/{id}/restore': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A removed contact is put back
     * @description Under its id, with all that went with it. Once it is back, the same again answers the same.
     */
    readonly post: operations['restoreContact'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/contacts/{id}/feed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * A contact as it changes
     * @description An event stream: the contact at once, and whole again whenever it changes.
     */
    readonly get: operations['watchContact'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/contacts/{id}/reveal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The value behind a handle
     * @description For the agent to see. The service keeps its own record of who has seen what.
     */
    readonly post: operations['revealValue'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/history/list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Earlier interactions
     * @description Newest first.
     */
    readonly post: operations['listHistory'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/history/record': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * An interaction has ended
     * @description The same id records once.
     */
    readonly post: operations['recordInteraction'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/notes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A new note */
    readonly post: operations['addNote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/notes/list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Notes
     * @description Newest first. About a contact: all that name it; about an interaction: all that were taken in it; about an identity: none.
     */
    readonly post: operations['listNotes'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/notes/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** A note is removed */
    readonly delete: operations['removeNote'];
    readonly options?: never;
    readonly head?: never;
    /** A note is changed */
    readonly patch: operations['updateNote'];
    readonly trace?: never;
  };
  readonly '/notes/{id}/restore': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A removed note is put back
     * @description Under its id, as the agent last saw it.
     */
    readonly post: operations['restoreNote'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/messages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A message is sent
     * @description Answered as soon as the service has it; it need not have arrived by then.
     */
    readonly post: operations['sendMessage'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/messages/list': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Messages that were sent
     * @description Newest first, each with what became of it.
     */
    readonly post: operations['listMessages'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/messages/templates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Texts to begin with */
    readonly get: operations['listTemplates'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/messages/permission': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Whether somebody wants to be written to
     * @description Asked before anything is sent.
     */
    readonly post: operations['askPermission'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/messages/{id}/feed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * A message on its way
     * @description An event stream: the message at once, and again whenever its delivery goes on. It may end once nothing more can come.
     */
    readonly get: operations['watchMessage'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/journeys/find': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A customer’s way through the website
     * @description Nobody, where it might be one or another.
     */
    readonly post: operations['findJourney'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/journeys/{id}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * What a customer did on the website
     * @description Newest first, each event once.
     */
    readonly get: operations['listJourneyEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/journeys/{id}/feed': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * What a customer does on the website
     * @description An event stream of all that comes after a place, in order, and then of what comes. The `id` of a message of events is the place after them.
     */
    readonly get: operations['watchJourney'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description What the card offers follows from this: what is not named here is neither shown nor asked for. Names that the card does not know are passed over.
     * @example {
     *       "capabilities": [
     *         "watch",
     *         "editing",
     *         "editing.remove",
     *         "history",
     *         "history.record",
     *         "notes",
     *         "notes.writing",
     *         "notes.writing.restore",
     *         "messaging",
     *         "messaging.list",
     *         "messaging.watch",
     *         "messaging.templates",
     *         "messaging.permission",
     *         "masking",
     *         "journey",
     *         "journey.watch"
     *       ],
     *       "channels": [
     *         "sms",
     *         "email"
     *       ]
     *     }
     */
    readonly ServiceDescription: {
      /** @description What the service can do. Looking up, reading and searching need no mention: every service does. */
      readonly capabilities: readonly (
        | 'watch'
        | 'editing'
        | 'editing.remove'
        | 'history'
        | 'history.record'
        | 'notes'
        | 'notes.writing'
        | 'notes.writing.restore'
        | 'messaging'
        | 'messaging.list'
        | 'messaging.watch'
        | 'messaging.templates'
        | 'messaging.permission'
        | 'masking'
        | 'journey'
        | 'journey.watch'
      )[];
      /** @description With `messaging`: what can be sent. Left out: both. */
      readonly channels?: readonly components['schemas']['MessageChannel'][];
    };
    /**
     * @description A number or an address that an interaction came from, in one spelling. Withheld and unreadable ones are never sent.
     * @example {
     *       "kind": "phone",
     *       "value": "+46701740605"
     *     }
     */
    readonly Identity:
      | components['schemas']['PhoneIdentity']
      | components['schemas']['EmailIdentity']
      | components['schemas']['InternalIdentity'];
    /**
     * @description A telephone number.
     * @example {
     *       "kind": "phone",
     *       "value": "+46701740605",
     *       "extension": "17"
     *     }
     */
    readonly PhoneIdentity: {
      /** @constant */
      readonly kind: 'phone';
      /** @description E.164: a plus sign, the country code, the number. */
      readonly value: string;
      /** @description Digits that are dialled after the number. */
      readonly extension?: string;
    };
    /**
     * @description An e-mail address.
     * @example {
     *       "kind": "email",
     *       "value": "anna.svensson@nordanvind.example"
     *     }
     */
    readonly EmailIdentity: {
      /** @constant */
      readonly kind: 'email';
      /** @description Trimmed and in lower case: compare without regard to case. */
      readonly value: string;
    };
    /**
     * @description A short number of the company’s own exchange.
     * @example {
     *       "kind": "internal",
     *       "value": "201"
     *     }
     */
    readonly InternalIdentity: {
      /** @constant */
      readonly kind: 'internal';
      /** @description Digits as they are. */
      readonly value: string;
    };
    /**
     * @description What a list is about: exactly one of the three.
     * @example {
     *       "contactId": "c-1042"
     *     }
     */
    readonly Subject:
      | {
          /** @description Of a contact. */
          readonly contactId: string;
        }
      | {
          /** @description Of an interaction: of the desktop’s own id in a history, and `id ` with that after it, or the identity’s key, in notes and messages. */
          readonly interactionId: string;
        }
      | {
          readonly identity: components['schemas']['Identity'];
        };
    /**
     * @description Who may be behind one interaction.
     * @example {
     *       "identities": [
     *         {
     *           "kind": "phone",
     *           "value": "+46701740605"
     *         },
     *         {
     *           "kind": "email",
     *           "value": "anna.svensson@nordanvind.example"
     *         }
     *       ],
     *       "limit": 100
     *     }
     */
    readonly Lookup: {
      /** @description Alternatives: of one interaction, which may be anybody’s who has any of them. */
      readonly identities: readonly components['schemas']['Identity'][];
      readonly limit: components['schemas']['Limit'];
    };
    /**
     * @description A contact that may be the one. The card compares its numbers and addresses with what was asked itself, and takes nobody for certain who has none of them; only where these are masked does it go by `identity` and `certainty`.
     * @example {
     *       "contact": {
     *         "id": "c-1042",
     *         "revision": "7",
     *         "name": {
     *           "full": "Anna Svensson"
     *         },
     *         "phones": [
     *           {
     *             "value": "070-174 06 05",
     *             "label": "mobile"
     *           }
     *         ]
     *       },
     *       "identity": 0,
     *       "certainty": "normalised",
     *       "label": "mobile"
     *     }
     */
    readonly Match: {
      readonly contact: components['schemas']['Contact'];
      /** @description Which of the look-up’s identities the contact has, counted from 0. */
      readonly identity?: number;
      readonly certainty?: components['schemas']['Certainty'];
      /** @description What the contact’s own number or address is called, such as mobile. */
      readonly label?: string;
    };
    /**
     * @description `exact`: spelled alike. `normalised`: the same by another spelling. `extension-dropped`: but for an extension that only one of them has. `maybe`: only likely.
     * @enum {string}
     */
    readonly Certainty: 'exact' | 'normalised' | 'extension-dropped' | 'maybe';
    /**
     * @description What one look-up has found; nobody is no error.
     * @example {
     *       "matches": [
     *         {
     *           "contact": {
     *             "id": "c-1042",
     *             "revision": "7",
     *             "name": {
     *               "full": "Anna Svensson"
     *             },
     *             "phones": [
     *               {
     *                 "value": "070-174 06 05",
     *                 "label": "mobile"
     *               }
     *             ]
     *           },
     *           "identity": 0,
     *           "certainty": "normalised"
     *         }
     *       ],
     *       "more": false
     *     }
     */
    readonly LookupResult: {
      /** @description The likeliest first; no more contacts than the limit. */
      readonly matches: readonly components['schemas']['Match'][];
      /** @description There are others, beyond the limit. */
      readonly more: boolean;
      /** @description The system holds no contact at all: the card then says so. */
      readonly isSourceEmpty?: boolean;
    };
    /**
     * @description A person, a group or an organisation. What is not known is left out.
     * @example {
     *       "id": "c-1042",
     *       "revision": "7",
     *       "kind": "individual",
     *       "stage": "customer",
     *       "active": true,
     *       "name": {
     *         "full": "Anna Svensson",
     *         "given": "Anna",
     *         "family": "Svensson"
     *       },
     *       "organisation": {
     *         "id": "c-90",
     *         "name": "Nordanvind Kraft AB",
     *         "department": "Customer care"
     *       },
     *       "title": "Electrician",
     *       "phones": [
     *         {
     *           "value": "070-174 06 05",
     *           "number": "+46701740605",
     *           "label": "mobile",
     *           "preferred": true,
     *           "sms": true
     *         },
     *         {
     *           "value": "+46 31 390 06 01",
     *           "number": "+46313900601",
     *           "extension": "17",
     *           "label": "work"
     *         }
     *       ],
     *       "emails": [
     *         {
     *           "value": "anna.svensson@nordanvind.example",
     *           "label": "work",
     *           "notify": true
     *         }
     *       ],
     *       "addresses": [
     *         {
     *           "street": "Storgatan 12",
     *           "postalCode": "903 26",
     *           "locality": "Umeå",
     *           "country": "SE",
     *           "label": "work"
     *         }
     *       ],
     *       "languages": [
     *         "sv",
     *         "en"
     *       ],
     *       "timeZone": "Europe/Stockholm",
     *       "url": "https://crm.example/people/1042",
     *       "owner": {
     *         "id": "umea",
     *         "name": "Umeå branch"
     *       },
     *       "fields": {
     *         "customerNumber": "80-114 207",
     *         "visits": 3,
     *         "newsletter": false,
     *         "categories": [
     *           "Priority"
     *         ]
     *       },
     *       "created": "2025-11-03T08:00:00Z",
     *       "updated": "2026-03-02T09:20:00Z"
     *     }
     */
    readonly Contact: {
      /** @description The system’s own; it never comes to mean somebody else. */
      readonly id: string;
      /** @description Names this state of the contact; an update says which one it was made from. The same as the `ETag` without its quotes. A system without any leaves it out, and then the last one to write wins. */
      readonly revision?: string;
    } & components['schemas']['ContactDraft'] & {
        /** Format: date-time */
        readonly created?: string;
        /** Format: date-time */
        readonly updated?: string;
      };
    /**
     * @description A contact without what the system issues.
     * @example {
     *       "kind": "individual",
     *       "stage": "customer",
     *       "active": true,
     *       "name": {
     *         "full": "Anna Svensson",
     *         "given": "Anna",
     *         "family": "Svensson"
     *       },
     *       "organisation": {
     *         "id": "c-90",
     *         "name": "Nordanvind Kraft AB",
     *         "department": "Customer care"
     *       },
     *       "title": "Electrician",
     *       "phones": [
     *         {
     *           "value": "070-174 06 05",
     *           "number": "+46701740605",
     *           "label": "mobile",
     *           "preferred": true,
     *           "sms": true
     *         },
     *         {
     *           "value": "+46 31 390 06 01",
     *           "number": "+46313900601",
     *           "extension": "17",
     *           "label": "work"
     *         }
     *       ],
     *       "emails": [
     *         {
     *           "value": "anna.svensson@nordanvind.example",
     *           "label": "work",
     *           "notify": true
     *         }
     *       ],
     *       "addresses": [
     *         {
     *           "street": "Storgatan 12",
     *           "postalCode": "903 26",
     *           "locality": "Umeå",
     *           "country": "SE",
     *           "label": "work"
     *         }
     *       ],
     *       "languages": [
     *         "sv",
     *         "en"
     *       ],
     *       "timeZone": "Europe/Stockholm",
     *       "url": "https://crm.example/people/1042",
     *       "owner": {
     *         "id": "umea",
     *         "name": "Umeå branch"
     *       },
     *       "fields": {
     *         "customerNumber": "80-114 207",
     *         "visits": 3,
     *         "newsletter": false,
     *         "categories": [
     *           "Priority"
     *         ]
     *       }
     *     }
     */
    readonly ContactDraft: {
      /**
       * @description As vCard calls it. Left out: an individual.
       * @enum {string}
       */
      readonly kind?: 'individual' | 'group' | 'organisation';
      /** @enum {string} */
      readonly stage?: 'lead' | 'customer';
      /** @description Whether the contact is still one. Left out: it is. Who is not is never chosen without the agent. */
      readonly active?: boolean;
      /** @description Known for this one interaction only. */
      readonly oneTime?: {
        readonly interactionId: string;
      };
      readonly name: components['schemas']['ContactName'];
      readonly organisation?: components['schemas']['ContactOrganisation'];
      /** @description What the person does there. */
      readonly title?: string;
      readonly phones?: readonly components['schemas']['ContactPhone'][];
      readonly emails?: readonly components['schemas']['ContactEmail'][];
      readonly addresses?: readonly components['schemas']['PostalAddress'][];
      /** @description BCP 47 tags, the preferred one first. */
      readonly languages?: readonly string[];
      /** @description An IANA name, such as Europe/Stockholm, or an offset, such as +02:00. */
      readonly timeZone?: string;
      /** @description A `data:` address of an image, or an address of http or https of an origin that the card’s definition allows. */
      readonly photo?: string;
      /** @description The record in the system that owns it: http or https. */
      readonly url?: string;
      /** @description The branch or account that the contact belongs to. */
      readonly owner?: {
        readonly id: string;
        readonly name: string;
        readonly email?: string;
      };
      /** @description Whatever else the system knows; the card’s definition names and orders it. */
      readonly fields?: {
        readonly [key: string]: string | number | boolean | readonly string[];
      };
      /** @description For each of `fields` whose value is masked, the handle by which it can be revealed. */
      readonly handles?: {
        readonly [key: string]: string;
      };
    };
    /**
     * @description A JSON Merge Patch (RFC 7396): a member replaces what was there, null takes it away, what is not named stays. Objects are merged member by member, so whatever an object is to lose is named with null; lists are replaced whole.
     * @example {
     *       "title": "Master electrician",
     *       "organisation": {
     *         "department": null
     *       },
     *       "fields": {
     *         "visits": 4
     *       }
     *     }
     */
    readonly ContactPatch: {
      /** @enum {string|null} */
      readonly kind?: 'individual' | 'group' | 'organisation' | null;
      /** @enum {string|null} */
      readonly stage?: 'lead' | 'customer' | null;
      /** @description Whether the contact is still one. Left out: it is. Who is not is never chosen without the agent. */
      readonly active?: boolean | null;
      readonly oneTime?: {
        readonly interactionId?: string | null;
      } | null;
      readonly name?: components['schemas']['ContactNamePatch'];
      readonly organisation?: components['schemas']['ContactOrganisationPatch'];
      /** @description What the person does there. */
      readonly title?: string | null;
      readonly phones?: readonly components['schemas']['ContactPhone'][] | null;
      readonly emails?: readonly components['schemas']['ContactEmail'][] | null;
      readonly addresses?: readonly components['schemas']['PostalAddress'][] | null;
      /** @description BCP 47 tags, the preferred one first. */
      readonly languages?: readonly string[] | null;
      /** @description An IANA name, such as Europe/Stockholm, or an offset, such as +02:00. */
      readonly timeZone?: string | null;
      /** @description A `data:` address of an image, or an address of http or https of an origin that the card’s definition allows. */
      readonly photo?: string | null;
      /** @description The record in the system that owns it: http or https. */
      readonly url?: string | null;
      readonly owner?: {
        readonly id?: string | null;
        readonly name?: string | null;
        readonly email?: string | null;
      } | null;
      /** @description Whatever else the system knows; the card’s definition names and orders it. */
      readonly fields?: {
        readonly [key: string]: string | number | boolean | readonly string[] | null;
      } | null;
      /** @description For each of `fields` whose value is masked, the handle by which it can be revealed. */
      readonly handles?: {
        readonly [key: string]: string | null;
      } | null;
    };
    /**
     * @example {
     *       "full": "Anna Svensson",
     *       "given": "Anna",
     *       "family": "Svensson"
     *     }
     */
    readonly ContactName: {
      /** @description As it is to be read. */
      readonly full: string;
      readonly given?: string;
      readonly family?: string;
      readonly prefix?: string;
      readonly suffix?: string;
      /** @description How it is pronounced, or how it sorts in a script that does not tell. */
      readonly phonetic?: string;
    };
    /**
     * @description The full name may change; it cannot go.
     * @example {
     *       "full": "Anna Svensson-Berg",
     *       "family": "Svensson-Berg",
     *       "prefix": null
     *     }
     */
    readonly ContactNamePatch: {
      readonly full?: string;
      readonly given?: string | null;
      readonly family?: string | null;
      readonly prefix?: string | null;
      readonly suffix?: string | null;
      readonly phonetic?: string | null;
    };
    /**
     * @example {
     *       "id": "c-90",
     *       "name": "Nordanvind Kraft AB",
     *       "department": "Customer care"
     *     }
     */
    readonly ContactOrganisation: {
      /** @description Of the contact that is this organisation, where there is one. */
      readonly id?: string;
      readonly name: string;
      readonly department?: string;
    };
    /**
     * @example {
     *       "department": null
     *     }
     */
    readonly ContactOrganisationPatch: {
      readonly id?: string | null;
      readonly name?: string;
      readonly department?: string | null;
    } | null;
    /**
     * @example {
     *       "value": "070-174 06 05",
     *       "number": "+46701740605",
     *       "label": "mobile",
     *       "preferred": true,
     *       "sms": true
     *     }
     */
    readonly ContactPhone: {
      /** @description As it was written; masked text where there is a handle. */
      readonly value: string;
      /** @description Where the number is masked: what the service knows it by, and can dial, write to and reveal. */
      readonly handle?: string;
      /** @description E.164, where the system knows it. Left out: the card reads `value`, with the contact’s country or its own region. */
      readonly number?: string;
      readonly extension?: string;
      /** @description mobile, work, home, fax, or whatever the system calls it. */
      readonly label?: string;
      readonly preferred?: boolean;
      /** @description Takes text messages. */
      readonly sms?: boolean;
      /** @description A switchboard’s or a family’s: it does not tell by itself who is calling. */
      readonly shared?: boolean;
    };
    /**
     * @example {
     *       "value": "anna.svensson@nordanvind.example",
     *       "label": "work",
     *       "notify": true
     *     }
     */
    readonly ContactEmail: {
      /** @description As it was written; masked text where there is a handle. */
      readonly value: string;
      /** @description As a phone’s. */
      readonly handle?: string;
      readonly label?: string;
      readonly preferred?: boolean;
      /** @description Wants notices there. */
      readonly notify?: boolean;
      /** @description As a phone’s. */
      readonly shared?: boolean;
    };
    /**
     * @example {
     *       "street": "Storgatan 12",
     *       "postalCode": "903 26",
     *       "locality": "Umeå",
     *       "country": "SE",
     *       "label": "work"
     *     }
     */
    readonly PostalAddress: {
      readonly street?: string;
      readonly locality?: string;
      readonly region?: string;
      readonly postalCode?: string;
      /** @description ISO 3166-1 alpha-2 where it is known, else as it was written. */
      readonly country?: string;
      readonly label?: string;
    };
    /**
     * @example {
     *       "text": "ann sven",
     *       "limit": 20
     *     }
     */
    readonly ContactQuery: {
      /** @description Words that the name, organisation, numbers or addresses begin with; each must be found. Left out: everybody. */
      readonly text?: string;
      /** @description Only those of this organisation. */
      readonly organisationId?: string;
      readonly limit: components['schemas']['Limit'];
      readonly after?: components['schemas']['PageName'];
    };
    /**
     * @description At most so many items; a service may give fewer, and says by `next` that there are others.
     * @example 20
     */
    readonly Limit: number;
    /**
     * @description The `next` of the page before; left out for the first.
     * @example p2
     */
    readonly PageName: string;
    /**
     * @example {
     *       "about": {
     *         "contactId": "c-1042"
     *       },
     *       "limit": 20
     *     }
     */
    readonly SubjectQuery: {
      readonly about: components['schemas']['Subject'];
      readonly limit: components['schemas']['Limit'];
      readonly after?: components['schemas']['PageName'];
    };
    /**
     * @example {
     *       "undo": "r-77"
     *     }
     */
    readonly Removal: {
      /** @description An opaque text that `restoreContact` takes; left out where what was removed cannot be restored. */
      readonly undo?: string;
    };
    /**
     * @description A call, a chat or a thread of messages that has ended.
     * @example {
     *       "id": "call-88",
     *       "channel": "voice",
     *       "direction": "inbound",
     *       "at": "2026-03-05T11:55:00Z",
     *       "seconds": 340,
     *       "agent": "Marta Lindqvist",
     *       "summary": "Asked for an invoice."
     *     }
     */
    readonly PastInteraction: {
      readonly id: string;
      /** @enum {string} */
      readonly channel: 'voice' | 'email' | 'chat' | 'sms' | 'social' | 'task';
      /** @enum {string} */
      readonly direction: 'inbound' | 'outbound';
      /**
       * Format: date-time
       * @description When it began.
       */
      readonly at: string;
      readonly seconds?: number;
      /** @description Who took it, by name; left out where nobody did. */
      readonly agent?: string;
      readonly summary?: string;
    };
    /**
     * @example {
     *       "id": "agent-7",
     *       "name": "Marta Lindqvist"
     *     }
     */
    readonly Author: {
      /** @description Left out: the agent has none, and nobody may change what was written. */
      readonly id?: string;
      readonly name: string;
    };
    /**
     * @description A note about an interaction, about contacts, or about both.
     * @example {
     *       "text": "Wants a call on Monday.",
     *       "author": {
     *         "id": "agent-7",
     *         "name": "Marta Lindqvist"
     *       },
     *       "at": "2026-03-05T12:00:00Z",
     *       "interactionId": "id call-88",
     *       "contactIds": [
     *         "c-1042"
     *       ],
     *       "recipients": []
     *     }
     */
    readonly NoteDraft: {
      readonly text: string;
      readonly author: components['schemas']['Author'];
      /**
       * Format: date-time
       * @description When it was written.
       */
      readonly at: string;
      /** @description The interaction that it was taken in: `id ` and the desktop’s own id, or the identity’s key where the desktop gives none. */
      readonly interactionId?: string;
      /** @description Whom it is about; nobody yet, where the interaction has no contact. */
      readonly contactIds?: readonly string[];
      /** @description Whom it is addressed to, of the contacts of its interaction. */
      readonly recipients?: readonly string[];
    };
    /**
     * @example {
     *       "id": "n-5",
     *       "revision": "1",
     *       "text": "Wants a call on Monday.",
     *       "author": {
     *         "id": "agent-7",
     *         "name": "Marta Lindqvist"
     *       },
     *       "at": "2026-03-05T12:00:00Z",
     *       "interactionId": "id call-88",
     *       "contactIds": [
     *         "c-1042"
     *       ],
     *       "recipients": []
     *     }
     */
    readonly Note: {
      readonly id: string;
      /** @description As a contact’s. */
      readonly revision?: string;
    } & components['schemas']['NoteDraft'] & {
        /**
         * Format: date-time
         * @description When its text was last changed; left out where it never was.
         */
        readonly changed?: string;
      };
    /**
     * @description A JSON Merge Patch (RFC 7396).
     * @example {
     *       "text": "Wants a call on Tuesday."
     *     }
     */
    readonly NotePatch: {
      readonly text?: string;
      readonly contactIds?: readonly string[];
      readonly recipients?: readonly string[];
    };
    /** @enum {string} */
    readonly MessageChannel: 'sms' | 'email';
    /**
     * @example {
     *       "channel": "sms",
     *       "to": "+46701740605",
     *       "contactId": "c-1042"
     *     }
     */
    readonly MessageRecipient: {
      readonly channel: components['schemas']['MessageChannel'];
      /** @description A number of E.164 where it is known, or an e-mail address; masked text where there is a handle. */
      readonly to: string;
      /** @description Of the masked number or address, as the contact has it. */
      readonly handle?: string;
      readonly contactId?: string;
    };
    /**
     * @description What the agent sends.
     * @example {
     *       "channel": "sms",
     *       "to": "+46701740605",
     *       "contactId": "c-1042",
     *       "text": "We are on our way.",
     *       "author": {
     *         "id": "agent-7",
     *         "name": "Marta Lindqvist"
     *       },
     *       "at": "2026-03-05T12:30:00Z"
     *     }
     */
    readonly MessageDraft: components['schemas']['MessageRecipient'] & {
      /** @description As a note’s. */
      readonly interactionId?: string;
      /** @description Of an e-mail: one line. */
      readonly subject?: string;
      readonly text: string;
      readonly author: components['schemas']['Author'];
      /**
       * Format: date-time
       * @description When the agent sent it.
       */
      readonly at: string;
    };
    /**
     * @example {
     *       "id": "m-31",
     *       "channel": "sms",
     *       "to": "+46701740605",
     *       "contactId": "c-1042",
     *       "text": "We are on our way.",
     *       "author": {
     *         "id": "agent-7",
     *         "name": "Marta Lindqvist"
     *       },
     *       "at": "2026-03-05T12:30:00Z",
     *       "delivery": "queued"
     *     }
     */
    readonly Message: {
      readonly id: string;
    } & components['schemas']['MessageDraft'] & {
        /**
         * @description `queued`: the service has it. `failed`: it may be tried again. `refused`: the recipient or the network will not have it. Nothing follows `delivered` and `refused`.
         * @enum {string}
         */
        readonly delivery: 'queued' | 'sent' | 'delivered' | 'failed' | 'refused';
        /** @description With `failed` and `refused`: why, for the agent to read. */
        readonly reason?: string;
      };
    /**
     * @description A text to begin with. Without a channel: for either.
     * @example {
     *       "id": "t-1",
     *       "name": "On our way",
     *       "channel": "sms",
     *       "text": "We are on our way, {name.given}."
     *     }
     */
    readonly MessageTemplate: {
      readonly id: string;
      /** @description What the agent picks it by. */
      readonly name: string;
      readonly channel?: components['schemas']['MessageChannel'];
      /** @description Of an e-mail. */
      readonly subject?: string;
      /** @description `{name.given}` and the like stand for what the contact has. */
      readonly text: string;
    };
    /**
     * @example {
     *       "status": "discouraged",
     *       "reason": "Asked not to be written to before noon."
     *     }
     */
    readonly MessagePermission: {
      /**
       * @description `discouraged`: the agent is told why, and decides.
       * @enum {string}
       */
      readonly status: 'allowed' | 'discouraged' | 'forbidden';
      /** @description For the agent to read. */
      readonly reason?: string;
    };
    /**
     * @description What the customer may be known by on the website: any of these.
     * @example {
     *       "contactId": "c-1042",
     *       "identities": [
     *         {
     *           "kind": "email",
     *           "value": "anna.svensson@nordanvind.example"
     *         }
     *       ]
     *     }
     */
    readonly KnownVisitor: {
      readonly contactId?: string;
      /** @description Numbers and addresses that are nobody else’s. */
      readonly identities: readonly components['schemas']['Identity'][];
      /** @description As the website calls the visitor, where the contact has that in a field. */
      readonly visitorId?: string;
      /** @description Of a chat, say, that began on the website. */
      readonly interactionId?: string;
    };
    /**
     * @description Something that the customer did, or that happened to them.
     * @example {
     *       "id": "v-900",
     *       "at": "2026-03-05T11:52:10Z",
     *       "kind": "page",
     *       "page": {
     *         "address": "https://shop.example/checkout",
     *         "title": "Checkout",
     *         "icon": "cart"
     *       }
     *     }
     */
    readonly JourneyEvent: {
      /** @description The same event told twice has the same one. */
      readonly id: string;
      /** Format: date-time */
      readonly at: string;
      /** @description page, error, form, search, purchase, call, chat, email, message or other; any other is taken as other. */
      readonly kind: string;
      /** @description Where on the website. A page event has one. */
      readonly page?: {
        /** @description Of http or https; what may hold somebody’s data is taken off by the card. */
        readonly address: string;
        readonly title?: string;
        /** @description home, product, cart, payment, order, account, document or help. */
        readonly icon?: string;
      };
      /** @description One line: what the error said, what was searched for, which form it was. */
      readonly text?: string;
      readonly tags?: readonly string[];
    };
    /**
     * @description The last sign of life on the website.
     * @example {
     *       "at": "2026-03-05T11:54:58Z",
     *       "state": "active"
     *     }
     */
    readonly Presence: {
      /** Format: date-time */
      readonly at: string;
      /**
       * @description `hidden`: the page is open, and not looked at.
       * @enum {string}
       */
      readonly state: 'active' | 'hidden' | 'left';
    };
    /**
     * @description Problem details (RFC 9457).
     * @example {
     *       "type": "about:blank",
     *       "title": "Not found",
     *       "status": 404
     *     }
     */
    readonly Problem: {
      /**
       * Format: uri-reference
       * @description An address that names the kind of problem; `about:blank` where the status says it all.
       */
      readonly type?: string;
      /** @description What is wrong, for the agent to read: the same for every problem of its kind, and nothing of a customer. */
      readonly title: string;
      readonly status: number;
      /** @description About this one. The card does not show it. */
      readonly detail?: string;
      /** Format: uri-reference */
      readonly instance?: string;
    };
    /**
     * @description Somebody else has changed the contact since. `current` is what it is now: the agent is shown both, and chooses.
     * @example {
     *       "type": "about:blank",
     *       "title": "Somebody else has changed this contact",
     *       "status": 412,
     *       "current": {
     *         "id": "c-1042",
     *         "revision": "8",
     *         "name": {
     *           "full": "Anna Svensson"
     *         },
     *         "phones": [
     *           {
     *             "value": "070-174 06 05",
     *             "label": "mobile"
     *           }
     *         ],
     *         "title": "Master electrician"
     *       }
     *     }
     */
    readonly ContactConflict: components['schemas']['Problem'] & {
      readonly current?: components['schemas']['Contact'];
    };
    /**
     * @description Somebody else has changed the note since. `current` is what it is now.
     * @example {
     *       "type": "about:blank",
     *       "title": "Somebody else has changed this note",
     *       "status": 412,
     *       "current": {
     *         "id": "n-5",
     *         "revision": "2",
     *         "text": "Wants a call on Monday.",
     *         "author": {
     *           "id": "agent-7",
     *           "name": "Marta Lindqvist"
     *         },
     *         "at": "2026-03-05T12:00:00Z",
     *         "interactionId": "id call-88",
     *         "contactIds": [
     *           "c-1042"
     *         ],
     *         "recipients": []
     *       }
     *     }
     */
    readonly NoteConflict: components['schemas']['Problem'] & {
      readonly current?: components['schemas']['Note'];
    };
    /**
     * @example {
     *       "events": [
     *         {
     *           "id": "v-900",
     *           "at": "2026-03-05T11:52:10Z",
     *           "kind": "page",
     *           "page": {
     *             "address": "https://shop.example/checkout",
     *             "title": "Checkout",
     *             "icon": "cart"
     *           }
     *         }
     *       ],
     *       "total": 1,
     *       "place": "1",
     *       "presence": {
     *         "at": "2026-03-05T11:54:58Z",
     *         "state": "active"
     *       }
     *     }
     */
    readonly JourneyPage: {
      /** @description Newest first. */
      readonly events: readonly components['schemas']['JourneyEvent'][];
      /** @description Names the page that follows; left out on the last. */
      readonly next?: string;
      readonly total?: number;
      /** @description What the feed goes on from: after the newest event that there is. */
      readonly place: string;
      readonly presence?: components['schemas']['Presence'];
    };
    /**
     * @example {
     *       "items": [
     *         {
     *           "id": "c-1042",
     *           "revision": "7",
     *           "name": {
     *             "full": "Anna Svensson"
     *           },
     *           "phones": [
     *             {
     *               "value": "070-174 06 05",
     *               "label": "mobile"
     *             }
     *           ]
     *         }
     *       ],
     *       "total": 1
     *     }
     */
    readonly ContactPage: {
      readonly items: readonly components['schemas']['Contact'][];
      /** @description Names the page that follows; left out on the last. */
      readonly next?: string;
      /** @description Of all pages, where it is known. */
      readonly total?: number;
    };
    /**
     * @example {
     *       "items": [
     *         {
     *           "id": "call-88",
     *           "channel": "voice",
     *           "direction": "inbound",
     *           "at": "2026-03-05T11:55:00Z",
     *           "seconds": 340,
     *           "agent": "Marta Lindqvist",
     *           "summary": "Asked for an invoice."
     *         }
     *       ],
     *       "total": 1
     *     }
     */
    readonly PastInteractionPage: {
      readonly items: readonly components['schemas']['PastInteraction'][];
      /** @description Names the page that follows; left out on the last. */
      readonly next?: string;
      /** @description Of all pages, where it is known. */
      readonly total?: number;
    };
    /**
     * @example {
     *       "items": [
     *         {
     *           "id": "n-5",
     *           "revision": "1",
     *           "text": "Wants a call on Monday.",
     *           "author": {
     *             "id": "agent-7",
     *             "name": "Marta Lindqvist"
     *           },
     *           "at": "2026-03-05T12:00:00Z",
     *           "interactionId": "id call-88",
     *           "contactIds": [
     *             "c-1042"
     *           ],
     *           "recipients": []
     *         }
     *       ],
     *       "total": 1
     *     }
     */
    readonly NotePage: {
      readonly items: readonly components['schemas']['Note'][];
      /** @description Names the page that follows; left out on the last. */
      readonly next?: string;
      /** @description Of all pages, where it is known. */
      readonly total?: number;
    };
    /**
     * @example {
     *       "items": [
     *         {
     *           "id": "m-31",
     *           "channel": "sms",
     *           "to": "+46701740605",
     *           "contactId": "c-1042",
     *           "text": "We are on our way.",
     *           "author": {
     *             "id": "agent-7",
     *             "name": "Marta Lindqvist"
     *           },
     *           "at": "2026-03-05T12:30:00Z",
     *           "delivery": "queued"
     *         }
     *       ],
     *       "total": 1
     *     }
     */
    readonly MessagePage: {
      readonly items: readonly components['schemas']['Message'][];
      /** @description Names the page that follows; left out on the last. */
      readonly next?: string;
      /** @description Of all pages, where it is known. */
      readonly total?: number;
    };
  };
  responses: {
    /** @description The request is not as this document says. */
    readonly BadRequest: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "The request cannot be read",
         *       "status": 400
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no token, or it has expired. The card asks the desktop for another one, once. */
    readonly Unauthenticated: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Sign in again",
         *       "status": 401
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The agent may not. */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "You may not do this",
         *       "status": 403
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is nothing of this id. */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Not found",
         *       "status": 404
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description What the system holds does not allow it. */
    readonly Conflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "This is there again",
         *       "status": 409
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The contact has changed since. */
    readonly ContactConflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['ContactConflict'];
      };
    };
    /** @description The note has changed since. */
    readonly NoteConflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['NoteConflict'];
      };
    };
    /** @description It can be read, but not be taken: the title says why. */
    readonly Unprocessable: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "A contact needs a name",
         *       "status": 422
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too often. */
    readonly TooManyRequests: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Too many requests",
         *       "status": 429
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Anything else: by its status. */
    readonly Failure: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Down for a moment",
         *       "status": 503
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /**
     * @description Percent-encoded: an id may hold any character.
     * @example c-1042
     */
    readonly Id: string;
    /**
     * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
     * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
     */
    readonly IdempotencyKey: string;
    /**
     * @description The revision that the change was made from, in quotes; `*` where the service gives none.
     * @example "7"
     */
    readonly IfMatch: string;
    /**
     * @description The place to go on after: the `place` of a list, or the `id` of the last message. Left out: from the first event on.
     * @example 120
     */
    readonly LastEventId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The revision, in quotes.
     * @example "7"
     */
    readonly ETag: string;
    /**
     * @description Seconds to wait, or a date; the card does.
     * @example 30
     */
    readonly RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly describeService: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What it can do. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ServiceDescription'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly findContacts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "lookups": [
         *         {
         *           "identities": [
         *             {
         *               "kind": "phone",
         *               "value": "+46701740605"
         *             }
         *           ],
         *           "limit": 100
         *         }
         *       ]
         *     }
         */
        readonly 'application/json': {
          readonly lookups: readonly components['schemas']['Lookup'][];
        };
      };
    };
    readonly responses: {
      /** @description One result for each look-up, in their order. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "matches": [
           *             {
           *               "contact": {
           *                 "id": "c-1042",
           *                 "revision": "7",
           *                 "name": {
           *                   "full": "Anna Svensson"
           *                 },
           *                 "phones": [
           *                   {
           *                     "value": "070-174 06 05",
           *                     "label": "mobile"
           *                   }
           *                 ]
           *               },
           *               "identity": 0,
           *               "certainty": "normalised",
           *               "label": "mobile"
           *             }
           *           ],
           *           "more": false
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': {
            readonly results: readonly components['schemas']['LookupResult'][];
          };
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly searchContacts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactQuery'];
      };
    };
    readonly responses: {
      /** @description A page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly createContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "kind": "individual",
         *       "active": true,
         *       "name": {
         *         "full": "Bertil Åkerlund"
         *       },
         *       "phones": [
         *         {
         *           "value": "08-465 004 12",
         *           "label": "home"
         *         }
         *       ]
         *     }
         */
        readonly 'application/json': components['schemas']['ContactDraft'];
      };
    };
    readonly responses: {
      /** @description The contact. */
      readonly 201: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "c-2210",
           *       "revision": "1",
           *       "kind": "individual",
           *       "active": true,
           *       "name": {
           *         "full": "Bertil Åkerlund"
           *       },
           *       "phones": [
           *         {
           *           "value": "08-465 004 12",
           *           "label": "home"
           *         }
           *       ],
           *       "created": "2026-03-05T12:00:00Z",
           *       "updated": "2026-03-05T12:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly getContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The contact. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly removeContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Removal'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly updateContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The revision that the change was made from, in quotes; `*` where the service gives none.
         * @example "7"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/merge-patch+json': components['schemas']['ContactPatch'];
      };
    };
    readonly responses: {
      /** @description The contact as it is now. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "c-2210",
           *       "revision": "2",
           *       "kind": "individual",
           *       "active": true,
           *       "name": {
           *         "full": "Bertil Åkerlund"
           *       },
           *       "phones": [
           *         {
           *           "value": "08-465 004 12",
           *           "label": "home"
           *         }
           *       ],
           *       "created": "2026-03-05T12:00:00Z",
           *       "updated": "2026-03-05T12:00:00Z",
           *       "title": "Master electrician"
           *     }
           */
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 412: components['responses']['ContactConflict'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly restoreContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "undo": "r-77"
         *     }
         */
        readonly 'application/json': {
          /** @description Of the removal. */
          readonly undo: string;
        };
      };
    };
    readonly responses: {
      /** @description The contact. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "c-2210",
           *       "revision": "3",
           *       "kind": "individual",
           *       "active": true,
           *       "name": {
           *         "full": "Bertil Åkerlund"
           *       },
           *       "phones": [
           *         {
           *           "value": "08-465 004 12",
           *           "label": "home"
           *         }
           *       ],
           *       "created": "2026-03-05T12:00:00Z",
           *       "updated": "2026-03-05T12:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly watchContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The feed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example : alive
           *
           *     event: contact
           *     data: {"id":"c-1042","revision":"7","name":{"full":"Anna Svensson"},"phones":[{"value":"070-174 06 05","label":"mobile"}]}
           */
          readonly 'text/event-stream': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly revealValue: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "handle": "h-3"
         *     }
         */
        readonly 'application/json': {
          readonly handle: string;
        };
      };
    };
    readonly responses: {
      /** @description The value, as it was written. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "value": "070-174 06 05"
           *     }
           */
          readonly 'application/json': {
            readonly value: string;
          };
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly listHistory: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubjectQuery'];
      };
    };
    readonly responses: {
      /** @description A page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PastInteractionPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly recordInteraction: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "interaction": {
         *         "id": "call-88",
         *         "channel": "voice",
         *         "direction": "inbound",
         *         "at": "2026-03-05T11:55:00Z",
         *         "seconds": 340,
         *         "agent": "Marta Lindqvist",
         *         "summary": "Asked for an invoice."
         *       },
         *       "about": [
         *         {
         *           "kind": "phone",
         *           "value": "+46701740605"
         *         }
         *       ]
         *     }
         */
        readonly 'application/json': {
          readonly interaction: components['schemas']['PastInteraction'];
          /** @description The other party’s numbers and addresses. */
          readonly about: readonly components['schemas']['Identity'][];
        };
      };
    };
    readonly responses: {
      /** @description It is recorded, or was. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly addNote: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoteDraft'];
      };
    };
    readonly responses: {
      /** @description The note. */
      readonly 201: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Note'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly listNotes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubjectQuery'];
      };
    };
    readonly responses: {
      /** @description A page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NotePage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly removeNote: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone, or was. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly updateNote: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The revision that the change was made from, in quotes; `*` where the service gives none.
         * @example "7"
         */
        readonly 'If-Match': components['parameters']['IfMatch'];
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/merge-patch+json': components['schemas']['NotePatch'];
      };
    };
    readonly responses: {
      /** @description The note as it is now. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "n-5",
           *       "revision": "2",
           *       "text": "Wants a call on Tuesday.",
           *       "author": {
           *         "id": "agent-7",
           *         "name": "Marta Lindqvist"
           *       },
           *       "at": "2026-03-05T12:00:00Z",
           *       "interactionId": "id call-88",
           *       "contactIds": [
           *         "c-1042"
           *       ],
           *       "recipients": [],
           *       "changed": "2026-03-06T08:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Note'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 412: components['responses']['NoteConflict'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly restoreNote: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Note'];
      };
    };
    readonly responses: {
      /** @description The note. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Note'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly sendMessage: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description Names one write. The card repeats a write whose answer was lost: the same key is the same write, happens once, and gets the same answer. A write that was refused has not happened, and may be tried again by its key. Remember keys for a day at least.
         * @example 5e8f8c3e-7f0a-4a36-9d0c-6b1f6a9d2f11
         */
        readonly 'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MessageDraft'];
      };
    };
    readonly responses: {
      /** @description The message. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Message'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['Unprocessable'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly listMessages: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubjectQuery'];
      };
    };
    readonly responses: {
      /** @description A page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MessagePage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly listTemplates: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All of them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "t-1",
           *           "name": "On our way",
           *           "channel": "sms",
           *           "text": "We are on our way, {name.given}."
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': {
            readonly items: readonly components['schemas']['MessageTemplate'][];
          };
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly askPermission: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MessageRecipient'];
      };
    };
    readonly responses: {
      /** @description Whether they do. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MessagePermission'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly watchMessage: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The feed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example : alive
           *
           *     event: message
           *     data: {"id":"m-31","channel":"sms","to":"+46701740605","contactId":"c-1042","text":"We are on our way.","author":{"id":"agent-7","name":"Marta Lindqvist"},"at":"2026-03-05T12:30:00Z","delivery":"sent"}
           *
           *     event: message
           *     data: {"id":"m-31","channel":"sms","to":"+46701740605","contactId":"c-1042","text":"We are on our way.","author":{"id":"agent-7","name":"Marta Lindqvist"},"at":"2026-03-05T12:30:00Z","delivery":"delivered"}
           */
          readonly 'text/event-stream': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly findJourney: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['KnownVisitor'];
      };
    };
    readonly responses: {
      /** @description Whose it is. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "journey": "j-17"
           *     }
           */
          readonly 'application/json': {
            /** @description An id; null where nobody is known by any of it. */
            readonly journey?: string | null;
          };
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly listJourneyEvents: {
    readonly parameters: {
      readonly query: {
        /** @example 300 */
        readonly limit: number;
        /**
         * @description The `next` of the page before.
         * @example p2
         */
        readonly after?: string;
        /**
         * @description Nothing from before.
         * @example 2026-03-01T00:00:00Z
         */
        readonly since?: string;
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['JourneyPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
  readonly watchJourney: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The place to go on after: the `place` of a list, or the `id` of the last message. Left out: from the first event on.
         * @example 120
         */
        readonly 'Last-Event-ID'?: components['parameters']['LastEventId'];
      };
      readonly path: {
        /**
         * @description Percent-encoded: an id may hold any character.
         * @example c-1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The feed. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example : alive
           *
           *     id: 1
           *     event: events
           *     data: [{"id":"v-900","at":"2026-03-05T11:52:10Z","kind":"page","page":{"address":"https://shop.example/checkout","title":"Checkout","icon":"cart"}}]
           *
           *     event: presence
           *     data: {"at":"2026-03-05T11:54:58Z","state":"active"}
           */
          readonly 'text/event-stream': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthenticated'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly default: components['responses']['Failure'];
    };
  };
}
