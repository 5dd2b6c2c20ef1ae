import { Button, Modal } from '@mantine/core';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { RelativeDate } from '../../ui/relative-date';
import classes from './today.module.css';
import { useCallActions } from './use-call-actions';

/** Everything that was snoozed or dismissed, and the way back. */
export function SetAsidesDialog({ onClose }: { readonly onClose: () => void }) {
  const setAsides = useRequest('today.setAsides', {});
  const { bringBack } = useCallActions();
  return (
    <Modal opened onClose={onClose} title="Set aside" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Answer query={setAsides} failure="What was set aside could not be read">
        {({ rows, leftInPeace }) =>
          rows.length + leftInPeace.length === 0 ? (
            <p className={classes.quiet}>Nothing is set aside.</p>
          ) : (
            <ul className={classes.list}>
              {rows.map((row) => (
                <li key={row.id} className={classes.item}>
                  <div className={classes.grow}>
                    <a className="rk-link" href={`#/accounts/${row.accountId}`}>
                      {row.accountName}
                    </a>
                    <div className={classes.small}>
                      {row.kind === 'snooze' ? (
                        <>
                          Snoozed, comes back <RelativeDate date={row.until} />
                        </>
                      ) : (
                        <>
                          Dismissed <RelativeDate date={row.on} />: {row.reason}
                        </>
                      )}
                    </div>
                  </div>
                  <Button
                    size="compact-xs"
                    aria-label={`Bring back ${row.accountName}`}
                    onClick={() => bringBack(row.accountId)}
                  >
                    Bring back
                  </Button>
                </li>
              ))}
              {leftInPeace.map((row) => (
                <li key={row.accountId} className={classes.item}>
                  <div className={classes.grow}>
                    <a className="rk-link" href={`#/accounts/${row.accountId}`}>
                      {row.accountName}
                    </a>
                    <div className={classes.small}>
                      {row.reason}
                      {row.until === null ? null : (
                        <>
                          {' '}
                          · comes back <RelativeDate date={row.until} />
                        </>
                      )}
                    </div>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Modal>
  );
}
