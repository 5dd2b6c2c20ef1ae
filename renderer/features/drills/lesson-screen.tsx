import type { LessonPage } from '../../../core/training/training-pages';
import { fileIn } from '../../app/file-in-address';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { LessonReader } from './lesson-reader';

/** A playbook read in short steps. */
export function LessonScreen({ address }: { readonly address: string }) {
  const fileId = fileIn(address);
  const answer = useRequest('lesson.get', { fileId }, { isAskedAnew: true });
  if (answer.data && hasSteps(answer.data)) return <LessonReader lesson={answer.data} />;
  return (
    <Page title="Lesson">
      <Answer query={answer} failure="The lesson could not be read">
        {() => (
          <EmptyState title="There is nothing to learn here yet">
            This playbook has no steps. A lesson is made of its goal, its questions and its objections.
          </EmptyState>
        )}
      </Answer>
    </Page>
  );
}

function hasSteps({ parts }: LessonPage): boolean {
  return parts.some(({ steps }) => steps.length > 0);
}
