import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { showKeyList } from '../../app/key-list-store';
import { areSingleKeysOn, switchSingleKeys } from '../../app/single-keys';
import { KeyHint } from '../../ui/key-caps';
import { Part } from './part';

/** Keys: what there is, and a switch for those without Ctrl or Cmd. */
export function KeyboardPart() {
  const [isOn, setIsOn] = useState(areSingleKeysOn);
  return (
    <Part
      title="Keyboard"
      lead="Every action has a key and is in the palette (Ctrl/Cmd K). The list of keys always shows those of the screen of now."
    >
      <Switch
        mb="md"
        label="Single keys such as J, K and L"
        description="Off: only keys with Ctrl, Cmd or Alt, Enter and the arrows work. Kept on this computer."
        checked={isOn}
        onChange={(event) => {
          setIsOn(event.currentTarget.checked);
          switchSingleKeys(event.currentTarget.checked);
        }}
      />
      <Button onClick={() => showKeyList(true)}>
        Show all keys
        <KeyHint keys="?" />
      </Button>
    </Part>
  );
}
