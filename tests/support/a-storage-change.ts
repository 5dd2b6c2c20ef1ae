import type { Change } from '../../core/workspace/workspace-data';

/** A change that writes an offering: the smallest record there is. */
export function offeringPut(id: string, name = `Offering ${id}`): Change {
  const at = '2026-11-22T10:00:00.000Z';
  return {
    put: 'offerings',
    record: {
      id,
      name,
      family: '',
      price: null,
      currency: '',
      notes: '',
      createdAt: at,
      updatedAt: at,
      device: 'test-device',
    },
  };
}
