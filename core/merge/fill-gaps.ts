type Fields = Readonly<Record<string, unknown>>;

/** Fields that are the record itself, not facts about it. */
const ownFields = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'device',
  'source',
  'name',
  'accountId',
  'parentId',
]);

/**
 * What the kept record gains: empty fields are filled, switches stay on when one of both is on (such as
 * "do not contact"), lists and free facts are joined, and notes are put below its own.
 */
export function fillGaps(kept: Fields, removed: Fields): Record<string, unknown> {
  const gained: Record<string, unknown> = {};
  for (const [name, theirs] of Object.entries(removed)) {
    if (ownFields.has(name)) continue;
    const joined = join(name, kept[name], theirs);
    if (JSON.stringify(joined) !== JSON.stringify(kept[name])) gained[name] = joined;
  }
  return gained;
}

function join(name: string, ours: unknown, theirs: unknown): unknown {
  if (Array.isArray(ours) && Array.isArray(theirs)) return [...new Set([...ours, ...theirs])];
  if (typeof ours === 'boolean') return ours || theirs === true;
  if (name === 'facts') return { ...(theirs as object), ...(ours as object) };
  if (name === 'role' && ours === 'unknown') return theirs;
  const isEmpty = ours === undefined || ours === null || ours === '';
  if (isEmpty) return theirs;
  const isSecondNote = name === 'notes' && theirs !== '' && theirs !== ours;
  return isSecondNote ? `${String(ours)}\n\n${String(theirs)}` : ours;
}
