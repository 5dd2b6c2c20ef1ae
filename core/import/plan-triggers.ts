import { triggerKindOf, triggerKinds } from '../trigger/trigger-kinds';
import type { NewRecord } from './create-planned';
import { isLeftOut } from './place-row';
import { placeInAccount } from './plan-contacts';
import { originalsOf } from './plan-deals';
import type { PlanState } from './plan-state';
import { resolveLink } from './resolve-link';
import type { RowValues } from './row-values';
import { textHash } from './source-key';

/** A trigger event of an account; a kind that is not known becomes "other" with its word kept in the text. */
export function planTrigger(state: PlanState, row: RowValues): void {
  const on = row.text('on').slice(0, 10);
  if (on === '') {
    state.skipped.push({ ...row.place, reason: 'It has no date.' });
    return;
  }
  const record = triggerRecord(row, on);
  if (isLeftOut(state, record, row.place)) return;
  const link = resolveLink(state, 'accounts', row.link('accountName', 'accountKey'), row.place);
  placeInAccount(state, row, record, link, row.place);
}

function triggerRecord(row: RowValues, on: string): NewRecord {
  const word = row.text('kind');
  const kind = triggerKinds.find((known) => known === word.toLowerCase()) ?? triggerKindOf(word);
  const words = row.text('text');
  const text = kind === null && word !== '' ? [word, words].filter(Boolean).join(': ') : words;
  const content = [row.text('accountName') || row.text('accountKey'), on, word, textHash(words)];
  return {
    kind: 'triggers',
    system: row.system,
    key: row.key(content, false),
    fields: { on, kind: kind ?? 'other', text, ...row.pick('link') },
    originals: originalsOf(row),
    name: text.slice(0, 60) || word,
    detail: '',
  };
}
