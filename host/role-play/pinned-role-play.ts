import { AppError } from '../../core/app-error';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { ScoreStep } from '../../core/playbook/playbook';
import { parseScenario } from '../../core/scenario/parse-scenario';
import type { RolePlay } from '../../core/scenario/role-play';
import type { Scenario } from '../../core/scenario/scenario';
import type { HostContext } from '../host-context';
import { scorecardOf } from './scorecards';

export interface PinnedRolePlay {
  readonly scenario: Scenario;
  readonly scorecard: readonly ScoreStep[];
}

/** The very texts that the run plays and counts on. @throws AppError `not-found` when one is missing */
export function pinnedRolePlay(context: HostContext, rolePlay: RolePlay): PinnedRolePlay {
  const { texts } = context.store.data;
  const text = texts[rolePlay.textHash];
  const scorecardText = texts[rolePlay.scorecardHash];
  if (!text || (rolePlay.scorecardHash !== '' && !scorecardText)) {
    throw new AppError(
      'not-found',
      'The text of this role-play is missing. What was typed is safe; check the workspace in settings.',
      { textHash: rolePlay.textHash },
    );
  }
  const scorecard = scorecardText
    ? scorecardOf({ playbook: parsePlaybook(scorecardText.text, { picklists: context.settings() }) })
    : [];
  return { scenario: parseScenario(text.text), scorecard };
}

/** @throws AppError `not-found` */
export function rolePlayOrThrow(context: HostContext, id: string): RolePlay {
  const { rolePlays } = context.store.data;
  const rolePlay = Object.hasOwn(rolePlays, id) ? rolePlays[id] : undefined;
  if (rolePlay) return rolePlay;
  throw new AppError('not-found', 'This role-play does not exist any more. Begin it again under Training.', {
    id,
  });
}
