import { notifications } from '@mantine/notifications';
import { errorWords } from './error-words';

/** Shows a failed command and stays until it is closed; the same words are never shown twice at once. */
export function showFailure(error: unknown, whatFailed?: string): void {
  const words = errorWords(error, whatFailed);
  notifications.show({
    id: `failure-${words.title}-${words.message}`,
    color: 'red',
    title: words.title,
    message: words.message,
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': 'Close this message' },
  });
}
