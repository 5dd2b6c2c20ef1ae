import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { safeFileName } from '../../core/export/safe-file-name';
import { powerHourSeriesFields } from '../../core/power-hour/power-hour-series';
import { isDateOfSeries, withException } from '../../core/power-hour/series-dates';
import type { Change } from '../../core/workspace/workspace-data';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { seriesCalendar } from '../power-hour/series-calendar';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';

type Names =
  | 'powerHourSeries.save'
  | 'powerHourSeries.except'
  | 'powerHourSeries.remove'
  | 'powerHourSeries.calendar';

export function powerHourSeriesHandlers(context: HostContext, downloads: Downloads): Pick<Handlers, Names> {
  const { store, records } = context;
  return {
    'powerHourSeries.save': async (input) => {
      const series = buildRecord(context, 'powerHourSeries', powerHourSeriesFields, input);
      await store.commit([putRecord('powerHourSeries', series)]);
      return series;
    },
    'powerHourSeries.except': async ({ id, on, change }) => {
      const series = recordOrThrow(context, 'powerHourSeries', id);
      if (!isDateOfSeries(series, on)) {
        throw new AppError(
          'bad-request',
          `“${series.name}” has no power hour on ${on}. Nothing was changed.`,
        );
      }
      const movedTo = change.to === 'moved' ? change.at : change.to === 'skipped' ? null : undefined;
      const exceptions = [...withException(series.exceptions, on, movedTo)];
      const saved = records.update('powerHourSeries', series, { exceptions });
      await store.commit([putRecord('powerHourSeries', saved)]);
      return saved;
    },
    'powerHourSeries.remove': async ({ id }) => {
      recordOrThrow(context, 'powerHourSeries', id);
      await store.commit([...loosened(context, id), { remove: 'powerHourSeries', id }]);
      return {};
    },
    'powerHourSeries.calendar': async ({ id }) => {
      const series = recordOrThrow(context, 'powerHourSeries', id);
      const bytes = new TextEncoder().encode(seriesCalendar(series));
      return downloads.add(`${safeFileName(series.name)}.ics`, bytes, 'Open it with your calendar.');
    },
  };
}

/** Hours that were held or prepared stay; they only forget the series. */
function loosened({ store, records }: HostContext, seriesId: string): Change[] {
  return Object.values(store.data.powerHours)
    .filter((hour) => hour.seriesId === seriesId)
    .map((hour) =>
      putRecord('powerHours', records.update('powerHours', hour, { seriesId: null, occurrenceOn: null })),
    );
}
