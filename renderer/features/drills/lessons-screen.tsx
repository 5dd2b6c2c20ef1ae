import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { ListedLesson } from '../../../core/training/training-pages';
import { useCommands } from '../../app/commands';
import { hasEveryWord } from '../../app/has-every-word';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import rowLink from '../../ui/row-link.module.css';
import { TrainingTabs } from '../../ui/training-tabs';
import { lessonAddress } from './addresses';
import classes from './drills.module.css';
import lessonClasses from './lessons.module.css';
import { countWords } from './training-words';

/** Every playbook as a lesson, with how far one has come. */
export function LessonsScreen() {
  const answer = useRequest('lesson.list', {});
  const list = useRef<HTMLUListElement>(null);
  const move = (by: number) => {
    const links: (Element | null)[] = [...(list.current?.querySelectorAll('a') ?? [])];
    const here = links.indexOf(document.activeElement);
    const next = links[Math.max(0, Math.min(here + by, links.length - 1))];
    if (next instanceof HTMLElement) next.focus();
  };
  useCommands([
    {
      id: 'lesson-down',
      label: 'Next lesson',
      group: 'Lessons',
      keys: ['j', 'arrowdown'],
      isKeyOnly: true,
      run: () => move(1),
    },
    {
      id: 'lesson-up',
      label: 'Lesson before',
      group: 'Lessons',
      keys: ['k', 'arrowup'],
      isKeyOnly: true,
      run: () => move(-1),
    },
  ]);
  const [search, setSearch] = useKept('lessons.search', '');
  return (
    <Page
      title="Lessons"
      search={
        <TextInput
          aria-label="Search the lessons"
          placeholder="Title or goal"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      }
    >
      <TrainingTabs shown="lessons" />
      <Answer query={answer} failure="The lessons could not be read">
        {({ lessons }) => {
          const found = lessons.filter(({ title, goal }) => hasEveryWord(`${title} ${goal}`, search));
          if (lessons.length === 0) {
            return (
              <EmptyState title="No lessons yet">
                Lessons come from the playbooks. Write one, or bring some in, under Playbooks.
              </EmptyState>
            );
          }
          return (
            <>
              {found.length === 0 ? (
                <p className={classes.quiet}>No lesson fits. Choose fewer words.</p>
              ) : null}
              <ul className={lessonClasses.lessons} ref={list}>
                {found.map((lesson) => (
                  <LessonRow key={lesson.fileId} lesson={lesson} />
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function LessonRow({ lesson }: { readonly lesson: ListedLesson }) {
  const { seenCount, stepCount, minutes } = lesson;
  const left = stepCount - seenCount;
  const state = seenCount === 0 ? '' : left === 0 ? 'read' : `${seenCount} of ${stepCount} read`;
  return (
    <li className={lessonClasses.lesson}>
      <Link href={lessonAddress(lesson.fileId)} className={`${rowLink.link} ${lessonClasses.lessonTitle}`}>
        {lesson.title}
      </Link>
      <span className={lessonClasses.lessonState} data-done={(seenCount > 0 && left === 0) || undefined}>
        {state}
      </span>
      <p className={lessonClasses.lessonGoal}>{lesson.goal}</p>
      <span className={lessonClasses.lessonFacts}>
        {countWords(stepCount, 'step', 'steps')} · about {minutes} min
      </span>
    </li>
  );
}
