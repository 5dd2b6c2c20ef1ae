import type { Trigger } from '../../../core/trigger/trigger';
import { triggerWords } from '../../../core/trigger/trigger-kinds';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** What kind of event, with its source; pressing the kind edits it. */
export function TriggerHead({ trigger }: { readonly trigger: Trigger }) {
  const { openForm } = useAccountScope();
  return (
    <>
      <button
        type="button"
        className={classes.cardName}
        title="Edit"
        onClick={() => openForm({ kind: 'trigger', trigger })}
      >
        {triggerWords[trigger.kind]}
      </button>
      <TriggerSource link={trigger.link} />
    </>
  );
}

/** Only an address of the web is opened; anything else is shown as it was written. */
function TriggerSource({ link }: { readonly link: string }) {
  const text = link.trim();
  if (text === '') return null;
  if (!/^https?:\/\//i.test(text)) return <span className={classes.soft}> · {text}</span>;
  return (
    <>
      {' · '}
      <a className="rk-link" href={text} target="_blank" rel="noreferrer noopener">
        source
      </a>
    </>
  );
}
