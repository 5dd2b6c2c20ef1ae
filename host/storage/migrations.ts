import { schemaVersion } from '../../core/workspace/workspace-data';
import { toVersionTwo } from './migrations/to-version-two';
import type { RawData } from './raw-data';

/** Turns the data of one frozen schema version into the next one's. It may change what it is given. */
interface Migration {
  readonly from: number;
  readonly migrate: (data: RawData) => RawData;
}

/** What the files are to be: the version that this program writes, and the way there from older ones. */
export interface SchemaPlan {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/** Version 1 is the first. A later version adds its step here and never changes an earlier one. */
export const currentSchema: SchemaPlan = {
  version: schemaVersion,
  migrations: [{ from: 1, migrate: toVersionTwo }],
};

/** @throws Error when a step is missing, which is a defect of the program */
export function migrate(data: RawData, from: number, plan: SchemaPlan): RawData {
  let migrated = data;
  for (let version = from; version < plan.version; version += 1) {
    const step = plan.migrations.find((migration) => migration.from === version);
    if (!step) throw new Error(`No migration from schema version ${version}`);
    migrated = step.migrate(migrated);
  }
  return migrated;
}
