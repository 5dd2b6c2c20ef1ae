import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { Diagnostic } from '../../../core/playbook/playbook';
import type { QuickFix } from '../../../core/playbook/quick-fix';
import classes from './playbooks.module.css';

interface DiagnosticsListProps {
  readonly diagnostics: readonly Diagnostic[];
  /** Goes to the place in the text. */
  readonly onShow?: (diagnostic: Diagnostic) => void;
  /** What would mend it. */
  readonly fixesFor?: ((diagnostic: Diagnostic) => readonly QuickFix[]) | undefined;
  readonly onMend?: (fix: QuickFix) => void;
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
export function DiagnosticsList({ diagnostics, onShow, fixesFor, onMend }: DiagnosticsListProps) {
  const shown = useMemo(
    () =>
      diagnostics
        .slice(0, mostShown)
        .map((diagnostic) => ({ diagnostic, fixes: fixesFor?.(diagnostic) ?? [] })),
    [diagnostics, fixesFor],
  );
  if (shown.length === 0) return null;
  return (
    <section className={classes.diagnostics} aria-label="Problems">
      <ul>
        {shown.map(({ diagnostic, fixes }) => (
          <li key={`${diagnostic.range.start} ${diagnostic.rule} ${diagnostic.message}`}>
            <span className={classes.severity} data-severity={diagnostic.severity}>
              {severityWords[diagnostic.severity]}
            </span>
            {onShow ? (
              <button type="button" className={`rk-link ${classes.place}`} onClick={() => onShow(diagnostic)}>
                {placeWords(diagnostic)}
              </button>
            ) : (
              <span className="rk-soft">{placeWords(diagnostic)}</span>
            )}
            <div>
              {withCode(diagnostic.message)}
              {fixes.length > 0 ? (
                <div className={classes.fixes}>
                  {fixes.map((fix) => (
                    <Button key={fix.title} size="compact-xs" title={fix.title} onClick={() => onMend?.(fix)}>
                      {fix.title}
                    </Button>
                  ))}
                </div>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {diagnostics.length > mostShown ? <p>And {diagnostics.length - mostShown} more.</p> : null}
    </section>
  );
}
