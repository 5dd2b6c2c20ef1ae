import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { diagramFinding } from '../../../core/playbook/diagram-problem';
import { useVerdictsVersion, verdictOf } from '../../markdown/diagram-verdicts';
import type { Parsed } from './use-parsed';

/** A diagram that is being typed is wrong in between; those in view have been drawn by then. */
const settleMs = 1_200;

/** The reading with the diagrams that can't be drawn among its findings, and which one has to be tried next. */
export function useDiagramFindings(parsed: Parsed): { parsed: Parsed; unchecked: string | null } {
  const version = useVerdictsVersion();
  const [settled] = useDebouncedValue(parsed.playbook.diagrams, settleMs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when there are other verdicts.
  const whole = useMemo(() => withFindings(parsed), [parsed, version]);
  const unchecked = settled.find(({ source }) => source.trim() !== '' && verdictOf(source) === undefined);
  return { parsed: whole, unchecked: unchecked?.source ?? null };
}

function withFindings(parsed: Parsed): Parsed {
  const { text, playbook } = parsed;
  const found = playbook.diagrams.flatMap((diagram) => {
    const problem = verdictOf(diagram.source);
    // What lint says of it already is not said twice.
    const isKnown = playbook.diagnostics.some(
      ({ rule, range }) =>
        /^diagram-(?!settings)/.test(rule) &&
        diagram.range.start <= range.start &&
        range.end <= diagram.range.end,
    );
    return problem && !isKnown ? [diagramFinding(text, diagram, problem)] : [];
  });
  if (found.length === 0) return parsed;
  const diagnostics = [...playbook.diagnostics, ...found].toSorted((a, b) => a.range.start - b.range.start);
  return { text, playbook: { ...playbook, diagnostics } };
}
