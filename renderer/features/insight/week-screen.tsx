import { Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { safeFileName } from '../../../core/export/safe-file-name';
import { weekMarkdown } from '../../../core/insight/week-markdown';
import type { WeekSummary } from '../../../core/insight/week-summary';
import { weekTitle, weekWords } from '../../../core/insight/week-words';
import { addDays } from '../../../core/record/add-days';
import { useCommands } from '../../app/commands';
import { saveBlob } from '../../app/save-download';
import { useKept } from '../../app/use-kept';
import { usePrint } from '../../app/use-print';
import { useRequest } from '../../app/use-request';
import { useAsOf, useStatus } from '../../app/use-status';
import { usualPaper } from '../../app/usual-paper';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import classes from './insight.module.css';
import { InsightFrame } from './insight-frame';
import { RepSelect } from './rep-select';
import { WeekPaper } from './week-paper';

/** Mine, everybody's, or that of another rep; `undefined` as long as nothing was chosen. */
type Whose = string | null | undefined;

/** The week of a rep or of the team, to print and to save. */
export function WeekScreen() {
  const me = useStatus()?.settings.meRepId ?? null;
  const [whose, choose] = useKept<Whose>('insight.week.rep', undefined);
  const [on, setOn] = useKept<string | null>('insight.week.on', null);
  const repId = whose === undefined ? me : whose;
  const week = useRequest('insight.week', { on, repId }, { keepsPrevious: true });
  const asOf = useAsOf();
  const shown = week.data;
  const title = shown ? weekTitle(shown) : 'Week';
  const { print, savePdf, isBusy } = usePrint(title, usualPaper(navigator.language));
  const goTo = (days: number) => setOn(addDays(shown?.from ?? asOf, days));
  const save = () => {
    if (shown) saveWeek(shown);
  };
  const forward = () => {
    if (shown && !shown.isLatest) goTo(7);
  };
  const group = 'Weekly summary';
  useCommands([
    { id: 'week-print', label: 'Print the week', group, keys: 'mod+p', run: print },
    { id: 'week-markdown', label: 'Save the week as Markdown', group, keys: 'mod+s', run: save },
    { id: 'week-before', label: 'The week before', group, keys: '[', run: () => goTo(-7) },
    { id: 'week-after', label: 'The week after', group, keys: ']', run: forward },
    ...(savePdf === null
      ? []
      : [{ id: 'week-pdf', label: 'Save the week as PDF', group, keys: 'mod+shift+s', run: savePdf }]),
  ]);
  return (
    <InsightFrame
      shown="/insight/week"
      choices={
        <Group gap={8}>
          <Button aria-label="The week before" px={8} onClick={() => goTo(-7)}>
            <IconChevronLeft size={16} />
          </Button>
          <span className={classes.week} aria-live="polite">
            {shown ? weekWords(shown.from, shown.to) : ''}
          </span>
          <Button aria-label="The week after" px={8} disabled={shown?.isLatest ?? true} onClick={forward}>
            <IconChevronRight size={16} />
          </Button>
          <RepSelect repId={repId} everybody="The team" onChoose={choose} />
        </Group>
      }
      action={
        <>
          {savePdf === null ? null : (
            <Button onClick={savePdf} disabled={isBusy}>
              PDF
            </Button>
          )}
          <Button onClick={save} disabled={!shown}>
            Markdown
            <KeyHint keys="mod+s" />
          </Button>
          <Button variant="filled" onClick={print} loading={isBusy}>
            Print
            <KeyHint keys="mod+p" />
          </Button>
        </>
      }
    >
      <Answer query={week} failure="The week could not be read">
        {(data) => <WeekPaper week={data} onRep={choose} />}
      </Answer>
    </InsightFrame>
  );
}

function saveWeek(week: WeekSummary): void {
  const name = `${safeFileName(`${weekTitle(week)}`)}.md`;
  saveBlob(new Blob([weekMarkdown(week)], { type: 'text/markdown' }), name);
}
