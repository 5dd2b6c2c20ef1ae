import { useMemo } from 'react';
import { outlineOf } from '../../markdown/mark-headings';
import { showPart } from '../../markdown/show-part';
import classes from './playbooks.module.css';

interface OutlineProps {
  readonly text: string;
  readonly idPrefix: string;
}

/** Longer texts have no outline: reading them twice would hold the screen up. */
const mostCharacters = 200_000;

/** The headings of a playbook; a click goes there. */
export function Outline({ text, idPrefix }: OutlineProps) {
  const entries = useMemo(() => (text.length > mostCharacters ? [] : readOutline(text)), [text]);
  return (
    <nav className={classes.outline} aria-label="Contents">
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          data-depth={entry.depth}
          onClick={() => showPart(idPrefix + entry.id)}
        >
          {entry.text}
        </button>
      ))}
    </nav>
  );
}

/** A text that can't be read as Markdown has no headings; the list of problems says so. */
function readOutline(text: string) {
  try {
    return outlineOf(text).filter((entry) => entry.depth <= 3 && entry.text !== '');
  } catch {
    return [];
  }
}
