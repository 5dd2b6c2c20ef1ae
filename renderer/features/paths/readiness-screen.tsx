import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ReadinessPage } from '../../../core/training/path-page';
import { readinessParts } from '../../../core/training/readiness';
import { ruleWords } from '../../../core/training/readiness-words';
import { useCommands } from '../../app/commands';
import { SignRunDialog } from '../../app/sign-run-dialog';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { KeyHint } from '../../ui/key-caps';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { traineeAddress } from './addresses';
import { EvidenceList } from './evidence-list';
import { GiveReadyDialog } from './give-ready-dialog';
import { traineeWords } from './path-words';
import classes from './paths.module.css';
import { ReadyHead } from './ready-head';

interface ReadinessScreenProps {
  readonly playbookId: string;
  /** Left out, it is mine. */
  readonly repId?: string;
}

/** Whether a trainee is ready for one playbook, and all that it rests on. */
export function ReadinessScreen({ playbookId, repId }: ReadinessScreenProps) {
  const whose = repId === undefined ? { playbookId } : { playbookId, repId };
  const query = useRequest('readiness.get', whose, { isAskedAnew: true });
  return (
    <Answer query={query} failure="The readiness could not be read">
      {(page) => <Readiness page={page} />}
    </Answer>
  );
}

function Readiness({ page }: { readonly page: ReadinessPage }) {
  const { trainee, standing } = page;
  const rule = useStatus()?.settings.readiness;
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<'sign' | 'give' | null>(null);
  const back = traineeAddress(trainee);
  const close = () => setDialog(null);
  const isOpen = standing.ready.kind !== 'ready';
  useCommands([
    {
      id: 'readiness-back',
      label: 'Back to the training',
      group: 'Readiness',
      keys: 'escape',
      run: () => navigate(back),
    },
    { id: 'sign-run', label: 'Sign for a call', group: 'Readiness', keys: 's', run: () => setDialog('sign') },
    ...(isOpen
      ? [
          {
            id: 'give-ready',
            label: 'Say “ready”',
            group: 'Readiness',
            keys: 'y',
            run: () => setDialog('give'),
          },
        ]
      : []),
  ]);
  return (
    <Page
      title={standing.title}
      aside={
        <Link className="rk-link" href={back}>
          {trainee.isMe ? 'Training' : `Training of ${traineeWords(trainee)}`}
        </Link>
      }
      action={
        <>
          <Button onClick={() => setDialog('sign')}>
            Sign for a call
            <KeyHint keys="s" />
          </Button>
          {isOpen ? (
            <Button variant="filled" onClick={() => setDialog('give')}>
              Say “ready”
              <KeyHint keys="y" />
            </Button>
          ) : null}
        </>
      }
    >
      <div className={classes.part}>
        <ReadyHead page={page} />
        <Section title="What it rests on">
          <EvidenceList page={page} />
        </Section>
        {rule ? (
          <Section title="The rule">
            <p className={classes.quiet}>
              {ruleWords(rule, readinessParts)} Settings, Training, has the figures.
            </p>
          </Section>
        ) : null}
      </div>
      {dialog === 'sign' ? (
        <SignRunDialog trainee={trainee} playbookId={standing.playbookId} onClose={close} />
      ) : null}
      {dialog === 'give' ? <GiveReadyDialog page={page} onClose={close} /> : null}
    </Page>
  );
}
