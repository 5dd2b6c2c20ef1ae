import { Button, Group } from '@mantine/core';
import { AppError } from '../../core/app-error';
import { saveBlob } from '../app/save-download';
import { showFailure } from '../app/show-failure';
import { cleanPicture } from './clean-picture';
import { drawPng } from './draw-png';

interface SavePictureProps {
  readonly name: string;
  /** SVG as the frame gave it, not to be trusted. */
  readonly picture: string;
}

/** A drawing as a file: SVG to print large, PNG to paste anywhere. */
export function SavePicture({ name, picture }: SavePictureProps) {
  const save = async (kind: 'svg' | 'png') => {
    const clean = cleanPicture(picture);
    if (clean === null) throw new AppError('unexpected', 'The drawing can’t be read. Nothing was saved.');
    const blob = kind === 'svg' ? new Blob([clean], { type: 'image/svg+xml' }) : await drawPng(clean);
    saveBlob(blob, `${name}.${kind}`);
  };
  const saveOrTell = (kind: 'svg' | 'png') =>
    void save(kind).catch((error: unknown) => showFailure(error, 'The picture was not saved'));
  return (
    <Group gap="xs" justify="center" mt="xs">
      <Button size="compact-xs" onClick={() => saveOrTell('svg')}>
        Save as SVG
      </Button>
      <Button size="compact-xs" onClick={() => saveOrTell('png')}>
        Save as PNG
      </Button>
    </Group>
  );
}
