import { Redirect } from 'wouter';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { LiveHour } from './live-hour';
import { usePowerHour } from './use-power-hour';

/** A running power hour; one that has not begun or is over has its own screen. */
export function LiveScreen({ hourId }: { readonly hourId: string }) {
  const { query } = usePowerHour(hourId);
  const status = useStatus();
  return (
    <Answer query={query} failure="The power hour could not be read">
      {(page) => {
        if (page.hour.status !== 'live') return <Redirect to={`/power-hour/${hourId}`} replace />;
        return status ? <LiveHour page={page} status={status} /> : null;
      }}
    </Answer>
  );
}
