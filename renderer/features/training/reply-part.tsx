import { Switch } from '@mantine/core';
import { useState } from 'react';
import type { RolePlay } from '../../../core/scenario/role-play';
import type { Moment } from '../../../core/scenario/scenario';
import { useCommands } from '../../app/commands';
import { useCommand } from '../../app/use-request';
import { OwnWords } from './own-words';
import { ReplyChoices } from './reply-choices';
import classes from './training.module.css';
import { useOwnWords } from './use-own-words';
import { useStoredSwitch } from './use-stored-switch';

interface ReplyPartProps {
  readonly rolePlay: RolePlay;
  readonly moment: Moment;
}

/** The reply: by its digit, or first in one's own words and then the one that they were closest to. */
export function ReplyPart({ rolePlay, moment }: ReplyPartProps) {
  const [isSwitchedOn, setIsSwitchedOn] = useStoredSwitch('own-words-first');
  const own = useOwnWords(rolePlay);
  const [isCompared, setIsCompared] = useState(false);
  const give = useCommand('rolePlay.reply', { failure: 'The reply was not given' });
  // Words that were written stay in view, also when the switch is off by now.
  const isFirst = isSwitchedOn || own.words.trim() !== '';
  const isAsked = isSwitchedOn && !isCompared;
  const reply = (index: number) => {
    if (isAsked || give.isPending || !moment.replies[index]) return;
    give.mutate(
      { id: rolePlay.id, momentId: moment.id, reply: index, words: own.words },
      { onSuccess: own.settle },
    );
  };
  const compare = () => setIsCompared(true);
  useCommands([
    ...moment.replies.map(({ text }, index) => ({
      id: `reply ${index}`,
      label: `Answer: ${text}`,
      group: 'Role-play',
      keys: String(index + 1),
      isKeyOnly: true,
      run: () => reply(index),
    })),
    {
      id: 'own-words',
      label: isSwitchedOn ? 'Choose replies at once' : 'Answer in my own words first',
      group: 'Role-play',
      keys: 'w',
      run: () => setIsSwitchedOn(!isSwitchedOn),
    },
    ...(isAsked
      ? [
          {
            id: 'compare',
            label: 'Compare with the replies',
            group: 'Role-play',
            keys: 'mod+enter',
            run: compare,
          },
        ]
      : []),
  ]);
  return (
    <div className={classes.answer}>
      <div className={classes.answerHead}>
        <h2>
          {isAsked ? 'What do you say?' : isFirst ? 'Which one was yours closest to?' : 'What do you say?'}
        </h2>
        <Switch
          label="My own words first"
          checked={isSwitchedOn}
          onChange={(event) => setIsSwitchedOn(event.currentTarget.checked)}
        />
      </div>
      {isFirst ? <OwnWords own={own} isCompared={isCompared} onCompare={compare} /> : null}
      {isAsked ? null : (
        <ReplyChoices
          replies={moment.replies}
          isBusy={give.isPending}
          takesFocus={isCompared}
          onChoose={reply}
        />
      )}
    </div>
  );
}
