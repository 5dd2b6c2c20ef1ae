import type { ReactNode, Ref } from 'react';

interface ScrollRegionProps {
  /** What it is to a reader; `section` unless said otherwise. */
  readonly as?: 'section' | 'aside' | 'pre';
  readonly label?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A part of the screen that scrolls on its own, also by keyboard (WCAG 2.1.1). */
export function ScrollRegion({ as = 'section', label, className, ref, children }: ScrollRegionProps) {
  // Without a name of its own type, any of the three takes the same ref.
  const Element = as as 'section';
  return (
    <Element ref={ref} className={className} aria-label={label} tabIndex={0}>
      {children}
    </Element>
  );
}
