import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ReadinessPage } from '../../../core/training/path-page';
import { changeWords, percentOf, readinessPartWords } from '../../../core/training/readiness-words';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { exactDate } from '../../ui/calendar';
import { certificateAddress } from './addresses';
import { traineeWords } from './path-words';
import classes from './paths.module.css';

/** Ready, ready once, or not yet: in a sentence, with what changed since. */
export function ReadyHead({ page: { trainee, standing } }: { readonly page: ReadinessPage }) {
  const asOf = useShownDate();
  const takeBack = useCommand('readiness.takeBack', { failure: '“Ready” was not taken back' });
  const { ready, readiness } = standing;
  const { kind, mark, changes } = ready;
  const who = trainee.isMe ? 'You are' : `${traineeWords(trainee)} is`;
  if (mark === null || changes === null) {
    return (
      <div className={classes.head} data-ready="open">
        <strong>{readiness.isMet ? `${who} where the rule asks to be` : `${who} not ready yet`}</strong>
        <p>
          {readiness.isMet
            ? 'Everything that it asks for is there; a coach says “ready”.'
            : `${percentOf(readiness.share)} of what the rule asks for is there.`}
        </p>
      </div>
    );
  }
  const faded = readiness.parts
    .filter(({ isAsked, isMet }) => isAsked && !isMet)
    .map(({ name }) => readinessPartWords[name].toLowerCase());
  const changed = changeWords(changes, mark.on, asOf);
  return (
    <div className={classes.head} data-ready={kind}>
      <strong>{kind === 'ready' ? `${who} ready` : `${who} not ready any more`}</strong>
      <p>
        {mark.givenBy === 'rule' ? 'By the rule' : `Given by ${mark.coachName}`} on {exactDate(mark.on)}
        {mark.note === '' ? '.' : `: ${mark.note}`}
      </p>
      {faded.length === 0 || kind === 'expired' ? null : (
        <p>By now less is there than the rule asks for: {faded.join(', ')}.</p>
      )}
      {changed === '' ? null : (
        <>
          <p>
            {changed}
            {kind === 'ready' ? ', which is not enough to expire.' : ', so it has expired.'}
          </p>
          <ul>
            {changes.changed.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.headButtons}>
        <Button component={Link} href={certificateAddress(mark.id)}>
          Certificate
        </Button>
        <Button
          variant="subtle"
          color="gray"
          onClick={() =>
            takeBack.mutate({ id: mark.id }, { onSuccess: () => showDone('“Ready” was taken back.') })
          }
        >
          Take it back
        </Button>
      </div>
    </div>
  );
}
