import { Link } from 'wouter';
import classes from './part-tabs.module.css';

interface PartTabsProps {
  readonly label: string;
  readonly parts: readonly { readonly href: string; readonly label: string }[];
  readonly shown: string;
}

/** The parts of one place, each at its own address. */
export function PartTabs({ label, parts, shown }: PartTabsProps) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {parts.map((part) => (
        <Link
          key={part.href}
          href={part.href}
          className={classes.tab}
          aria-current={shown === part.href ? 'page' : undefined}
        >
          {part.label}
        </Link>
      ))}
    </nav>
  );
}
