import { Button } from '@mantine/core';
import { openDeskDialog } from '../../app/desk-dialog-store';
import { KeyHint } from '../../ui/key-caps';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** What we gave against what we asked (M14), in words. */
export function ValueCard() {
  const { account, gaveAndAsked } = useAccountScope().page;
  const give = () =>
    openDeskDialog({ kind: 'give-value', accounts: [{ id: account.id, name: account.name }] });
  return (
    <Section
      title="Given and asked"
      actions={
        <Button size="compact-xs" onClick={give}>
          Log value given <KeyHint keys="v" />
        </Button>
      }
    >
      <div className={classes.card}>
        <p className={classes.line}>{gaveAndAsked.gaveWords}</p>
        <p className={classes.line}>{gaveAndAsked.askedWords}</p>
        {gaveAndAsked.balance === '' ? null : (
          <p className={`${classes.line} ${classes.soft}`}>{gaveAndAsked.balance}</p>
        )}
      </div>
    </Section>
  );
}
