import { Button } from '@mantine/core';
import type { Publication } from '../../../core/playbook/publication';
import { showDone } from '../../app/show-done';
import { showFailure } from '../../app/show-failure';
import { useRequest } from '../../app/use-request';
import { bridge } from '../../bridge';
import classes from './library.module.css';

/** Published playbooks whose files are gone: their texts are kept and can be brought back. */
export function RemovedPlaybooks() {
  const answer = useRequest('playbook.removed', {});
  const removed = answer.data?.removed ?? [];
  if (removed.length === 0) return null;
  return (
    <section className={classes.lately} aria-labelledby="removed-playbooks">
      <h2 id="removed-playbooks" className={classes.situationTitle}>
        Removed from the folder
      </h2>
      <ul>
        {removed.map((publication) => (
          <li key={publication.id}>
            <span>
              <strong>{publication.title}</strong>{' '}
              <span className="rk-soft">
                {publication.fileId}, last published as version {publication.number}
              </span>
            </span>
            <Button
              size="compact-xs"
              onClick={() =>
                void bringBack(publication).catch((error) => showFailure(error, 'It was not brought back'))
              }
            >
              Bring back {publication.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function bringBack({ id, fileId, title }: Publication): Promise<void> {
  const { text } = await bridge.request('playbook.versionText', { id });
  const result = await bridge.request('playbook.save', { fileId, text, baseHash: null });
  showDone(
    result.outcome === 'saved'
      ? `“${title}” is back in the folder.`
      : `There is a file ${fileId} again already.`,
  );
}
