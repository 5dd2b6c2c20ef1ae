import { Button, Checkbox, Group } from '@mantine/core';
import type { HandOffReport } from '../../../core/hand-off/hand-off';
import { exactDate } from '../../ui/calendar';
import { EditableRows } from '../../ui/editable-rows';
import { KeyHint } from '../../ui/key-caps';
import { RelativeDate } from '../../ui/relative-date';
import { SavedDate, SavedText } from '../../ui/saved-fields';
import { Section } from '../../ui/section';
import type { BatonStep } from './baton-dialog';
import classes from './hand-offs.module.css';
import { stageWords } from './stage-words';
import { useSaveHandOff } from './use-save-hand-off';

interface HandOffSideProps {
  readonly handOff: HandOffReport['rows'][number];
  readonly onStep: (step: BatonStep) => void;
}

/** Who has the baton, the introduction, and who answers what from now on. */
export function HandOffSide({ handOff, onStep }: HandOffSideProps) {
  const save = useSaveHandOff(handOff.id);
  return (
    <>
      <div className={classes.state}>
        <p>
          <strong>{stageWords(handOff)}</strong>{' '}
          <span className="rk-soft">
            <RelativeDate
              date={handOff.acceptedOn ?? handOff.passedOn ?? handOff.returns.at(-1)?.on ?? null}
            />
          </span>
        </p>
        {handOff.hangs.map((words) => (
          <p key={words} className={classes.hangs}>
            {words}
          </p>
        ))}
        {handOff.stage === 'back' ? null : (
          <Group>
            <Button size="compact-xs" onClick={() => onStep('return')}>
              It came back
              <KeyHint keys="b" />
            </Button>
          </Group>
        )}
      </div>
      <Section title="Who takes over">
        <div className={classes.fields}>
          <div className={classes.pair}>
            <SavedText label="Name" value={handOff.takesOver} onSave={(takesOver) => save({ takesOver })} />
            <SavedText
              label="Role"
              value={handOff.takesOverRole}
              onSave={(takesOverRole) => save({ takesOverRole })}
            />
          </div>
          <Checkbox
            label="A partner, outside of the house"
            checked={handOff.isPartner}
            onChange={(event) => save({ isPartner: event.currentTarget.checked })}
          />
        </div>
      </Section>
      <Section title="Introduction">
        <div className={classes.fields}>
          <div className={classes.pair}>
            <SavedDate label="On" value={handOff.meetingOn} onSave={(meetingOn) => save({ meetingOn })} />
            <SavedText
              label="Who is there"
              value={handOff.meetingWith}
              onSave={(meetingWith) => save({ meetingWith })}
            />
          </div>
          <Checkbox
            label="It took place"
            checked={handOff.hasMet}
            onChange={(event) => save({ hasMet: event.currentTarget.checked })}
          />
        </div>
      </Section>
      <Section title="Who answers what now" count={handOff.answerers.length}>
        <EditableRows
          noun="Answerer"
          rows={handOff.answerers}
          columns={[
            { key: 'question', label: 'Questions about' },
            { key: 'who', label: 'Who' },
          ]}
          addLabel="Add a person"
          makeRow={() => ({ id: crypto.randomUUID(), question: '', who: '' })}
          onSave={(answerers) => save({ answerers })}
        />
      </Section>
      {handOff.returns.length > 0 ? (
        <Section title="It came back" count={handOff.returns.length}>
          <ul className={classes.returns}>
            {handOff.returns.toReversed().map(({ id, on, from, reason }) => (
              <li key={id}>
                {exactDate(on)}
                {from === '' ? '' : `, from ${from}`}: {reason}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
