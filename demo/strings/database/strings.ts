import type { ImportReport } from '../../../src/database.js';
import type { OfferedTarget, TargetGroup } from '../../database/columns.js';
import type { Problem } from '../../database/problem.js';
import type { SampleName } from '../../people/sample-names.js';

export type ReportCount = keyof ImportReport;

/** The texts of the panel that fills and empties the card's database. */
export interface DatabaseStrings {
  readonly digits: (count: number) => string;
  readonly heading: string;
  readonly source: string;
  readonly file: string;
  readonly database: string;
  readonly aboutFile: string;
  readonly aboutDatabase: string;
  readonly name: string;

  readonly drop: string;
  readonly choose: string;
  readonly formats: string;
  readonly checkColumns: string;
  readonly fill: string;
  readonly madeUp: string;
  readonly importMadeUp: (count: number) => string;
  readonly samples: string;
  readonly sample: Readonly<Record<SampleName, string>>;
  readonly save: string;
  readonly saveAs: (format: string) => string;
  readonly empty: string;

  readonly reading: (file: string) => string;
  readonly writing: (file: string) => string;
  readonly read: (contacts: number, refused: number) => string;
  readonly written: (contacts: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly imported: (file: string) => string;
  readonly counts: Readonly<Record<ReportCount, string>>;
  readonly exported: (file: string) => string;
  readonly stopped: (file: string) => string;
  readonly emptied: string;

  readonly leftOut: string;
  readonly line: (line: number) => string;
  readonly entry: (entry: number) => string;
  readonly more: (count: number) => string;
  readonly saveLeftOut: string;

  readonly failed: string;
  readonly problems: Readonly<Record<Problem, string>>;

  readonly emptyQuestion: (name: string) => string;
  readonly emptyHint: string;
  readonly emptyNow: string;

  readonly mapping: (file: string) => string;
  readonly mappingHint: string;
  readonly column: string;
  readonly firstValue: string;
  readonly becomes: string;
  readonly leaveOut: string;
  readonly ownField: (name: string) => string;
  readonly groups: Readonly<Record<TargetGroup, string>>;
  readonly targets: Readonly<Record<OfferedTarget, string>>;
  readonly importNow: string;
}
