import { Modal } from '@mantine/core';
import type { FigureParts, FigurePlace } from '../../../core/trainee/trainee-pages';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import classes from './trainees.module.css';

export interface AskedFigure {
  readonly title: string;
  readonly place: FigurePlace;
}

interface FigureDialogProps {
  readonly asked: AskedFigure | null;
  readonly onClose: () => void;
}

/** What a figure is made of. */
export function FigureDialog({ asked, onClose }: FigureDialogProps) {
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={asked?.title ?? ''}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {asked ? <Parts place={asked.place} /> : null}
    </Modal>
  );
}

function Parts({ place }: { readonly place: FigurePlace }) {
  const parts = useRequest('trainee.figure', place);
  return (
    <Answer query={parts} failure="What it is made of could not be read">
      {({ rule, lines }) => (
        <>
          <p className={classes.rule}>{rule}</p>
          {lines.length === 0 ? (
            <p>Nothing yet.</p>
          ) : (
            <ul className={classes.parts} aria-label="What it is made of">
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two parts may read alike, and the list never moves.
                <Part key={index} line={line} />
              ))}
            </ul>
          )}
        </>
      )}
    </Answer>
  );
}

function Part({ line: { text, note, figure } }: { readonly line: FigureParts['lines'][number] }) {
  return (
    <li>
      <span>
        {text}
        {note === '' ? null : <span className={classes.note}>{note}</span>}
      </span>
      <span className={classes.partFigure}>{figure}</span>
    </li>
  );
}
