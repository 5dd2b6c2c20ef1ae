import { useLocation } from 'wouter';
import type { InsightFilter, InsightPart } from '../../../core/insight/insight';
import { useCommands } from '../../app/commands';
import { SearchButton } from '../../app/search-button';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { PartTabs } from '../../ui/part-tabs';
import { FilterBar } from './filter-bar';
import classes from './insight.module.css';
import { PartView } from './part-view';

const parts: readonly { readonly href: string; readonly label: string; readonly part: InsightPart }[] = [
  { href: '/insight', label: 'Process', part: 'process' },
  { href: '/insight/what-works', label: 'What works', part: 'what-works' },
  { href: '/insight/why-we-lose', label: 'Why we lose', part: 'why-we-lose' },
  { href: '/insight/pipeline', label: 'Pipeline', part: 'pipeline' },
];

const everything: InsightFilter = { period: '52-weeks', repId: null, playbookId: null, pool: null };

/** What is followed, what works, why we lose and what comes of calling again: said first, then proved. */
export function InsightScreen() {
  const [location, navigate] = useLocation();
  const shown = parts.find(({ href }) => href === location) ?? parts[0];
  const part = shown?.part ?? 'process';
  const [kept, setFilter] = useKept<InsightFilter>('insight.filter', everything);
  // Losses belong to no playbook and no pool, so those filters are not asked there.
  const filter: InsightFilter = part === 'why-we-lose' ? { ...kept, playbookId: null, pool: null } : kept;
  const page = useRequest('insight.get', { part, filter }, { keepsPrevious: true });
  useCommands(
    parts.map(({ href, label }, index) => ({
      id: `insight-${href}`,
      label: `Insight: ${label}`,
      group: 'Insight',
      keys: String(index + 1),
      run: () => navigate(href),
    })),
  );
  return (
    <Page title="Insight" search={<SearchButton />}>
      <div className={classes.screen}>
        <div className={classes.top}>
          <PartTabs label="Parts of Insight" parts={parts} shown={shown?.href ?? ''} />
          <FilterBar
            filter={kept}
            hasPlaybooks={part !== 'why-we-lose'}
            playbooks={page.data?.playbooks ?? []}
            onChange={(patch) => setFilter({ ...kept, ...patch })}
          />
        </div>
        <Answer query={page} failure="Insight could not be read">
          {(data) =>
            page.isPlaceholderData ? null : <PartView key={part} part={part} filter={filter} page={data} />
          }
        </Answer>
      </div>
    </Page>
  );
}
