import 'contact-card-widget/react';

/** TypeScript checks no JSX name that it does not know and that has a hyphen: hence `interactionState`, in camel case. */
export const Wrong = () => (
  <>
    <contact-card phone={['wrong']} />
    <contact-card channel="wrong" />
    <contact-card interactionStatus="wrong" />
    <contact-card interaction={{ wrong: '+46701740605' }} />
    <contact-card oncontact-dial={(event) => event.detail.wrong} />
    <contact-card interactionState="held" interaction-id="call-1" className="narrow" aria-label="Contact" />
  </>
);
