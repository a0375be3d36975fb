import { expect } from '@open-wc/testing';
import { utcTimestamp } from '../../src/formats/timestamp.js';

describe('utcTimestamp', () => {
  const cases: [text: string, expected: string | undefined][] = [
    ['2024-05-01', '2024-05-01'],
    ['20240501', '2024-05-01'],
    ['2024-05-01T08:30:00Z', '2024-05-01T08:30:00Z'],
    ['20240501T083000Z', '2024-05-01T08:30:00Z'],
    ['2024-05-01 08:30', '2024-05-01T08:30:00Z'],
    [' 2024-05-01t08:30:00z ', '2024-05-01T08:30:00Z'],
    ['2024-05-01T08:30:00.5Z', '2024-05-01T08:30:00.500Z'],
    ['2024-05-01T08:30:00,123456+00:00', '2024-05-01T08:30:00.123Z'],
    ['2024-05-01T01:30:00+02:00', '2024-04-30T23:30:00Z'],
    ['2024-05-01T08:30:00-0530', '2024-05-01T14:00:00Z'],
    ['2024-05-01T08+01', undefined],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['2024-05-01T25:00:00Z', undefined],
    ['2024-05-01T08:30:00+15:00', undefined],
    ['2024-0501', undefined],
    ['0000-01-01T00:00:00+01:00', undefined],
    ['9999-12-31T23:59:59-01:00', undefined],
    ['1714552200', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}" as ${expected ?? 'nothing'}`, () => {
      expect(utcTimestamp(text)).to.equal(expected);
    });
  }
});
