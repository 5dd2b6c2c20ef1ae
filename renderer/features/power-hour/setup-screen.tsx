import { useRequest } from '../../app/use-request';
import { useAsOf, useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { Loading } from '../../ui/loading';
import { newSetup, setupOfHour, setupOfSeries } from './setup-draft';
import { SetupForm } from './setup-form';

export type SetupTarget =
  | { readonly kind: 'new' }
  | { readonly kind: 'hour'; readonly id: string }
  | { readonly kind: 'series'; readonly id: string };

/** Sets up one power hour or a series of them, with the list that it would draw beside it. */
export function SetupScreen({ target }: { readonly target: SetupTarget }) {
  const status = useStatus();
  if (!status) return <Loading />;
  if (target.kind === 'new') {
    return <SetupForm target={target} initial={newSetup(status.settings.meRepId, status.asOf)} />;
  }
  return target.kind === 'hour' ? <HourSetup id={target.id} /> : <SeriesSetup id={target.id} />;
}

function HourSetup({ id }: { readonly id: string }) {
  const today = useAsOf();
  const page = useRequest('powerHour.get', { id });
  return (
    <Answer query={page} failure="The power hour could not be read">
      {({ hour }) => <SetupForm target={{ kind: 'hour', id }} initial={setupOfHour(hour, today)} />}
    </Answer>
  );
}

function SeriesSetup({ id }: { readonly id: string }) {
  const overview = useRequest('powerHour.overview', {});
  return (
    <Answer query={overview} failure="The series could not be read">
      {({ series }) => {
        const known = series.find((one) => one.id === id);
        return known ? (
          <SetupForm target={{ kind: 'series', id }} initial={setupOfSeries(known)} />
        ) : (
          <p className="rk-soft">This series does not exist any more.</p>
        );
      }}
    </Answer>
  );
}
