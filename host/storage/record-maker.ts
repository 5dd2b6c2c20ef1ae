import type { RecordStamp } from '../../core/record/record';
import type { RecordMaker } from './store';

/** Stamps records with id, times and the device that writes them. */
export function createRecordMaker(options: {
  readonly device: string;
  readonly now: () => Date;
  readonly newId: () => string;
}): RecordMaker {
  const { device, now, newId } = options;
  return {
    device,
    create(_collection, fields) {
      const at = now().toISOString();
      const stamp: RecordStamp = { id: fields.id ?? newId(), createdAt: at, updatedAt: at, device };
      return { ...fields, ...stamp } as never;
    },
    update(_collection, record, fields) {
      const { id, createdAt } = record;
      return { ...record, ...fields, id, createdAt, updatedAt: now().toISOString(), device };
    },
  };
}
