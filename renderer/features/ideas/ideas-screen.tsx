import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListedIdea } from '../../../core/idea/idea';
import { useCommands } from '../../app/commands';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { LibraryTabs } from '../../ui/library-tabs';
import { Page } from '../../ui/page';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import { filterIdeas } from './filter-ideas';
import { IdeaCard } from './idea-card';
import { IdeaDialog } from './idea-dialog';
import classes from './ideas.module.css';

/** The team's board of things to give (M14): what, for whom, who had the idea, how often it was used. */
export function IdeasScreen() {
  const answer = useRequest('idea.list', {});
  const [search, setSearch] = useKept('ideas.search', '');
  const [showsRetired, setShowsRetired] = useKept('ideas.retired', false);
  const [edited, setEdited] = useState<ListedIdea | 'new' | null>(null);
  useCommands([{ id: 'new', label: 'New idea', group: 'Ideas', keys: 'n', run: () => setEdited('new') }]);
  return (
    <Page
      title="Ideas to give"
      search={
        <TextInput
          aria-label="Search the ideas"
          placeholder="Industry, problem or words"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      }
      action={
        <Button variant="filled" onClick={() => setEdited('new')}>
          New idea
          <KeyHint keys="n" />
        </Button>
      }
    >
      <LibraryTabs shown="ideas" />
      <Answer query={answer} failure="The ideas could not be read">
        {({ ideas }) => {
          const hasRetired = ideas.some(({ retiredOn }) => retiredOn !== null);
          const found = filterIdeas(ideas, { search, showsRetired });
          if (ideas.length === 0) {
            return (
              <EmptyState icon={<IconBulb size={28} stroke={1.4} />} title="No ideas yet">
                Never call just to check in: bring something. Write down an article, an introduction or a tip
                that helps your customers, and everybody of the team has it at hand.
              </EmptyState>
            );
          }
          return (
            <div className={classes.board}>
              {hasRetired ? (
                <Checkbox
                  label="Show removed ideas too"
                  checked={showsRetired}
                  onChange={(event) => setShowsRetired(event.currentTarget.checked)}
                />
              ) : null}
              {found.length === 0 ? <p className={classes.none}>No idea fits. Choose fewer words.</p> : null}
              <IdeaCards ideas={found} onEdit={setEdited} />
            </div>
          );
        }}
      </Answer>
      {edited ? <IdeaDialog idea={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}

interface IdeaCardsProps {
  readonly ideas: readonly ListedIdea[];
  readonly onEdit: (idea: ListedIdea) => void;
}

function IdeaCards({ ideas, onEdit }: IdeaCardsProps) {
  const { shown, ...more } = useShownPart(ideas);
  return (
    <>
      <ul className={classes.ideas}>
        {shown.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} onEdit={() => onEdit(idea)} />
        ))}
      </ul>
      <MoreRows {...more} />
    </>
  );
}
