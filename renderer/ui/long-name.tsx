import classes from './long-name.module.css';

/** A name on one line, cut at its end when there is no room, whole on hover. */
export function LongName({ children, isStrong }: { readonly children: string; readonly isStrong?: boolean }) {
  return (
    <span className={classes.name} data-strong={isStrong || undefined} title={children}>
      {children}
    </span>
  );
}
