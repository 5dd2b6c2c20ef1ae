import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ListedPlaybook } from '../../../core/playbook/playbook';
import { FormDialog } from '../../ui/form-dialog';
import classes from './arrivals.module.css';
import { playbookWords } from './count-words';
import { useExport } from './use-export';

interface ExportDialogProps {
  readonly playbooks: readonly ListedPlaybook[];
  readonly onClose: () => void;
}

/** Which playbooks go into the bundle; all unless told. */
export function ExportDialog({ playbooks, onClose }: ExportDialogProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(playbooks.map(idOf)));
  const { isBusy, run } = useExport();
  const isAll = chosen.size === playbooks.length;
  const choose = (fileId: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(fileId);
    else next.delete(fileId);
    setChosen(next);
  };
  return (
    <FormDialog
      title="Export playbooks"
      submitLabel={`Export ${playbookWords(chosen.size)}`}
      size="lg"
      isOpen
      isBusy={isBusy}
      canSubmit={chosen.size > 0}
      onClose={onClose}
      onSubmit={() => run([...chosen], onClose)}
    >
      <p className="rk-soft">
        As one zip of plain Markdown files, just as they stand on the disk. Runs, versions and stories stay
        here.
      </p>
      <Checkbox
        data-autofocus
        label={`All ${playbookWords(playbooks.length)}`}
        checked={isAll}
        indeterminate={!isAll && chosen.size > 0}
        onChange={() => setChosen(new Set(isAll ? [] : playbooks.map(idOf)))}
      />
      <fieldset className={classes.choices}>
        <legend className="rk-hidden">Playbooks</legend>
        {playbooks.map(({ fileId, title }) => (
          <Checkbox
            key={fileId}
            label={title}
            description={fileId}
            checked={chosen.has(fileId)}
            onChange={(event) => choose(fileId, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}

const idOf = ({ fileId }: ListedPlaybook) => fileId;
