import { Checkbox } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { compareWords } from '../../../core/own-words/compare-words';
import type { ListedTake, OwnWordsPage } from '../../../core/own-words/own-words-page';
import { useCommand } from '../../app/use-request';
import type { WordsStore } from '../../app/words-store';
import { Section } from '../../ui/section';
import classes from './own-words.module.css';

type Point = OwnWordsPage['points'][number];

interface ScriptPanelProps {
  readonly page: OwnWordsPage;
  /** The take that it is compared with; `null` before the first. */
  readonly take: ListedTake | null;
  /** Of a written take. */
  readonly words: WordsStore | null;
}

/** The script point by point, beside the take that is looked at: what was in it says the rep, not the program. */
export function ScriptPanel({ page, take, words }: ScriptPanelProps) {
  const judge = useCommand('ownWords.judge', { failure: 'Your tick was not saved' });
  const said =
    judge.isPending && judge.variables.id === take?.id ? judge.variables.saidIds : (take?.saidIds ?? []);
  const written = useWritten(words);
  const tick = (id: string, isSaid: boolean) => {
    if (take === null) return;
    judge.mutate({ id: take.id, saidIds: isSaid ? [...said, id] : said.filter((each) => each !== id) });
  };
  const parts = [
    { from: 'opener', title: 'The opener' },
    { from: 'question', title: 'The questions' },
  ] as const;
  return (
    <>
      {take === null ? null : (
        <p className={classes.judge}>
          Tick what was in your take: {said.length} of {page.points.length}.
          {written === null
            ? ''
            : ' Words that were found are named as a help; what you said in other words counts as much.'}
        </p>
      )}
      {parts.map(({ from, title }) => {
        const points = page.points.filter((point) => point.from === from);
        return points.length === 0 ? null : (
          <Section key={from} title={title}>
            <ul className={classes.points}>
              {points.map((point) => (
                <li key={point.id}>
                  {take === null ? (
                    point.text
                  ) : (
                    <Checkbox
                      label={point.text}
                      checked={said.includes(point.id)}
                      onChange={(event) => tick(point.id, event.currentTarget.checked)}
                    />
                  )}
                  {written === null ? null : <Found point={point} written={written} />}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

const nothingToFollow = () => () => {};

function useWritten(words: WordsStore | null): string | null {
  return useSyncExternalStore(words?.subscribe ?? nothingToFollow, () => words?.snapshot().words ?? null);
}

function Found({ point, written }: { readonly point: Point; readonly written: string }) {
  const { found, missing } = compareWords(point.text, written);
  if (found.length + missing.length === 0) return null;
  return (
    <p className={classes.found} data-found={found.length > 0 || undefined}>
      {found.length > 0 ? `Found: ${found.join(', ')}` : 'None of its words found'}
    </p>
  );
}
