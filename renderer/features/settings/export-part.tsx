import { Button, Checkbox, Group, Modal, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ActivityExportFormat } from '../../../core/export/download';
import { copyText } from '../../app/copy-text';
import { readDownload, saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { showFailure } from '../../app/show-failure';
import { useCommand } from '../../app/use-request';
import { Field, Part } from './part';

const formats: { value: ActivityExportFormat; label: string }[] = [
  { value: 'salesforce', label: 'Salesforce' },
  { value: 'hubspot', label: 'HubSpot' },
  { value: 'pipedrive', label: 'Pipedrive' },
  { value: 'text', label: 'Plain text' },
];

/** Activities back to the CRM, as a file or on the clipboard, and everything as open files. */
export function ExportPart() {
  const [format, setFormat] = useState<ActivityExportFormat>('salesforce');
  const [onlyNew, setOnlyNew] = useState(true);
  const [markExported, setMarkExported] = useState(true);
  const [uncopied, setUncopied] = useState<string | null>(null);
  const activities = useCommand('export.activities', { failure: 'The activities were not exported' });
  const everything = useCommand('export.everything', { failure: 'The export was not made' });
  const failed = (error: unknown) => showFailure(error, 'The file could not be saved');

  const download = async () => {
    const file = await activities.mutateAsync({ format, onlyNew, markExported });
    if (file.count === 0) return showDone(file.note);
    await saveDownload(file).catch(failed);
    showDone(`${file.fileName}: ${file.note}`);
  };
  const copy = async () => {
    const file = await activities.mutateAsync({ format: 'text', onlyNew, markExported });
    if (file.count === 0) return showDone(file.note);
    const text = await (await readDownload(file)).text();
    if (await copyText(text)) showDone(`Copied. ${file.note}`);
    else setUncopied(text);
  };
  const exportAll = async () => {
    const file = await everything.mutateAsync({});
    await saveDownload(file).catch(failed);
    showDone(`${file.fileName}: ${file.note}`);
  };
  const quietly = (task: () => Promise<void>) => () => void task().catch(() => undefined);

  return (
    <>
      <Part
        title="Activities for your CRM"
        lead="What was logged and reviewed here, as a file that your CRM imports, so that nothing is entered twice."
      >
        <Field label="Made for">
          {(id) => (
            <Select
              id={id}
              data={formats}
              value={format}
              onChange={(value) => setFormat((value ?? 'salesforce') as ActivityExportFormat)}
              allowDeselect={false}
            />
          )}
        </Field>
        <Checkbox
          my="xs"
          label="Only what was not exported before"
          checked={onlyNew}
          onChange={(event) => setOnlyNew(event.currentTarget.checked)}
        />
        <Checkbox
          mb="md"
          label="Remember these as exported"
          checked={markExported}
          onChange={(event) => setMarkExported(event.currentTarget.checked)}
        />
        <Group gap="xs">
          <Button variant="filled" loading={activities.isPending} onClick={quietly(download)}>
            Export activities
          </Button>
          <Button disabled={activities.isPending} onClick={quietly(copy)}>
            Copy as text
          </Button>
        </Group>
      </Part>
      <Part
        title="Everything"
        lead="All accounts, people, deals, activities and playbooks as open files: CSV, JSON and Markdown in one zip."
      >
        <Button loading={everything.isPending} onClick={quietly(exportAll)}>
          Export everything
        </Button>
      </Part>
      <Modal
        opened={uncopied !== null}
        onClose={() => setUncopied(null)}
        title="Copy this text"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Textarea aria-label="Activities as text" readOnly value={uncopied ?? ''} data-autofocus />
      </Modal>
    </>
  );
}
