import { useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { practiceWord } from '../../core/practice/practice-mark';
import { isAwayTrainee } from '../../core/trainee/away-trainee';
import type { WorkspaceStatus } from '../../core/workspace/workspace-status';
import { isPractice } from '../is-practice';
import { EmptyState } from '../ui/empty-state';
import {
  AccountScreen,
  AccountsScreen,
  AwayTraineeScreen,
  CallSheetScreen,
  CertificateScreen,
  CoachingScreen,
  DrillsRow,
  DrillsScreen,
  EngagementScreen,
  HandOffScreen,
  HandOffsScreen,
  IdeasScreen,
  ImportScreen,
  InsightScreen,
  LessonScreen,
  LessonsScreen,
  MyCoachScreen,
  OwnWordsRow,
  OwnWordsScreen,
  PathEditorScreen,
  PathPart,
  PlaybooksScreen,
  PowerHourScreen,
  PracticeRow,
  ProcessScreen,
  ProgrammeScreen,
  ProgrammesScreen,
  RapportScreen,
  ReadinessScreen,
  ReferralsScreen,
  RepsScreen,
  RhythmScreen,
  RolePlayScreen,
  ScriptsScreen,
  SessionScreen,
  SettingsScreen,
  StockScreen,
  StoriesScreen,
  TargetsScreen,
  TeamScreen,
  ThanksScreen,
  TraineeScreen,
  TrainingInPractice,
  TrainingScreen,
  WithCoachRow,
} from './lazy-screens';
import { placeOf } from './places';
import { TodayRoute } from './today-route';

function usePageTitle(workspaceName: string): void {
  const [location] = useLocation();
  useEffect(() => {
    const [word, name] = isPractice ? [practiceWord, ''] : ['', workspaceName];
    document.title = [word, placeOf(location)?.label, name, 'Rekindle'].filter(Boolean).join(' · ');
  }, [location, workspaceName]);
}

/** Which screen stands at which address. */
export function Routes({ status }: { readonly status: WorkspaceStatus }) {
  usePageTitle(status.name);
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/today" replace />
      </Route>
      <Route path="/today">
        <TodayRoute status={status} />
      </Route>
      <Route path="/accounts" component={AccountsScreen} />
      <Route path="/accounts/:id">{({ id }) => <AccountScreen key={id} accountId={id} />}</Route>
      <Route path="/accounts/:id/sheet">
        {({ id }) => <CallSheetScreen key={id} of="account" id={id} />}
      </Route>
      <Route path="/engagements/:id/sheet">
        {({ id }) => <CallSheetScreen key={id} of="engagement" id={id} />}
      </Route>
      <Route path="/accounts/:id/lost/:dealId">
        {({ id, dealId }) => <AccountScreen key={id} accountId={id} lostDealId={dealId} />}
      </Route>
      <Route path="/rhythm" component={RhythmScreen} />
      <Route path="/engagements/:id">{({ id }) => <EngagementScreen key={id} engagementId={id} />}</Route>
      <Route path="/playbooks" component={PlaybooksScreen} />
      <Route path="/playbooks/*" component={PlaybooksScreen} />
      <Route path="/referrals" component={ReferralsScreen} />
      <Route path="/referrals/*" component={ReferralsScreen} />
      <Route path="/insight" component={InsightScreen} />
      <Route path="/insight/*" component={InsightScreen} />
      <Route path="/ideas" component={IdeasScreen} />
      <Route path="/rapport" component={RapportScreen} />
      <Route path="/power-hour" component={PowerHourScreen} />
      <Route path="/power-hour/*" component={PowerHourScreen} />
      <Route path="/coaching" component={CoachingScreen} />
      <Route path="/coaching/*" component={CoachingScreen} />
      <Route path="/stories" component={StoriesScreen} />
      {isPractice ? <Route path="/training/*?" component={TrainingInPractice} /> : null}
      <Route path="/training">
        <TrainingScreen path={<PathPart />}>
          <DrillsRow />
          <OwnWordsRow />
          <PracticeRow />
          <WithCoachRow />
        </TrainingScreen>
      </Route>
      <Route path="/training/path">
        <PathEditorScreen />
      </Route>
      <Route path="/training/ready/:playbookId">
        {({ playbookId }) => <ReadinessScreen key={playbookId} playbookId={playbookId} />}
      </Route>
      <Route path="/training/certificates/:id">{({ id }) => <CertificateScreen key={id} id={id} />}</Route>
      <Route path="/training/trainees/:repId">
        {({ repId }) =>
          isAwayTrainee(repId) ? (
            <AwayTraineeScreen key={repId} id={repId} />
          ) : (
            <TraineeScreen key={repId} repId={repId} />
          )
        }
      </Route>
      <Route path="/training/trainees/:repId/path">
        {({ repId }) => <PathEditorScreen key={repId} repId={repId} />}
      </Route>
      <Route path="/training/trainees/:repId/ready/:playbookId">
        {({ repId, playbookId }) => (
          <ReadinessScreen key={`${repId} ${playbookId}`} repId={repId} playbookId={playbookId} />
        )}
      </Route>
      <Route path="/training/coach" component={MyCoachScreen} />
      <Route path="/training/team">
        <TeamScreen part="people" />
      </Route>
      <Route path="/training/team/steps">
        <TeamScreen part="steps" />
      </Route>
      <Route path="/training/team/objections">
        <TeamScreen part="objections" />
      </Route>
      <Route path="/training/lessons" component={LessonsScreen} />
      <Route path="/training/lessons/:fileId">
        {({ fileId }) => <LessonScreen key={fileId} address={fileId} />}
      </Route>
      <Route path="/training/drills" component={DrillsScreen} />
      <Route path="/training/drills/session">
        <SessionScreen address={null} />
      </Route>
      <Route path="/training/drills/session/:fileId">
        {({ fileId }) => <SessionScreen key={fileId} address={fileId} />}
      </Route>
      <Route path="/training/own-words" component={ScriptsScreen} />
      <Route path="/training/own-words/:fileId">
        {({ fileId }) => <OwnWordsScreen key={fileId} address={fileId} />}
      </Route>
      <Route path="/training/role-plays/:id">{({ id }) => <RolePlayScreen key={id} rolePlayId={id} />}</Route>
      <Route path="/process" component={ProcessScreen} />
      <Route path="/hand-offs" component={HandOffsScreen} />
      <Route path="/hand-offs/:id">{({ id }) => <HandOffScreen key={id} handOffId={id} />}</Route>
      <Route path="/thanks" component={ThanksScreen} />
      <Route path="/programmes" component={ProgrammesScreen} />
      <Route path="/programmes/:id">{({ id }) => <ProgrammeScreen key={id} programmeId={id} />}</Route>
      <Route path="/import" component={ImportScreen} />
      <Route path="/import/*" component={ImportScreen} />
      <Route path="/reps" component={RepsScreen} />
      <Route path="/targets" component={TargetsScreen} />
      <Route path="/stock" component={StockScreen} />
      <Route path="/settings" component={SettingsScreen} />
      <Route>
        <EmptyState title="There is nothing at this address">
          Choose a screen at the left, or press Ctrl/Cmd K to search.
        </EmptyState>
      </Route>
    </Switch>
  );
}
