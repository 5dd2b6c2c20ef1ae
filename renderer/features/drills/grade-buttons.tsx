import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { type Grade, grades } from '../../../core/training/card-review';
import { useCommands } from '../../app/commands';
import { KeyHint } from '../../ui/key-caps';
import classes from './drills.module.css';
import { gradeWords, intervalWords } from './training-words';

interface GradeButtonsProps {
  readonly dueAfter: Readonly<Record<Grade, string>>;
  readonly at: string;
  /** The one that Enter gives. */
  readonly proposed: Grade;
  readonly isBusy: boolean;
  readonly onGrade: (grade: Grade) => void;
}

/** How well it was known: each grade with the time until the card comes again. */
export function GradeButtons({ dueAfter, at, proposed, isBusy, onGrade }: GradeButtonsProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useCommands(
    grades.map((grade, index) => ({
      id: `drill-${grade}`,
      label: `Grade: ${gradeWords[grade]}`,
      group: 'Drill',
      keys: String(index + 1),
      run: () => onGrade(grade),
    })),
  );
  return (
    <fieldset className={classes.grades} aria-label="How well did you know it?">
      {grades.map((grade, index) => (
        <Button
          key={grade}
          ref={grade === proposed ? first : undefined}
          variant={grade === proposed ? 'filled' : 'default'}
          aria-disabled={isBusy || undefined}
          classNames={{ root: classes.grade ?? '', label: classes.gradeLabel ?? '' }}
          size="sm"
          onClick={() => onGrade(grade)}
        >
          <span>
            {gradeWords[grade]}
            <KeyHint keys={String(index + 1)} />
          </span>
          <span className={classes.interval}>{intervalWords(at, dueAfter[grade])}</span>
        </Button>
      ))}
    </fieldset>
  );
}
