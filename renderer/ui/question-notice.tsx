import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Notice } from './notice';

interface QuestionNoticeProps {
  readonly words: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks within a form before something is lost; then gives the focus back to the field that was being typed in. */
export function QuestionNotice({ words, yes, onYes, onNo }: QuestionNoticeProps) {
  const field = useRef(document.activeElement);
  useEffect(() => {
    const { current } = field;
    return () => {
      if (current instanceof HTMLElement) current.focus();
    };
  }, []);
  return (
    <Notice tone="plain" title={words}>
      <Group gap="xs" p={3}>
        <Button onClick={onNo} autoFocus>
          Keep it
        </Button>
        <Button onClick={onYes}>{yes}</Button>
      </Group>
    </Notice>
  );
}
