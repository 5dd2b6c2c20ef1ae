import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type CollectionName, collectionSchemas } from '../../core/workspace/workspace-data';
import { currentSchema, migrate } from '../../host/storage/migrations';

/** Two records of each kind, as the program of version 1 wrote them. */
const versionOne = () =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../data/workspace-version-1.json'), 'utf8'));

test('R7: every record that version 1 wrote is whole in this version, with nothing lost', () => {
  const before = versionOne();
  const after = migrate(versionOne(), 1, currentSchema);
  for (const [collection, records] of Object.entries(before) as [CollectionName, object][]) {
    for (const [id, record] of Object.entries(records)) {
      const migrated = after[collection]?.[id];
      expect(migrated).toMatchObject(record);
      const parsed = collectionSchemas[collection].parse(migrated);
      // Settings are parsed over their defaults wherever they are read.
      if (collection !== 'settings') expect(parsed, collection).toEqual(migrated);
    }
  }
});
