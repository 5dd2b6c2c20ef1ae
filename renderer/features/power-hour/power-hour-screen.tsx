import { Route, Switch } from 'wouter';
import { HourScreen } from './hour-screen';
import { LiveScreen } from './live-screen';
import { OverviewScreen } from './overview-screen';
import { SetupScreen } from './setup-screen';

/** The screens of the power hour: the overview, set up, prepare, live, recap. */
export function PowerHourScreen() {
  return (
    <Switch>
      <Route path="/power-hour" component={OverviewScreen} />
      <Route path="/power-hour/new">
        <SetupScreen target={{ kind: 'new' }} />
      </Route>
      <Route path="/power-hour/series/:id">
        {({ id }) => <SetupScreen target={{ kind: 'series', id }} />}
      </Route>
      <Route path="/power-hour/:id/set-up">{({ id }) => <SetupScreen target={{ kind: 'hour', id }} />}</Route>
      <Route path="/power-hour/:id/live">{({ id }) => <LiveScreen hourId={id} />}</Route>
      <Route path="/power-hour/:id">{({ id }) => <HourScreen hourId={id} />}</Route>
    </Switch>
  );
}
