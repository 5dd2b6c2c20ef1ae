import { Button } from '@mantine/core';
import type { Programme } from '../../../core/programme/programme';
import { copyText } from '../../app/copy-text';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { exactDate } from '../../ui/calendar';
import { RelativeDate } from '../../ui/relative-date';

/** The short list as a message: with thanks, and with leave to object. */
function messageOf({ name, shortList, deadline }: Programme): string {
  const until = deadline === null ? '' : ` It is to be reached by ${exactDate(deadline)}.`;
  return `${name}: what it is for\n\nThank you for what you put in. This is the list as it stands:\n\n${shortList}\n${until ? `\n${until.trim()}\n` : ''}\nPlease object to whatever does not fit: a word now is worth ten later.\n`;
}

/** Puts the list with thanks on the clipboard and asks everyone anew. */
export function SendList({ programme }: { readonly programme: Programme }) {
  const send = useCommand('programme.send', { failure: 'Nothing was sent' });
  const isSent = programme.sentText !== '' && programme.sentText === programme.shortList;
  const sendIt = () =>
    send.mutate(
      { id: programme.id },
      {
        onSuccess: async (sent) => {
          const isCopied = await copyText(messageOf(sent));
          showDone(
            isCopied
              ? 'The list is on the clipboard, with thanks. Everyone is asked anew.'
              : 'Everyone is asked anew.',
          );
        },
      },
    );
  if (programme.shortList.trim() === '') return null;
  return isSent ? (
    <span className="rk-soft">
      Sent to everyone <RelativeDate date={programme.sentOn} />
    </span>
  ) : (
    <Button size="compact-xs" loading={send.isPending} onClick={sendIt}>
      {programme.sentOn === null ? 'Send it to everyone' : 'Send the changed list to everyone'}
    </Button>
  );
}
