import 'contact-card-widget/react';
import { useState } from 'react';
import { definition, dial, ended, incoming, strings, type Incoming } from '../shared/desk.js';

export function Desk() {
  const [current, setCurrent] = useState<Incoming>();
  const [isSignedIn, setSignedIn] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (what: string) => setHeard((before) => [...before, what]);

  return (
    <main>
      {incoming.map((each) => (
        <button key={each.title} onClick={() => setCurrent(each)}>
          {each.title}
        </button>
      ))}
      <button onClick={() => setSignedIn(!isSignedIn)}>Sign in or out</button>
      {isSignedIn && (
        <contact-card
          adapter="memory"
          src="/installed/people.json"
          region="SE"
          agent-id="agent-7"
          readonly={current?.interaction.channel === 'email'}
          interaction={current?.interaction}
          candidates={current?.candidates}
          definition={definition}
          strings={strings}
          oncontact-dial={(event) => hear(dial(event))}
          oncontact-lookup-finished={(event) => hear(ended(event))}
        >
          <button slot="actions">Open a ticket</button>
        </contact-card>
      )}
      <ol>
        {heard.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ol>
    </main>
  );
}
