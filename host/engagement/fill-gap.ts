import { accountFields } from '../../core/account/account';
import { AppError } from '../../core/app-error';
import { contactFields } from '../../core/contact/contact';
import { dealFields } from '../../core/deal/deal';
import type { Engagement } from '../../core/engagement/engagement';
import { patchFor, planWrite } from '../../core/engagement/planned-writes';
import { withReviewAnswer } from '../../core/engagement/review-answers';
import { findPlaybookField, type PlaybookField } from '../../core/playbook/playbook-fields';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { deliveryCheckChanges } from '../records/follow-up-changes';
import { putRecord } from '../records/put-record';
import { engagementRecords } from './engagement-records';

/**
 * Writes a fact that a playbook asks for to the record that it belongs to, at once.
 * @throws AppError `bad-request` when the field can't be written, the value does not fit or no record is chosen
 */
export async function fillGap(context: RecordContext, engagementId: string, path: string, value: string) {
  const engagement = recordOrThrow(context, 'engagements', engagementId);
  const field = findPlaybookField(path);
  if (field === null || !field.canSave) {
    throw new AppError('bad-request', `“${path}” is not a field that can be filled in. Nothing was saved.`);
  }
  if (value.trim() === '') throw new AppError('bad-request', `Type a value for ${field.label} first.`);
  await context.store.commit(gapChanges(context, engagement, field, value));
}

function gapChanges(
  context: RecordContext,
  engagement: Engagement,
  field: PlaybookField,
  value: string,
): Change[] {
  const target = field.path.split('.')[0];
  if (target === 'engagement') {
    const review = withReviewAnswer(engagement.review, field, value);
    return [putRecord('engagements', context.records.update('engagements', engagement, { review }))];
  }
  const { account, deal, contact } = engagementRecords(context, engagement);
  const record = target === 'account' ? account : target === 'deal' ? deal : contact;
  const { after, obstacle } = planWrite(field, value, record);
  if (record === null || obstacle !== '') throw new AppError('bad-request', `${obstacle} Nothing was saved.`);

  const input = { id: record.id, fields: patchFor(field, after, record) };
  if (record === deal) {
    const saved = buildRecord(context, 'deals', dealFields, input);
    return [putRecord('deals', saved), ...deliveryCheckChanges(context, saved, deal)];
  }
  return record === contact
    ? [putRecord('contacts', buildRecord(context, 'contacts', contactFields, input))]
    : [putRecord('accounts', buildRecord(context, 'accounts', accountFields, input))];
}
