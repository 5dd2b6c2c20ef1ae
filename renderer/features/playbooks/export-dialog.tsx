import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ListedPlaybook } from '../../../core/playbook/playbook';
import type { ListedScenario } from '../../../core/scenario/role-play';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { FormDialog } from '../../ui/form-dialog';
import classes from './arrivals.module.css';
import { bundleWords } from './count-words';
import { useExport } from './use-export';

interface ExportDialogProps {
  readonly playbooks: readonly ListedPlaybook[];
  readonly onClose: () => void;
}

/** Which playbooks and role-plays go into the bundle; all unless told. */
export function ExportDialog({ playbooks, onClose }: ExportDialogProps) {
  const rolePlays = useRequest('rolePlay.list', {});
  if (rolePlays.data) {
    const files = [
      ...playbooks.map((one) => fileOf(one, false)),
      ...rolePlays.data.scenarios.map(rolePlayOf),
    ];
    return <ChooseFiles files={files} onClose={onClose} />;
  }
  return (
    <FormDialog
      title="Export playbooks"
      submitLabel="Export"
      size="lg"
      isOpen
      canSubmit={false}
      onClose={onClose}
      onSubmit={() => undefined}
    >
      <Answer query={rolePlays} failure="The role-plays could not be read">
        {() => null}
      </Answer>
    </FormDialog>
  );
}

interface ExportedFile {
  readonly fileId: string;
  readonly title: string;
  readonly isScenario: boolean;
}

function fileOf(
  { fileId, title }: Pick<ListedPlaybook, 'fileId' | 'title'>,
  isScenario: boolean,
): ExportedFile {
  return { fileId, title, isScenario };
}

const rolePlayOf = (scenario: ListedScenario) => fileOf(scenario, true);

interface ChooseFilesProps {
  readonly files: readonly ExportedFile[];
  readonly onClose: () => void;
}

function ChooseFiles({ files, onClose }: ChooseFilesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(files.map(idOf)));
  const { isBusy, run } = useExport();
  const isAll = chosen.size === files.length;
  const choose = (fileId: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(fileId);
    else next.delete(fileId);
    setChosen(next);
  };
  const groups = [
    { title: 'Playbooks', found: files.filter(({ isScenario }) => !isScenario) },
    { title: 'Role-plays', found: files.filter(({ isScenario }) => isScenario) },
  ];
  return (
    <FormDialog
      title="Export playbooks"
      submitLabel={`Export ${bundleWords(files.filter(({ fileId }) => chosen.has(fileId)))}`}
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
        label={`All: ${bundleWords(files)}`}
        checked={isAll}
        indeterminate={!isAll && chosen.size > 0}
        onChange={() => setChosen(new Set(isAll ? [] : files.map(idOf)))}
      />
      <div className={classes.choices}>
        {groups.map(({ title, found }) =>
          found.length === 0 ? null : (
            <fieldset key={title}>
              <legend>{title}</legend>
              {found.map((file) => (
                <Checkbox
                  key={file.fileId}
                  label={file.title}
                  description={file.fileId}
                  checked={chosen.has(file.fileId)}
                  onChange={(event) => choose(file.fileId, event.currentTarget.checked)}
                />
              ))}
            </fieldset>
          ),
        )}
      </div>
    </FormDialog>
  );
}

const idOf = ({ fileId }: ExportedFile) => fileId;
