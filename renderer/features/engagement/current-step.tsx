import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { PlaybookStep } from '../../../core/playbook/playbook';
import { ScrollRegion } from '../../ui/scroll-region';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { GapList } from './gap-field';
import { ReviewPartForm } from './review-part-form';
import { SkipReason } from './skip-reason';
import { StepAnswer } from './step-answer';
import { StepFoot } from './step-foot';
import { StepMarkdown } from './step-markdown';
import { stateOf, type WorkItem } from './work-item';

const kindWords: Record<PlaybookStep['kind'], string> = {
  check: 'To do',
  question: 'Ask',
  score: 'How did you do?',
  prose: 'To read',
  objection: 'Answer',
};

/** Middle column: the current step, large enough to read while talking. */
export function CurrentStep() {
  const { current, items, engagement } = useEngagementWork();
  const scroll = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins at its top.
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [current?.id]);
  return (
    <section className={classes.middle} id="engagement-current-step" aria-label="Current step">
      <ScrollRegion className={classes.scroll} ref={scroll} label="Step">
        {current === undefined ? (
          <Text c="dimmed">This part of the playbook has no steps. Ctrl Enter goes on.</Text>
        ) : (
          <div className={classes.step} key={`${engagement.id}-${current.id}`}>
            <header>
              <p className={classes.kind}>
                {current.kind === 'step' ? kindWords[current.step.kind] : 'Review'} ·{' '}
                {items.indexOf(current) + 1} of {items.length}
              </p>
              {!(current.kind === 'step' && current.step.kind === 'prose') && (
                <h2 className={classes.question}>{current.title}</h2>
              )}
            </header>
            <StepContent item={current} />
          </div>
        )}
      </ScrollRegion>
      <StepFoot />
    </section>
  );
}

function StepContent({ item }: { readonly item: WorkItem }) {
  const { engagement } = useEngagementWork();
  if (item.kind === 'part') return <ReviewPartForm part={item.part} />;
  return (
    <>
      {item.body !== '' && <StepMarkdown text={item.body} />}
      <GapList gaps={item.gaps} />
      <StepAnswer item={item} />
      {stateOf(item, engagement) === 'skipped' && <SkipReason stepId={item.id} />}
    </>
  );
}
