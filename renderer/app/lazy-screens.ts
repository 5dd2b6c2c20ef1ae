import { lazy } from 'react';

/** Every screen is its own piece of script, read when it is first opened. */
export const TodayScreen = lazy(async () => ({
  default: (await import('../features/today/today-screen')).TodayScreen,
}));
export const SetupScreen = lazy(async () => ({
  default: (await import('../features/setup/setup-screen')).SetupScreen,
}));
export const WhoScreen = lazy(async () => ({
  default: (await import('../features/setup/who-screen')).WhoScreen,
}));
export const AccountsScreen = lazy(async () => ({
  default: (await import('../features/accounts/accounts-screen')).AccountsScreen,
}));
export const AccountScreen = lazy(async () => ({
  default: (await import('../features/account/account-screen')).AccountScreen,
}));
export const EngagementScreen = lazy(async () => ({
  default: (await import('../features/engagement/engagement-screen')).EngagementScreen,
}));
export const CallSheetScreen = lazy(async () => ({
  default: (await import('../features/call-sheet/call-sheet-screen')).CallSheetScreen,
}));
export const PlaybooksScreen = lazy(async () => ({
  default: (await import('../features/playbooks/playbooks-screen')).PlaybooksScreen,
}));
export const InsightScreen = lazy(async () => ({
  default: (await import('../features/insight/insight-screen')).InsightScreen,
}));
export const ReferralsScreen = lazy(async () => ({
  default: (await import('../features/referrals/referrals-screen')).ReferralsScreen,
}));
export const IdeasScreen = lazy(async () => ({
  default: (await import('../features/ideas/ideas-screen')).IdeasScreen,
}));
export const RapportScreen = lazy(async () => ({
  default: (await import('../features/rapport/rapport-screen')).RapportScreen,
}));
export const PowerHourScreen = lazy(async () => ({
  default: (await import('../features/power-hour/power-hour-screen')).PowerHourScreen,
}));
export const CoachingScreen = lazy(async () => ({
  default: (await import('../features/coaching/coaching-screen')).CoachingScreen,
}));
export const ProcessScreen = lazy(async () => ({
  default: (await import('../features/process/process-screen')).ProcessScreen,
}));
export const HandOffsScreen = lazy(async () => ({
  default: (await import('../features/hand-offs/hand-offs-screen')).HandOffsScreen,
}));
export const HandOffScreen = lazy(async () => ({
  default: (await import('../features/hand-offs/hand-off-screen')).HandOffScreen,
}));
export const ThanksScreen = lazy(async () => ({
  default: (await import('../features/thanks/thanks-screen')).ThanksScreen,
}));
export const ProgrammesScreen = lazy(async () => ({
  default: (await import('../features/programmes/programmes-screen')).ProgrammesScreen,
}));
export const ProgrammeScreen = lazy(async () => ({
  default: (await import('../features/programmes/programme-screen')).ProgrammeScreen,
}));
export const StoriesScreen = lazy(async () => ({
  default: (await import('../features/stories/stories-screen')).StoriesScreen,
}));
export const TrainingScreen = lazy(async () => ({
  default: (await import('../features/training/training-screen')).TrainingScreen,
}));
export const OwnWordsRow = lazy(async () => ({
  default: (await import('../features/own-words/own-words-row')).OwnWordsRow,
}));
export const OwnWordsScreen = lazy(async () => ({
  default: (await import('../features/own-words/own-words-screen')).OwnWordsScreen,
}));
export const ScriptsScreen = lazy(async () => ({
  default: (await import('../features/own-words/scripts-screen')).ScriptsScreen,
}));
export const PracticeRow = lazy(async () => ({
  default: (await import('../features/practice/practice-row')).PracticeRow,
}));
export const TrainingInPractice = lazy(async () => ({
  default: (await import('../features/practice/training-in-practice')).TrainingInPractice,
}));
export const PathPart = lazy(async () => ({
  default: (await import('../features/paths/path-part')).PathPart,
}));
export const TraineeScreen = lazy(async () => ({
  default: (await import('../features/paths/trainee-screen')).TraineeScreen,
}));
export const PathEditorScreen = lazy(async () => ({
  default: (await import('../features/paths/path-editor-screen')).PathEditorScreen,
}));
export const ReadinessScreen = lazy(async () => ({
  default: (await import('../features/paths/readiness-screen')).ReadinessScreen,
}));
export const CertificateScreen = lazy(async () => ({
  default: (await import('../features/paths/certificate-screen')).CertificateScreen,
}));
export const DrillsRow = lazy(async () => ({
  default: (await import('../features/drills/drills-row')).DrillsRow,
}));
export const LessonsScreen = lazy(async () => ({
  default: (await import('../features/drills/lessons-screen')).LessonsScreen,
}));
export const LessonScreen = lazy(async () => ({
  default: (await import('../features/drills/lesson-screen')).LessonScreen,
}));
export const DrillsScreen = lazy(async () => ({
  default: (await import('../features/drills/drills-screen')).DrillsScreen,
}));
export const SessionScreen = lazy(async () => ({
  default: (await import('../features/drills/session-screen')).SessionScreen,
}));
export const RolePlayScreen = lazy(async () => ({
  default: (await import('../features/training/role-play-screen')).RolePlayScreen,
}));
export const ImportScreen = lazy(async () => ({
  default: (await import('../features/imports/import-screen')).ImportScreen,
}));
export const RepsScreen = lazy(async () => ({
  default: (await import('../features/reps/reps-screen')).RepsScreen,
}));
export const RhythmScreen = lazy(async () => ({
  default: (await import('../features/rhythm/rhythm-screen')).RhythmScreen,
}));
export const RemindersDialog = lazy(async () => ({
  default: (await import('../features/reminders/reminders-dialog')).RemindersDialog,
}));
export const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen')).SettingsScreen,
}));
export const TargetsScreen = lazy(async () => ({
  default: (await import('../features/targets/targets-screen')).TargetsScreen,
}));
export const StockScreen = lazy(async () => ({
  default: (await import('../features/stock/stock-screen')).StockScreen,
}));
export const LogCallDialog = lazy(async () => ({
  default: (await import('../features/log-call/log-call-dialog')).LogCallDialog,
}));
export const AwayTraineeScreen = lazy(async () => ({
  default: (await import('../features/trainees/away-trainee-screen')).AwayTraineeScreen,
}));
export const MyCoachScreen = lazy(async () => ({
  default: (await import('../features/trainees/my-coach-screen')).MyCoachScreen,
}));
export const TeamScreen = lazy(async () => ({
  default: (await import('../features/trainees/team-screen')).TeamScreen,
}));
export const WithCoachRow = lazy(async () => ({
  default: (await import('../features/trainees/with-coach-row')).WithCoachRow,
}));
