import { Redirect } from 'wouter';
import { Answer } from '../../ui/answer';
import { PrepareScreen } from './prepare-screen';
import { RecapScreen } from './recap-screen';
import { usePowerHour } from './use-power-hour';

/** One power hour as it stands: to be prepared, running, or over. */
export function HourScreen({ hourId }: { readonly hourId: string }) {
  const { query } = usePowerHour(hourId);
  return (
    <Answer query={query} failure="The power hour could not be read">
      {(page) => {
        if (page.hour.status === 'planned') return <PrepareScreen page={page} />;
        if (page.hour.status === 'ended') return <RecapScreen page={page} />;
        return <Redirect to={`/power-hour/${hourId}/live`} replace />;
      }}
    </Answer>
  );
}
