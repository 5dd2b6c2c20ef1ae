import { SegmentedControl } from '@mantine/core';
import { useCommands } from '../../app/commands';
import { ScopeControl } from '../../app/scope-control';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { useScope } from '../../app/use-scope';
import { Page } from '../../ui/page';
import rowList from '../../ui/row-list.module.css';
import { ProfilePart } from './profile-part';
import { TargetList } from './target-list';
import classes from './targets.module.css';

const parts = [
  { value: 'radar', label: 'Under the radar' },
  { value: 'profile', label: 'Best customers' },
  { value: 'missing', label: 'Facts missing' },
] as const;
type Part = (typeof parts)[number]['value'];

/** Whom to call that nobody calls: the profile of the best customers, and who fits it (M8). */
export function TargetsScreen() {
  const choice = useScope();
  const { scope, hasMe, setScope } = choice;
  const [part, setPart] = useKept<Part>('targets.part', 'radar');
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
      aside={part === 'profile' ? null : <ScopeControl choice={choice} />}
      search={<SearchButton />}
    >
      <section className={rowList.screen} aria-label="Right targets">
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
