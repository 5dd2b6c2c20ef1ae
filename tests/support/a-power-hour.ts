import {
  type PowerHour,
  type PowerHourCall,
  powerHour,
  powerHourCall,
} from '../../core/power-hour/power-hour';
import { type PowerHourSeries, powerHourSeries } from '../../core/power-hour/power-hour-series';
import type { SharedCall } from '../../core/power-hour/shared-call';
import { testStamp } from './an-account';

export const aPowerHour = (fields: Partial<PowerHour> = {}): PowerHour =>
  powerHour.parse({ ...testStamp, id: 'hour', ...fields });

export const aCall = (id: string, fields: Partial<PowerHourCall> = {}): PowerHourCall =>
  powerHourCall.parse({ ...testStamp, powerHourId: 'hour', accountId: `account-${id}`, ...fields, id });

/** Tuesdays and Thursdays at ten, unless told otherwise. */
export const aSeries = (fields: Partial<PowerHourSeries> = {}): PowerHourSeries =>
  powerHourSeries.parse({
    ...testStamp,
    ...{ id: 'series', name: 'Call hour', weekdays: [2, 4], time: '10:00', startsOn: '2024-01-01' },
    ...fields,
  });

export const aSharedCall = (fields: Partial<SharedCall> = {}): SharedCall => ({
  callId: 'call',
  updatedAt: '2026-11-24T09:00:00.000Z',
  repId: 'ann',
  repName: 'Ann',
  accountId: 'acme',
  accountName: 'Acme',
  accountSource: null,
  calledAt: '2026-11-24T10:00:00',
  outcome: 'Connected',
  result: '',
  hasFollowUp: false,
  hasReferral: false,
  bookedAmount: null,
  bookedCurrency: '',
  ...fields,
});
