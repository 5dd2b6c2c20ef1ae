import { Button, Checkbox, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommands } from '../../app/commands';
import { saveDownload } from '../../app/save-download';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { ScrollRegion } from '../../ui/scroll-region';
import { Section } from '../../ui/section';
import classes from './coaching.module.css';
import { CoachingPage } from './coaching-page';
import { PacketPreviewList } from './packet-preview-list';

const dateOrNull = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null);

/** A packet for a coach: which reviews, with or without names, and what leaves. */
export function ExportScreen() {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [withNames, setWithNames] = useState(true);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const period = { from: dateOrNull(from), to: dateOrNull(to), withNames };
  const all = useRequest('coaching.preview', { ...period, accountIds: [] }, { keepsPrevious: true });
  const accounts = all.data?.accounts ?? [];
  const accountIds =
    leftOut.size === 0 ? null : accounts.map(({ id }) => id).filter((id) => !leftOut.has(id));
  const filter = { ...period, accountIds };
  const preview = useRequest('coaching.preview', filter, { keepsPrevious: true });
  const make = useCommand('coaching.export', { failure: 'The file was not made' });
  const count = preview.data?.reviewCount ?? 0;
  const exportFile = () => {
    if (count === 0) return;
    make.mutate(filter, {
      onSuccess: (download) => {
        void saveDownload(download);
        showDone(`${download.fileName}: ${download.note} Hand it to your coach.`);
      },
    });
  };
  const toggle = (id: string) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    setLeftOut(next);
  };
  useCommands([
    {
      id: 'packet-export',
      label: 'Export the chosen reviews',
      group: 'Coaching',
      keys: 'mod+enter',
      run: exportFile,
    },
  ]);
  return (
    <CoachingPage
      shown="/coaching/export"
      action={
        <Button variant="filled" disabled={count === 0} loading={make.isPending} onClick={exportFile}>
          Export {count} {count === 1 ? 'review' : 'reviews'}
          <KeyHint keys="mod+enter" />
        </Button>
      }
    >
      <form className={classes.form} aria-label="What leaves" onSubmit={(event) => event.preventDefault()}>
        <Stack gap="sm">
          <TextInput
            type="date"
            label="Called from"
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label="Called until"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Switch
            label="With names"
            description="Without: “Account 1”, “Contact 1”, “Rep 1”, in texts too as far as the names are known here."
            checked={withNames}
            onChange={(event) => setWithNames(event.currentTarget.checked)}
          />
          <Section title="Accounts" count={accounts.length}>
            <Stack gap={6}>
              {accounts.map(({ id, name, reviewCount }) => (
                <Checkbox
                  key={id}
                  label={`${name} (${reviewCount})`}
                  checked={!leftOut.has(id)}
                  onChange={() => toggle(id)}
                />
              ))}
            </Stack>
          </Section>
        </Stack>
      </form>
      <ScrollRegion className={classes.main} label="Preview">
        <Answer query={preview} failure="The preview could not be made">
          {(data) => <PacketPreviewList preview={data} />}
        </Answer>
      </ScrollRegion>
    </CoachingPage>
  );
}
