import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SettledText } from '../../../core/programme/programme';
import { exactDate } from '../../ui/calendar';
import { ComparedTexts } from '../../ui/compared-texts';
import { Section } from '../../ui/section';
import classes from './programmes.module.css';

/** Every text that was settled, the latest first, each against the one before it. */
export function SettledTexts({ versions }: { readonly versions: readonly SettledText[] }) {
  const [open, setOpen] = useState<number | null>(null);
  if (versions.length === 0) return null;
  return (
    <Section title="Settled texts" count={versions.length}>
      <ul className={classes.plain}>
        {versions.toReversed().map((version) => {
          const before = versions.find(({ number }) => number === version.number - 1);
          const isOpen = open === version.number;
          return (
            <li key={version.number}>
              <Button
                size="compact-xs"
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? null : version.number)}
              >
                Version {version.number}
              </Button>{' '}
              {exactDate(version.on)}
              {version.agreed.length === 0 ? '' : `, agreed by ${version.agreed.join(', ')}`}
              {isOpen && before !== undefined ? (
                <ComparedTexts earlier={before.text} later={version.text} />
              ) : null}
              {isOpen && before === undefined ? <p className={classes.text}>{version.text}</p> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
