import classes from './trainees.module.css';

interface FigureButtonProps {
  readonly words: string;
  /** What the figure is, for those who hear it alone. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** A figure that shows what it is made of. */
export function FigureButton({ words, label, onOpen }: FigureButtonProps) {
  return (
    <button type="button" className={classes.figure} aria-label={`${label}: ${words}`} onClick={onOpen}>
      {words}
    </button>
  );
}
