import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import classes from './insight.module.css';
import { InsightFrame } from './insight-frame';
import { PartView } from './part-view';
import { RepSelect } from './rep-select';

/** A rep's own page: mine, unless another rep is chosen. */
export function OwnScreen() {
  const me = useStatus()?.settings.meRepId ?? null;
  const [chosen, choose] = useKept<string | null>('insight.own', null);
  const repId = chosen ?? me;
  return (
    <InsightFrame shown="/insight/own" choices={<RepSelect repId={repId} onChoose={choose} />}>
      {repId === null ? (
        <EmptyState title="Whose page?">
          Choose a rep above, or say in Settings, General who you are; then this page begins with yours.
        </EmptyState>
      ) : (
        <OwnPage key={repId} repId={repId} isMine={repId === me} />
      )}
    </InsightFrame>
  );
}

interface OwnPageProps {
  readonly repId: string;
  readonly isMine: boolean;
}

function OwnPage({ repId, isMine }: OwnPageProps) {
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const name = reps.find(({ id }) => id === repId)?.name;
  const filter = { period: '52-weeks', repId, playbookId: null, pool: null } as const;
  const page = useRequest('insight.get', { part: 'own', filter });
  return (
    <Answer query={page} failure="The page could not be read">
      {(data) => (
        <>
          {isMine || name === undefined ? null : (
            <p className={classes.period}>The page as {name} reads it.</p>
          )}
          <PartView part="own" filter={filter} page={data} />
        </>
      )}
    </Answer>
  );
}
