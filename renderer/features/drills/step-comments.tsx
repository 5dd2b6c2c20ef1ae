import { isAboutLessonStep } from '../../../core/trainee/step-of-card';
import { useRequest } from '../../app/use-request';
import { CoachComment } from '../../ui/coach-comment';
import { Section } from '../../ui/section';

interface StepCommentsProps {
  readonly playbookId: string;
  /** Of the lesson's step that is read. */
  readonly stepId: string;
}

/** What my coach sent about this step. */
export function StepComments({ playbookId, stepId }: StepCommentsProps) {
  const said = useRequest('progress.comments', { playbookId });
  const here = (said.data?.comments ?? []).filter(({ anchor }) => isAboutLessonStep(anchor.stepKey, stepId));
  if (here.length === 0) return null;
  return (
    <Section title="From your coach">
      {here.map((comment) => (
        <CoachComment key={comment.id} comment={comment} />
      ))}
    </Section>
  );
}
