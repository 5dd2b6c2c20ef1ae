import { Route, Switch } from 'wouter';
import { CalibrationScreen } from './calibration-screen';
import { ExportScreen } from './export-screen';
import { ListScreen } from './list-screen';
import { ReviewScreen } from './review-screen';

/** Coaching: the reviews to score, one of them, calibration, and packets. */
export function CoachingScreen() {
  return (
    <Switch>
      <Route path="/coaching" component={ListScreen} />
      <Route path="/coaching/export" component={ExportScreen} />
      <Route path="/coaching/calibration" component={CalibrationScreen} />
      <Route path="/coaching/:id">{({ id }) => <ReviewScreen key={id} reviewId={id} />}</Route>
    </Switch>
  );
}
