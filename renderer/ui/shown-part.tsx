import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import classes from './shown-part.module.css';

/** More plain rows than a window shows, and few enough to be drawn at once. */
const plainRows = 60;

interface ShownPart<T> {
  readonly shown: readonly T[];
  /** How many are not shown yet. */
  readonly left: number;
  readonly showMore: () => void;
}

/**
 * The first rows of a list whose rows differ in height; `MoreRows` below it brings the next ones.
 * @param atOnce fewer where a row is a card with a list of its own
 */
export function useShownPart<T>(items: readonly T[], atOnce = plainRows): ShownPart<T> {
  const [count, setCount] = useState(atOnce);
  return {
    shown: items.length > count ? items.slice(0, count) : items,
    left: Math.max(0, items.length - count),
    showMore: () => setCount((current) => current + atOnce),
  };
}

/** Below a list that is shown in part: the next rows come when one scrolls here, or presses it. */
export function MoreRows({ left, showMore }: Pick<ShownPart<unknown>, 'left' | 'showMore'>) {
  const button = useRef<HTMLButtonElement>(null);
  // Again after each part, since a part may be lower than the window.
  useEffect(() => {
    const element = button.current;
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) showMore();
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  if (left === 0) return null;
  return (
    <Button ref={button} size="compact-xs" className={classes.more} onClick={showMore}>
      Show the next of {left.toLocaleString('en-US')} more
    </Button>
  );
}
