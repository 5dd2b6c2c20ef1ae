import { memo, useRef } from 'react';
import { Link } from 'wouter';
import { AccountPicker } from '../../app/account-picker';
import { useCommands } from '../../app/commands';
import { useStatus } from '../../app/use-status';
import classes from './preview-bar.module.css';
import type { RepPreview } from './use-rep-preview';

type PreviewBarProps = Pick<RepPreview, 'account' | 'choose' | 'found' | 'error'>;

/** Chooses the account that the preview is filled with, and says what a run would be about. */
export const PreviewBar = memo(function PreviewBar({ account, choose, found, error }: PreviewBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  const hasAccounts = (useStatus()?.accountCount ?? 0) > 0;
  useCommands([
    {
      id: 'preview-as-rep',
      label: 'Preview as a rep sees it',
      group: 'Writing',
      keys: 'alt+shift+v',
      run: () => picker.current?.focus(),
    },
  ]);
  if (!hasAccounts) {
    return (
      <p className={classes.bar}>
        <span>
          To see it as a rep does, <Link href="/">add sample data or your own</Link>.
        </span>
      </p>
    );
  }
  const about = [found?.dealTitle, found?.contactName].filter(Boolean).join(' · ') || 'No deal, no contact';
  return (
    <div className={classes.bar}>
      <AccountPicker
        ref={picker}
        className={classes.picker ?? ''}
        aria-label="Preview with an account"
        label={null}
        required={false}
        autoFocus={false}
        placeholder="As a rep sees it, with …"
        clearable
        account={account}
        onChange={choose}
      />
      {found ? (
        <span className={classes.about} title={`A run would be about: ${about}`}>
          {about}
        </span>
      ) : null}
      {error ? (
        <span className={classes.about} title={error.message}>
          {error.message}
        </span>
      ) : null}
    </div>
  );
});
