import { strToU8, zipSync } from 'fflate';
import { byteOrderMark } from '../../core/export/csv-text';
import type { ActivityExportFormat, Download } from '../../core/export/download';
import { hubspotActivities } from '../../core/export/hubspot-activities';
import { isOutgoing, type OutgoingActivity } from '../../core/export/outgoing-activity';
import { pipedriveActivities } from '../../core/export/pipedrive-activities';
import { plainActivities } from '../../core/export/plain-activities';
import { salesforceActivities } from '../../core/export/salesforce-activities';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import type { Downloads } from './downloads';

interface Request {
  readonly format: ActivityExportFormat;
  readonly onlyNew: boolean;
  readonly markExported: boolean;
}

/** What was done here since the last export, as a file that a CRM imports (product.md, 7). */
export async function exportActivities(
  context: HostContext,
  downloads: Downloads,
  { format, onlyNew, markExported }: Request,
): Promise<Download & { readonly count: number }> {
  const rows = outgoingActivities(context, onlyNew);
  const { extension, bytes } = fileOf(format, rows);
  if (markExported && rows.length > 0) {
    const exportedAt = context.now().toISOString();
    const changes = rows.map(({ activity }) =>
      putRecord('activities', context.records.update('activities', activity, { exportedAt })),
    );
    await context.store.commit(changes);
  }
  const fileName = `rekindle-activities-${format}-${context.asOf()}.${extension}`;
  const note = noteOf(rows.length, onlyNew, extension === 'zip');
  return { ...downloads.add(fileName, bytes, note), count: rows.length };
}

function noteOf(count: number, onlyNew: boolean, isZip: boolean): string {
  if (count === 0) {
    return onlyNew ? 'There is nothing that was not exported before.' : 'No activity was logged here yet.';
  }
  return `${count === 1 ? '1 activity' : `${count} activities`}${isZip ? ', calls and notes as a file each' : ''}.`;
}

function fileOf(format: ActivityExportFormat, rows: readonly OutgoingActivity[]) {
  switch (format) {
    case 'text':
      return { extension: 'txt', bytes: strToU8(plainActivities(rows)) };
    case 'pipedrive':
      return { extension: 'csv', bytes: strToU8(byteOrderMark + pipedriveActivities(rows)) };
    case 'salesforce':
      // Without a mark: Salesforce's loaders take it for a part of the first header.
      return { extension: 'csv', bytes: strToU8(salesforceActivities(rows)) };
    case 'hubspot': {
      const { calls, notes } = hubspotActivities(rows);
      if (notes === '') return { extension: 'csv', bytes: strToU8(byteOrderMark + calls) };
      const files = {
        'calls.csv': strToU8(byteOrderMark + calls),
        'notes.csv': strToU8(byteOrderMark + notes),
      };
      return { extension: 'zip', bytes: zipSync(files) };
    }
  }
}

/** Oldest first. */
function outgoingActivities(context: HostContext, onlyNew: boolean): OutgoingActivity[] {
  const { activities, accounts, contacts, deals, reps } = context.store.data;
  return Object.values(activities)
    .filter((activity) => isOutgoing(activity, onlyNew))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .map((activity) => ({
      activity,
      account: accounts[activity.accountId] ?? null,
      contact: contacts[activity.contactId ?? ''] ?? null,
      deal: deals[activity.dealId ?? ''] ?? null,
      rep: reps[activity.repId ?? ''] ?? null,
    }));
}
