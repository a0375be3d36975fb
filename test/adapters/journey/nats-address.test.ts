import { expect } from '@open-wc/testing';
import { readNatsAddress } from '../../../src/adapters/journey/nats/nats-address.js';
import { ContactError } from '../../../src/domain/contact-error.js';

const refusalOf = (src: string, page = 'https:'): ContactError => {
  try {
    readNatsAddress(src, page);
  } catch (error) {
    return error as ContactError;
  }
  throw new Error(`${src} was taken`);
};

describe('The address of a NATS server', () => {
  it('names the server, and is complete without the rest', () => {
    expect(readNatsAddress('wss://nats.example', 'https:')).to.deep.equal({
      server: 'wss://nats.example/',
      stream: 'JOURNEY',
      prefix: 'journey',
    });
  });

  it('names the user, the stream and what subjects begin with', () => {
    expect(
      readNatsAddress('wss://the%20agent@nats.example:8443/desk?stream=SHOP_1&subject=web.visits', 'https:'),
    ).to.deep.equal({
      server: 'wss://nats.example:8443/desk',
      user: 'the agent',
      stream: 'SHOP_1',
      prefix: 'web.visits',
    });
  });

  it('may be unencrypted on this machine, and for a page that is so itself', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(readNatsAddress(`ws://${host}:4280/`, 'https:').server).to.equal(`ws://${host}:4280/`);
    expect(readNatsAddress('ws://nats.example:4280', 'http:').server).to.equal('ws://nats.example:4280/');
    expect(refusalOf('ws://nats.example')).to.have.property('code', 'invalid');
    expect(refusalOf('ws://127.0.0.1.nats.example')).to.have.property('code', 'invalid');
  });

  it('holds no password, which is not repeated either', () => {
    const { code, message } = refusalOf('wss://agent:s3cret@nats.example');
    expect(code).to.equal('invalid');
    expect(message).to.contain('getToken').and.not.to.contain('s3cret');
  });

  for (const src of [
    '',
    'nats.example',
    'https://nats.example',
    'nats://nats.example:4222',
    'wss://%zz@nats.example',
    'wss://nats.example/?stream=A.B',
    'wss://nats.example/?stream=',
    'wss://nats.example/?stream=>',
    'wss://nats.example/?subject=*',
    'wss://nats.example/?subject=journey.>',
    'wss://nats.example/?subject=journey.',
    'wss://nats.example/?subject=a b',
    'wss://nats.example/?token=s3cret',
  ])
    it(`is not "${src}"`, () => {
      const { code, message } = refusalOf(src);
      expect(code).to.equal('invalid');
      expect(message).to.not.contain('s3cret');
    });
});
