import { Button, Select } from '@mantine/core';
import { useEffect } from 'react';
import { defaultPaths } from '../../../core/training/default-paths';
import type { PathForm } from '../../../core/training/path-page';
import { pathStages } from '../../../core/training/training-path';
import { addDays } from '../../ui/calendar';
import { fromDefault } from './from-default';
import { traineeWords } from './path-words';
import classes from './paths.module.css';
import { useSavePath } from './use-save-path';

interface PathOffersProps {
  readonly form: PathForm;
  /** Nothing else on the screen is its main action. */
  readonly isFilled: boolean;
}

const usualDays = 27;

/** Where there is no path yet: the ones that come with the app, or one that begins with any playbook. */
export function PathOffers({ form, isFilled }: PathOffersProps) {
  const { trainee, library, asOf, setBy } = form;
  const save = useSavePath([trainee.repId]);
  useEffect(() => stayOnScreen, []);
  if (library.length === 0) {
    return (
      <p className={classes.quiet}>
        A path goes through playbooks, and the library has none yet. Write one, or bring some in, under
        Playbooks.
      </p>
    );
  }
  const begin = (playbookId: string | null) => {
    const one = library.find((each) => each.playbookId === playbookId);
    if (!one) return;
    const playbooks = [{ playbookId: one.playbookId, title: one.title, why: '', stages: [...pathStages] }];
    save({ title: '', targetOn: addDays(asOf, usualDays), setBy, playbooks });
  };
  const offers = defaultPaths
    .map((path) => ({ path, fields: fromDefault(path, form) }))
    .filter(({ fields }) => fields.playbooks.length > 0);
  return (
    <>
      <p className={classes.quiet}>
        {trainee.isMe
          ? 'Take a path, and this page says'
          : `${traineeWords(trainee)} has no path yet. A path says`}{' '}
        each day what to do next: read a playbook, drill it, play a hard call, then make a real one while a
        coach listens.
      </p>
      <ul className={classes.offers}>
        {offers.map(({ path, fields }, index) => (
          <li key={path.id}>
            <h3>{path.title}</h3>
            <p>{path.lead}</p>
            <p className="rk-soft">
              For {path.id}: {fields.playbooks.length} playbooks in {(path.days + 1) / 7} weeks.
            </p>
            <Button variant={isFilled && index === 0 ? 'filled' : 'default'} onClick={() => save(fields)}>
              Take the path for {path.id}
            </Button>
          </li>
        ))}
        <li>
          <h3>One of your own</h3>
          <p>Begin with any playbook and add others to it.</p>
          <Select
            aria-label="Begin a path with"
            placeholder="Begin with …"
            data={library.map(({ playbookId, title }) => ({ value: playbookId, label: title }))}
            value={null}
            searchable
            onChange={begin}
          />
        </li>
      </ul>
    </>
  );
}

/** The button that took the path goes with its offers; the keyboard goes on inside the screen. */
function stayOnScreen(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('content')?.focus();
  });
}
