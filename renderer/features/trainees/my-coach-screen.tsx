import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { counted } from '../../../core/calendar/date-words';
import type { CoachedPage } from '../../../core/trainee/trainee-pages';
import { useCommands } from '../../app/commands';
import { saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { CoachComment } from '../../ui/coach-comment';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TwoColumns } from '../../ui/two-columns';
import { AnswerList } from './answer-list';
import { PathConflict } from './path-conflict';
import { TakeFiles } from './take-files';
import classes from './trainees.module.css';

/** My coach on another machine and I: what I send, and what came back. */
export function MyCoachScreen() {
  const query = useRequest('progress.coach', {});
  const make = useCommand('progress.export', { failure: 'The file was not made' });
  const send = () =>
    make.mutate(
      {},
      {
        onSuccess: (download) => {
          void saveDownload(download);
          showDone(`${download.fileName}: ${download.note} Hand it to your coach.`);
        },
      },
    );
  useCommands([
    { id: 'send-progress', label: 'Send my progress', group: 'My coach', keys: 'mod+enter', run: send },
  ]);
  return (
    <Page
      title="My coach"
      aside={
        <Link className="rk-link" href="/training">
          My training
        </Link>
      }
      action={
        <>
          <TakeFiles label="Take in an answer" />
          <Button variant="filled" loading={make.isPending} onClick={send}>
            Send my progress
            <KeyHint keys="mod+enter" />
          </Button>
        </>
      }
    >
      <Answer query={query} failure="What your coach sent could not be read">
        {(page) => <MyCoach page={page} />}
      </Answer>
    </Page>
  );
}

function MyCoach({ page }: { readonly page: CoachedPage }) {
  const { leaves, comments, pathConflict, answers } = page;
  const choose = useCommand('progress.choosePath', { failure: 'Nothing was chosen' });
  return (
    <div className={classes.page}>
      <PathConflict
        versions={pathConflict}
        isBusy={choose.isPending}
        onChoose={(version) => choose.mutate({ version })}
      />
      <TwoColumns
        side={
          <>
            <Section title="What leaves">
              <ul className={classes.leaves}>
                <li>{counted(leaves.playbooks, 'playbook')} that you began, with the lesson’s steps read</li>
                <li>{counted(leaves.reviews, 'card answer')} of your drills</li>
                <li>{counted(leaves.rolePlays, 'finished role-play')} with points and the replies chosen</li>
                <li>your path, and {counted(leaves.runs + leaves.readyMarks, 'signature')} of coaches</li>
              </ul>
              <p className="rk-soft">
                {page.name === ''
                  ? 'Nobody has said yet who you are: the file carries no name. '
                  : `It carries your name, ${page.name}. `}
                No account, no contact, no note of a call, and none of your own words in role-plays.
              </p>
            </Section>
            <Section title="Answers taken in" count={answers.length}>
              <AnswerList answers={answers} />
            </Section>
          </>
        }
      >
        <Section title="Comments" count={comments.length}>
          {comments.length === 0 ? (
            <p className="rk-soft">
              Nothing yet. Send your progress; your coach sends a file back, which you drop on the window.
              Comments then stand here and beside the steps of the lesson.
            </p>
          ) : (
            comments.map((comment) => (
              <CoachComment
                key={comment.id}
                comment={comment}
                about={comment.about || 'On your training as a whole'}
              />
            ))
          )}
        </Section>
      </TwoColumns>
    </div>
  );
}
