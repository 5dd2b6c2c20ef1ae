import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useState } from 'react';
import type { Credit } from '../../../core/credit/credit';
import { useCommands } from '../../app/commands';
import { CreditDialog, type CreditStart } from '../../app/credit-dialog';
import { saveDownload } from '../../app/save-download';
import { SearchButton } from '../../app/search-button';
import { showDone } from '../../app/show-done';
import { showFailure } from '../../app/show-failure';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import { CreditProposals } from './credit-proposals';
import { PersonRow } from './person-row';
import classes from './thanks.module.css';

const peopleAtOnce = 15;

/** The page of thanks: by person, what they helped to win (M25). */
export function ThanksScreen() {
  const answer = useRequest('credit.thanks', {});
  const makeFile = useCommand('credit.export', { failure: 'The thanks were not exported' });
  const [edited, setEdited] = useState<Credit | CreditStart | null>(null);
  const people = answer.data?.people ?? [];
  const { shown, ...more } = useShownPart(people, peopleAtOnce);
  const exportAs = (format: 'csv' | 'markdown') =>
    makeFile.mutate(
      { format },
      {
        onSuccess: (file) => {
          saveDownload(file).then(
            () => showDone(`${file.fileName}: ${file.note}`),
            (error: unknown) => showFailure(error, 'The file could not be saved'),
          );
        },
      },
    );
  useCommands(
    people.length === 0
      ? []
      : [
          { id: 'thanks-csv', label: 'Export thanks as CSV', group: 'Thanks', run: () => exportAs('csv') },
          {
            id: 'thanks-markdown',
            label: 'Export thanks as Markdown',
            group: 'Thanks',
            run: () => exportAs('markdown'),
          },
        ],
  );
  return (
    <Page
      title="Thanks"
      search={<SearchButton />}
      action={
        people.length === 0 ? null : (
          <>
            <Button disabled={makeFile.isPending} onClick={() => exportAs('markdown')}>
              Export as Markdown
            </Button>
            <Button disabled={makeFile.isPending} onClick={() => exportAs('csv')}>
              Export as CSV
            </Button>
          </>
        )
      }
    >
      <Answer query={answer} failure="The thanks could not be read">
        {(thanks) =>
          thanks.people.length === 0 && thanks.proposals.length === 0 ? (
            <EmptyState icon={<IconHeartHandshake size={28} stroke={1.4} />} title="Nobody was noted yet">
              Deals are won by more people than the one who signs. Note who helped on a won deal, on its card
              on the account, or in the review of a call.
            </EmptyState>
          ) : (
            <>
              <CreditProposals proposals={thanks.proposals} onNote={setEdited} />
              <ul className={classes.people}>
                {shown.map((person) => (
                  <PersonRow key={person.name} person={person} onEdit={setEdited} />
                ))}
              </ul>
              <MoreRows {...more} />
            </>
          )
        }
      </Answer>
      {edited === null ? null : <CreditDialog credit={edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}
