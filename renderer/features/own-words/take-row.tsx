import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ListedTake } from '../../../core/own-words/own-words-page';
import type { WordsStore } from '../../app/words-store';
import { exactDate } from '../../ui/calendar';
import classes from './own-words.module.css';
import { spanWords } from './span-words';
import { TakePlayer } from './take-player';
import { WrittenWords } from './written-words';

interface TakeRowProps {
  readonly take: ListedTake;
  readonly isShown: boolean;
  readonly isBeingRecorded: boolean;
  readonly words: WordsStore | null;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}

/** One take with its day; the one that is shown is compared with the script. */
export function TakeRow({ take, isShown, isBeingRecorded, words, onShow, onRemove }: TakeRowProps) {
  const { at, audioType, bytes } = take;
  const when = `${exactDate(at.slice(0, 10))}, ${at.slice(11, 16)}`;
  const label = `take of ${when}`;
  return (
    <li className={classes.take} data-shown={isShown || undefined}>
      <div className={classes.takeHead}>
        <button type="button" className={classes.takeName} aria-pressed={isShown} onClick={onShow}>
          {audioType === null ? 'Written' : 'Spoken'}, {when}
        </button>
        <span className="rk-soft">{isBeingRecorded ? 'being recorded' : lengthWords(take)}</span>
        {isBeingRecorded ? null : (
          <ActionIcon aria-label={`Remove the ${label}`} onClick={onRemove}>
            <IconTrash size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {audioType !== null && bytes !== null && !isBeingRecorded ? (
        <TakePlayer take={take} label={label} />
      ) : null}
      {audioType !== null && bytes === null && !isBeingRecorded ? (
        <p className="rk-soft">There is no sound of it any more.</p>
      ) : null}
      {words ? <WrittenWords store={words} label={`The words of the ${label}`} /> : null}
    </li>
  );
}

function lengthWords({ audioType, durationMs, isEnded }: ListedTake): string {
  if (audioType === null) return '';
  return isEnded ? spanWords(durationMs) : 'ended early';
}
