import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { RolePlayRun } from './role-play-run';

/** One run of a role-play, from the first line to what was behind it. */
export function RolePlayScreen({ rolePlayId }: { readonly rolePlayId: string }) {
  const answer = useRequest('rolePlay.get', { id: rolePlayId });
  if (answer.data) return <RolePlayRun page={answer.data} />;
  return (
    <Page title="Role-play">
      <Answer query={answer} failure="The role-play could not be read">
        {() => null}
      </Answer>
    </Page>
  );
}
