import { SegmentedControl } from '@mantine/core';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { useStatus } from '../../app/use-status';
import { Page } from '../../ui/page';
import { ProfilePart } from './profile-part';
import { TargetList } from './target-list';
import classes from './targets.module.css';

const parts = [
  { value: 'radar', label: 'Under the radar' },
  { value: 'profile', label: 'Best customers' },
  { value: 'missing', label: 'Facts missing' },
] as const;
type Part = (typeof parts)[number]['value'];
type Scope = 'mine' | 'all';

/** Whom to call that nobody calls: the profile of the best customers, and who fits it (M8). */
export function TargetsScreen() {
  const hasMe = (useStatus()?.settings.meRepId ?? null) !== null;
  const [part, setPart] = useKept<Part>('targets.part', 'radar');
  const [wantedScope, setScope] = useKept<Scope>('today.scope', 'mine');
  const scope = hasMe ? wantedScope : 'all';
  const group = 'Right targets';
  useCommands([
    ...parts.map(({ value, label }, index) => ({
      id: `targets-${value}`,
      label: `Show: ${label}`,
      group,
      keys: String(index + 1),
      run: () => setPart(value),
    })),
    ...(hasMe
      ? [
          {
            id: 'targets-scope',
            label: scope === 'mine' ? 'Show everybody’s accounts' : 'Show my accounts',
            group,
            keys: 'm',
            run: () => setScope(scope === 'mine' ? 'all' : 'mine'),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title="Right targets"
      isFilled
      aside={
        hasMe && part !== 'profile' ? (
          <SegmentedControl
            aria-label="Whose accounts"
            value={scope}
            onChange={(value) => setScope(value === 'all' ? 'all' : 'mine')}
            data={[
              { value: 'mine', label: 'Mine' },
              { value: 'all', label: 'Everybody' },
            ]}
          />
        ) : null
      }
      search={<SearchButton />}
    >
      <section className={classes.screen} aria-label="Right targets">
        <div className={classes.bar}>
          <SegmentedControl
            aria-label="What is shown"
            value={part}
            onChange={(value) => setPart(value as Part)}
            data={[...parts]}
          />
        </div>
        {part === 'profile' ? <ProfilePart /> : <TargetList key={part} list={part} scope={scope} />}
      </section>
    </Page>
  );
}
