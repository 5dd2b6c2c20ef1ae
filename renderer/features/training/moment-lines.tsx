import type { ScenarioLine } from '../../../core/scenario/scenario';
import classes from './training.module.css';

interface MomentLinesProps {
  readonly lines: readonly ScenarioLine[];
  readonly persona: string;
}

/** What the other side says, and what happens besides. */
export function MomentLines({ lines, persona }: MomentLinesProps) {
  const name = firstName(persona);
  return lines.map((line) =>
    line.kind === 'spoken' ? (
      <p key={line.range.start} className={classes.theirs}>
        <span className="rk-hidden">{name}: </span>
        {line.text}
      </p>
    ) : (
      <p key={line.range.start} className={classes.happens}>
        {line.text}
      </p>
    ),
  );
}

/** The name stands before the first comma of the persona. */
function firstName(persona: string): string {
  return persona.split(',')[0]?.trim() || 'They';
}
