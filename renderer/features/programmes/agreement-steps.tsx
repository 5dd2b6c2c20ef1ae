import { Button, Group } from '@mantine/core';
import { programmeStep, programmeSteps, proposeList } from '../../../core/programme/agree-objectives';
import type { Programme } from '../../../core/programme/programme';
import { exactDate } from '../../ui/calendar';
import { SavedDate, SavedLongText, SavedText } from '../../ui/saved-fields';
import { AgreementStep } from './agreement-step';
import { FinalReview } from './final-review';
import classes from './programmes.module.css';
import { SendList } from './send-list';
import { StakeholderList } from './stakeholder-list';
import { useSaveProgramme } from './use-save-programme';

/** The four steps in which everyone comes to share the objectives (M30). */
export function AgreementSteps({ programme }: { readonly programme: Programme }) {
  const save = useSaveProgramme(programme.id);
  const at = programmeSteps.indexOf(programmeStep(programme));
  const isDone = (step: (typeof programmeSteps)[number]) => programmeSteps.indexOf(step) < at;
  const proposed = proposeList(programme, exactDate);
  return (
    <>
      <AgreementStep title="1. The top states what it wants" isDone={isDone('wish')}>
        <div className={classes.fields}>
          <SavedText label="Who says it" value={programme.wishBy} onSave={(wishBy) => save({ wishBy })} />
          <SavedLongText label="In their words" value={programme.wish} onSave={(wish) => save({ wish })} />
        </div>
      </AgreementStep>
      <AgreementStep title="2. The next level adds detail and a deadline" isDone={isDone('detail')}>
        <div className={classes.fields}>
          <div className={classes.pair}>
            <SavedText
              label="Who adds it"
              value={programme.detailBy}
              onSave={(detailBy) => save({ detailBy })}
            />
            <SavedDate
              label="Deadline"
              value={programme.deadline}
              onSave={(deadline) => save({ deadline })}
            />
          </div>
          <SavedLongText
            label="How much, of what, with whom"
            value={programme.detail}
            onSave={(detail) => save({ detail })}
          />
        </div>
      </AgreementStep>
      <AgreementStep title="3. Everyone gets the short list, with thanks" isDone={isDone('list')}>
        <div className={classes.fields}>
          <SavedLongText
            label="The short list"
            description="Three lines are a programme, nine are a wish"
            value={programme.shortList}
            onSave={(shortList) => save({ shortList })}
          />
          <Group gap="xs">
            {programme.shortList.trim() === '' && proposed !== '' ? (
              <Button size="compact-xs" onClick={() => save({ shortList: proposed })}>
                Take the objectives
              </Button>
            ) : null}
            <SendList programme={programme} />
          </Group>
        </div>
        <StakeholderList programme={programme} />
      </AgreementStep>
      <AgreementStep title="4. A final review settles each word" isDone={isDone('review')}>
        <FinalReview programme={programme} />
      </AgreementStep>
    </>
  );
}
