import { expect } from '@open-wc/testing';
import { capabilitiesOf } from '../../../src/adapters/capabilities.js';
import { openHttp } from '../../../src/adapters/http/open-http.js';
import { DrivenClock } from '../../support/driven-clock.js';
import { FakeService } from '../../support/fake-service.js';
import { settled } from '../../support/settled.js';
import { answering, askedOf, failureOf, problem } from './crm.js';
import { openCrm } from './http-harness.js';

describe('openHttp', () => {
  const service = FakeService.forSuite();
  let clock: DrivenClock | undefined;
  afterEach(() => clock?.restore());
  const namesOf = async (description: unknown) => {
    service.answer = answering(description);
    return [...capabilitiesOf(await openCrm())];
  };

  it('asks the service once what it can do', async () => {
    expect(await namesOf({ capabilities: [] })).to.deep.equal([]);
    expect(service.asked).to.have.length(1);
    expect((await askedOf(service)).line).to.equal('GET capabilities');
  });

  const described: [capabilities: string[], has: string[]][] = [
    [['history'], ['history']],
    [
      ['editing', 'notes', 'notes.writing'],
      ['editing', 'notes', 'notes.writing'],
    ],
    [
      ['masking', 'watch', 'journey'],
      ['watch', 'masking', 'journey'],
    ],
    [
      ['messaging', 'messaging.list'],
      ['messaging', 'messaging.list'],
    ],
    [['editing.remove', 'history.record', 'notes.writing.restore'], []],
    [['time-travel', 'outbox', 'history', 'history'], ['history']],
  ];
  for (const [capabilities, has] of described)
    it(`has ${has.join(', ') || 'nothing more'} where the service names ${capabilities.join(', ')}`, async () => {
      expect(await namesOf({ capabilities, channels: ['sms'] })).to.deep.equal(has);
    });

  it('sends by the channels that both know, and not at all where there is none', async () => {
    const described = { capabilities: ['messaging'], channels: ['telex', 'email'] };
    service.answer = answering(described);
    expect((await openCrm()).messaging?.channels).to.deep.equal(['email']);
    expect(await namesOf({ ...described, channels: ['telex'] })).to.deep.equal([]);
  });

  const wrong: [description: unknown, message: string][] = [
    [[], 'expected an object'],
    [{}, 'capabilities: is missing'],
    [{ capabilities: 'editing' }, 'capabilities: expected a list'],
    [{ capabilities: [1] }, 'capabilities[0]: expected a text'],
    [{ capabilities: ['messaging'] }, 'channels: is missing'],
    [{ capabilities: [], channels: {} }, 'channels: expected a list'],
  ];
  for (const [description, message] of wrong)
    it(`does not open where the service describes itself as ${JSON.stringify(description)}`, async () => {
      expect(await failureOf(namesOf(description))).to.include({
        ...{ code: 'invalid', message: `The description: ${message}` },
      });
    });

  it('does not open by an address that is none', async () => {
    const failure = failureOf(openHttp({ src: 'contacts', warn: expect.fail }));
    expect((await failure).message).to.match(/^src is not an absolute address/);
    expect(service.asked).to.deep.equal([]);
  });

  it('says what the service says', async () => {
    service.answer = problem(403);
    expect(await failureOf(openCrm())).to.include({
      ...{ code: 'forbidden', message: 'The description of https://crm.example answers 403: No' },
    });
  });

  it('gives up a service that never answers, so that it can be asked again', async () => {
    clock = new DrivenClock('2026-03-03T12:00:00Z');
    service.answer = () => new Promise(() => undefined);
    const failure = failureOf(openCrm());
    await settled();
    clock.pass(10_000);
    expect(await failure).to.have.property('code', 'timeout');
  });
});
