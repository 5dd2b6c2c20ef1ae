import type { ReactNode } from 'react';
import type { Diagnostic } from '../../../core/playbook/playbook';
import classes from './playbooks.module.css';

interface DiagnosticsListProps {
  readonly diagnostics: readonly Diagnostic[];
  /** Goes to the place in the text. */
  readonly onShow?: (diagnostic: Diagnostic) => void;
}

const severityWords = { error: 'Error', warning: 'Warning', info: 'Note' };
const mostShown = 100;

/** Line and column as compilers and editors write them. */
function placeWords({ range }: Diagnostic): string {
  return `Line ${range.line}:${range.column}`;
}

/** What stands between backticks in a message is written as it stands in the file. */
function withCode(message: string): ReactNode[] {
  return message.split('`').map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has nothing but its place.
    index % 2 === 1 ? <code key={index}>{piece}</code> : piece,
  );
}

/** What is wrong with a playbook, where, and how to mend it. */
export function DiagnosticsList({ diagnostics, onShow }: DiagnosticsListProps) {
  if (diagnostics.length === 0) return null;
  return (
    <section className={classes.diagnostics} aria-label="Problems">
      <ul>
        {diagnostics.slice(0, mostShown).map((diagnostic) => (
          <li key={`${diagnostic.range.start} ${diagnostic.rule} ${diagnostic.message}`}>
            <span className={classes.severity} data-severity={diagnostic.severity}>
              {severityWords[diagnostic.severity]}
            </span>
            {onShow ? (
              <button type="button" className="rk-link" onClick={() => onShow(diagnostic)}>
                {placeWords(diagnostic)}
              </button>
            ) : (
              <span className="rk-soft">{placeWords(diagnostic)}</span>
            )}
            <span>{withCode(diagnostic.message)}</span>
          </li>
        ))}
      </ul>
      {diagnostics.length > mostShown ? <p>And {diagnostics.length - mostShown} more.</p> : null}
    </section>
  );
}
