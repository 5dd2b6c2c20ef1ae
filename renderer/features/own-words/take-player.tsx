import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ListedTake } from '../../../core/own-words/own-words-page';
import { bytesOf } from '../../app/base64';
import { showFailure } from '../../app/show-failure';
import { bridge } from '../../bridge';
import classes from './own-words.module.css';

/** Plays a spoken take; it is read from the disk when somebody wants to hear it. */
export function TakePlayer({ take, label }: { readonly take: ListedTake; readonly label: string }) {
  const [address, setAddress] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  useEffect(() => () => URL.revokeObjectURL(address ?? ''), [address]);
  const listen = async () => {
    setReading(true);
    try {
      setAddress(URL.createObjectURL(await readTake(take)));
    } catch (error) {
      showFailure(error instanceof Error ? error : new Error(String(error)), 'The take could not be played');
    }
    setReading(false);
  };
  if (address !== null) {
    // biome-ignore lint/a11y/useMediaCaption: nobody else than the one who spoke listens to it.
    return <audio className={classes.player} src={address} controls autoPlay aria-label={label} />;
  }
  return (
    <Button
      leftSection={<IconPlayerPlay size={14} aria-hidden />}
      loading={isReading}
      aria-label={`Listen: ${label}`}
      onClick={() => void listen()}
    >
      Listen
    </Button>
  );
}

async function readTake({ id, audioType }: ListedTake): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (;;) {
    const { base64, isLast } = await bridge.request('ownWords.read', { id, offset });
    const bytes = bytesOf(base64);
    parts.push(bytes);
    offset += bytes.length;
    if (isLast || bytes.length === 0) break;
  }
  return new Blob(parts, { type: audioType ?? '' });
}
