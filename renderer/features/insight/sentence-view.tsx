import type { InsightSentence } from '../../../core/insight/insight';
import type { FigurePlace } from './figure-place';
import classes from './insight.module.css';

interface SentenceViewProps {
  readonly sentence: InsightSentence;
  readonly onAccounts: (place: FigurePlace) => void;
}

/** One sentence with the accounts that it is made of. */
export function SentenceView({ sentence, onAccounts }: SentenceViewProps) {
  return (
    <p className={classes.sentence} data-tone={sentence.tone}>
      {sentence.text} <Evidence sentence={sentence} onAccounts={onAccounts} />
    </p>
  );
}

/** Leads to the accounts behind a sentence, where there are any. */
export function Evidence({ sentence: { key, text, accountCount }, onAccounts }: SentenceViewProps) {
  if (accountCount === 0) return null;
  const words = accountCount === 1 ? '1 account' : `${accountCount.toLocaleString('en-US')} accounts`;
  return (
    <button
      type="button"
      className={classes.evidence}
      aria-label={`${words} behind: ${text}`}
      onClick={() => onAccounts({ figure: '', row: key, column: '', title: text })}
    >
      {words}
    </button>
  );
}
