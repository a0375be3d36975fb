import { expect } from '@open-wc/testing';
import { tellApart } from '../../src/elements/journey/lane-names.js';

describe('the names of lanes', () => {
  it('are whole where there is place for them', () => {
    const names = ['Lamps, page 1', 'Lamps, page 2'];
    expect(tellApart(names, 13)).to.deep.equal(names);
  });

  it('lose what they begin with alike where they would be cut to the same', () => {
    expect(tellApart(['Outdoor lamps, page 1', 'Start', 'Outdoor lamps, page 12'], 12)).to.deep.equal([
      '…1',
      'Start',
      '…12',
    ]);
    expect(tellApart(['/lamps/table/vinge-large', '/lamps/table/vinge-small'], 12)).to.deep.equal([
      '…large',
      '…small',
    ]);
  });

  it('are not cut within the word that differs', () => {
    expect(tellApart(['/invoices/10441', '/invoices/10442'], 12)).to.deep.equal(['…10441', '…10442']);
  });

  it('keep a short beginning, one of their own and one that is all there is', () => {
    const names = [
      'Help: ways to pay the bill',
      'Help: where it is sent',
      'Norrskensbelysningen',
      'Norrsken',
    ];
    expect(tellApart(names, 12)).to.deep.equal(names);
  });

  it('keep two that are alike in everything', () => {
    expect(tellApart(['Outdoor lamps', 'Outdoor lamps'], 8)).to.deep.equal(['…lamps', '…lamps']);
  });
});
