import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { LessonPage } from '../../../core/training/training-pages';
import { useCommands } from '../../app/commands';
import { useCommand } from '../../app/use-request';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { lessonsAddress, playbookAddress, sessionAddress } from './addresses';
import classes from './drills.module.css';
import { LessonEnd } from './lesson-end';
import { LessonStepView } from './lesson-step-view';
import lessonClasses from './lessons.module.css';
import { StepComments } from './step-comments';

/** One step at a time, taken up at the first that was not read yet; behind the last one it says what comes. */
export function LessonReader({ lesson }: { readonly lesson: LessonPage }) {
  const { fileId, playbookId, title, parts, seenIds } = lesson;
  const steps = parts.flatMap((part, index) => part.steps.map((step) => ({ step, part: index })));
  const [at, setAt] = useState(() => {
    const unread = steps.findIndex(({ step }) => !seenIds.includes(step.id));
    return Math.max(0, unread);
  });
  const { mutate: see } = useCommand('lesson.see', { failure: 'Your place was not kept' });
  const here = steps[at];
  const stepId = here?.step.id;
  useEffect(() => {
    if (stepId !== undefined) see({ playbookId, stepIds: [stepId] });
  }, [stepId, playbookId, see]);
  const top = useRef<HTMLDivElement>(null);
  const go = (next: number) => {
    setAt(Math.max(0, Math.min(next, steps.length)));
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'start' });
  };
  const drill = () => navigate(sessionAddress(fileId));
  useCommands([
    {
      id: 'lesson-next',
      label: 'Next step',
      group: 'Lesson',
      keys: ['j', 'arrowright', 'arrowdown'],
      run: () => go(at + 1),
    },
    {
      id: 'lesson-back',
      label: 'Step before',
      group: 'Lesson',
      keys: ['k', 'arrowleft', 'arrowup'],
      run: () => go(at - 1),
    },
    { id: 'lesson-first', label: 'First step', group: 'Lesson', keys: 'home', run: () => go(0) },
    { id: 'lesson-drill', label: 'Drill this playbook', group: 'Lesson', keys: 'd', run: drill },
    {
      id: 'lesson-open',
      label: 'Open the playbook',
      group: 'Lesson',
      keys: 'o',
      run: () => navigate(playbookAddress(fileId)),
    },
    {
      id: 'lesson-leave',
      label: 'All lessons',
      group: 'Lesson',
      keys: 'escape',
      run: () => navigate(lessonsAddress),
    },
  ]);
  const lastOfPart = here && steps[at + 1] && steps[at + 1]?.part !== here.part;
  return (
    <Page
      title={title}
      action={
        here ? (
          <>
            <Button onClick={() => go(at - 1)} disabled={at === 0}>
              Back
              <KeyHint keys="k" />
            </Button>
            <Button variant="filled" onClick={() => go(at + 1)}>
              Next
              <KeyHint keys="j" />
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => go(0)}>Read it again</Button>
            <Button variant="filled" onClick={drill}>
              Drill this
              <KeyHint keys="d" />
            </Button>
          </>
        )
      }
    >
      <div className={classes.reader} ref={top} tabIndex={-1}>
        <progress className={lessonClasses.bar} aria-label="How far you are" value={at} max={steps.length} />
        {here ? (
          <>
            <p className={lessonClasses.place}>
              {parts.length > 1 ? `Part ${here.part + 1} of ${parts.length} · ` : ''}
              Step {at + 1} of {steps.length}
              {' · '}about {parts[here.part]?.minutes} min
            </p>
            <LessonStepView step={here.step} />
            <StepComments playbookId={playbookId} stepId={here.step.id} />
            {lastOfPart ? (
              <p className={classes.quiet}>
                This part ends here. Go on, or come back later: your place is kept.
              </p>
            ) : null}
          </>
        ) : (
          <LessonEnd fileId={fileId} stepCount={steps.length} />
        )}
      </div>
    </Page>
  );
}
