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
            <span>{diagnostic.message}</span>
          </li>
        ))}
      </ul>
      {diagnostics.length > mostShown ? <p>And {diagnostics.length - mostShown} more.</p> : null}
    </section>
  );
}
