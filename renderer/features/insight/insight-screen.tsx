import { useLocation } from 'wouter';
import type { InsightFilter, InsightPart } from '../../../core/insight/insight';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { FilterBar } from './filter-bar';
import { InsightFrame, insightPlaces } from './insight-frame';
import { OwnScreen } from './own-screen';
import { PartView } from './part-view';
import { WeekScreen } from './week-screen';

const everything: InsightFilter = { period: '52-weeks', repId: null, playbookId: null, pool: null };

/** What is followed, what works, why we lose and what comes of calling again; one's own page, and the week. */
export function InsightScreen() {
  const [location] = useLocation();
  const shown = insightPlaces.find(({ href }) => href === location) ?? insightPlaces[0];
  const part = shown?.part ?? 'process';
  if (part === 'own') return <OwnScreen />;
  if (part === 'weekly') return <WeekScreen />;
  return <PartScreen href={shown?.href ?? ''} part={part} />;
}

interface PartScreenProps {
  readonly href: string;
  readonly part: InsightPart;
}

function PartScreen({ href, part }: PartScreenProps) {
  const [kept, setFilter] = useKept<InsightFilter>('insight.filter', everything);
  // Losses belong to no playbook and no pool, so those filters are not asked there.
  const filter: InsightFilter = part === 'why-we-lose' ? { ...kept, playbookId: null, pool: null } : kept;
  const page = useRequest('insight.get', { part, filter }, { keepsPrevious: true });
  return (
    <InsightFrame
      shown={href}
      choices={
        <FilterBar
          filter={kept}
          hasPlaybooks={part !== 'why-we-lose'}
          playbooks={page.data?.playbooks ?? []}
          onChange={(patch) => setFilter({ ...kept, ...patch })}
        />
      }
    >
      <Answer query={page} failure="Insight could not be read">
        {(data) =>
          page.isPlaceholderData ? null : <PartView key={part} part={part} filter={filter} page={data} />
        }
      </Answer>
    </InsightFrame>
  );
}
