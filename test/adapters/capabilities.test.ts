import { expect } from '@open-wc/testing';
import { capabilitiesOf, type Capability } from '../../src/adapters/capabilities.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { ControllableAdapter } from '../../src/testing/controllable-adapter.js';
import { watched } from '../testing/watched-adapter.js';

describe('capabilitiesOf', () => {
  const sets: Exclude<Capability, 'watch' | 'messaging.watch' | 'journey.watch'>[][] = [
    [],
    ['editing'],
    ['editing', 'editing.remove'],
    ['history'],
    ['history', 'history.record'],
    ['editing', 'history'],
    ['notes'],
    ['notes', 'notes.writing'],
    ['notes', 'notes.writing', 'notes.writing.restore'],
    ['messaging'],
    ['messaging', 'messaging.list', 'messaging.templates', 'messaging.permission'],
    ['masking'],
    ['journey'],
  ];
  for (const capabilities of sets)
    it(`is ${capabilities.join(', ') || 'nothing'} where that is what there is`, () => {
      expect([...capabilitiesOf(new ControllableAdapter({ capabilities }))]).to.have.members(capabilities);
    });

  it('sees what a class has on its prototype', () => {
    const all = [
      ...['watch', 'editing', 'editing.remove', 'history', 'history.record'],
      ...['notes', 'notes.writing', 'notes.writing.restore'],
      ...['messaging', 'messaging.list', 'messaging.watch', 'messaging.permission'],
    ];
    expect([...capabilitiesOf(new MemoryAdapter([]))]).to.have.members(all);
    expect([...capabilitiesOf(watched(new MemoryAdapter([])))]).to.have.members([
      'messaging.templates',
      'journey',
      'journey.watch',
      ...all,
    ]);
  });
});
