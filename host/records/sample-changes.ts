import { sampleReviews, sampleReviewText } from '../../core/sample/sample-reviews';
import { sampleWorkspace } from '../../core/sample/sample-workspace';
import type { Change, CollectionName } from '../../core/workspace/workspace-data';
import { hashOf } from '../playbooks/read-playbook-file';
import type { RecordMaker } from '../storage/store';
import { putRecord } from './put-record';

/** The changes that put the sample company into an empty store, as of a date (`YYYY-MM-DD`). */
export function sampleChanges(asOf: string, newId: () => string, records: RecordMaker): Change[] {
  const company = sampleWorkspace(asOf, newId);
  const textHash = hashOf(sampleReviewText);
  const repIds = Object.fromEntries(company.reps.map(({ id, source }) => [source?.key ?? '', id]));
  const made = {
    ...company,
    engagements: sampleReviews({ made: company, repIds, newId, textHash }),
    texts: [{ id: textHash, playbookId: 'dead-lead-review', text: sampleReviewText }],
  };
  return (Object.keys(made) as CollectionName[]).flatMap((name) =>
    made[name as keyof typeof made].map((fields) => putRecord(name, records.create(name, fields as never))),
  );
}
