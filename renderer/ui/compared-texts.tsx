import { useMemo, useState } from 'react';
import { type ComparedLine, compareTexts, countChangedLines } from '../../core/playbook/compare-texts';
import classes from './compared-texts.module.css';
import { ScrollRegion } from './scroll-region';

interface ComparedTextsProps {
  readonly earlier: string;
  readonly later: string;
}

/** Unchanged lines that are kept in view around a change. */
const linesAround = 2;

/** Two texts in one: what went is struck through, what came is underlined, long same passages are folded. */
export function ComparedTexts({ earlier, later }: ComparedTextsProps) {
  const lines = useMemo(() => compareTexts(earlier, later), [earlier, later]);
  const changedCount = countChangedLines(lines);
  if (changedCount === 0) return <p className="rk-soft">The two texts are the same.</p>;
  return (
    <ScrollRegion className={classes.compared} label="What changed">
      {passagesOf(lines).map((passage) =>
        passage.isFolded ? (
          <Folded key={passage.lines[0]?.line} lines={passage.lines} />
        ) : (
          <Lines key={`${passage.lines[0]?.line}-shown`} lines={passage.lines} />
        ),
      )}
    </ScrollRegion>
  );
}

function Lines({ lines }: { readonly lines: readonly ComparedLine[] }) {
  return lines.map(({ line, isChanged, words }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a removed line stands at the number of the next one.
    <div key={`${line}-${index}`} className={classes.line} data-changed={isChanged || undefined}>
      <span className={classes.number}>{line}</span>
      <span className={classes.words}>
        {words.map(({ kind, text }, place) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: words have nothing but their place.
          if (kind === 'removed') return <del key={place}>{text || '\u00a0'}</del>;
          // biome-ignore lint/suspicious/noArrayIndexKey: words have nothing but their place.
          return kind === 'added' ? <ins key={place}>{text || '\u00a0'}</ins> : text;
        })}
      </span>
    </div>
  ));
}

function Folded({ lines }: { readonly lines: readonly ComparedLine[] }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Lines lines={lines} />;
  return (
    <button type="button" className={classes.fold} onClick={() => setOpen(true)}>
      {lines.length} lines are the same
    </button>
  );
}

interface Passage {
  readonly isFolded: boolean;
  readonly lines: ComparedLine[];
}

function passagesOf(lines: readonly ComparedLine[]): Passage[] {
  const near = new Set<number>();
  for (const [index, { isChanged }] of lines.entries()) {
    if (!isChanged) continue;
    for (let at = index - linesAround; at <= index + linesAround; at++) near.add(at);
  }
  const passages: Passage[] = [];
  for (const [index, line] of lines.entries()) {
    const isFolded = !near.has(index);
    const last = passages.at(-1);
    if (last?.isFolded === isFolded) last.lines.push(line);
    else passages.push({ isFolded, lines: [line] });
  }
  return passages;
}
