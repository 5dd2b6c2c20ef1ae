import { Textarea } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { ListedTake } from '../../../core/own-words/own-words-page';
import { mostTakeWords } from '../../../core/own-words/take';
import { useFlushBeforeLeaving } from '../../app/use-flush-before-leaving';
import { WordsStore } from '../../app/words-store';
import { bridge } from '../../bridge';
import classes from './own-words.module.css';

/** Outlive the screen, so that a failed save goes on being tried after one has left it. */
const stores = new Map<string, WordsStore>();

export function wordsOf(fileId: string, { id, words }: ListedTake): WordsStore {
  const known = stores.get(id);
  if (known) return known;
  const made = new WordsStore(words, (next) => bridge.request('ownWords.write', { fileId, id, words: next }));
  stores.set(id, made);
  return made;
}

const stateWords = { saved: 'Saved', saving: 'Saving', failed: 'Not saved' } as const;

/** The words of a written take, saved while they are typed. */
export function WrittenWords({ store, label }: { readonly store: WordsStore; readonly label: string }) {
  const { words, state, failure } = useSyncExternalStore(store.subscribe, store.snapshot);
  useFlushBeforeLeaving(store, () => store.snapshot().state === 'failed');
  return (
    <div>
      <Textarea
        aria-label={label}
        placeholder="Write it as you would say it"
        autosize
        minRows={3}
        maxLength={mostTakeWords}
        value={words}
        onChange={(event) => store.edit(event.currentTarget.value)}
      />
      <p className={classes.saveState}>
        <span role="status" aria-label="Save state">
          {words === '' ? '' : stateWords[state]}
        </span>
        {state === 'failed' ? (
          <span role="alert"> {failure} Your words stay here and are tried again.</span>
        ) : null}
      </p>
    </div>
  );
}
