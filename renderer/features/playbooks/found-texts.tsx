import { Highlight } from '@mantine/core';
import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import classes from './library.module.css';
import { readerAddress } from './playbook-address';

/** Where the searched words stand, the playbook that is about them first. */
export function FoundTexts({ search }: { readonly search: string }) {
  const answer = useRequest('playbook.search', { search }, { keepsPrevious: true });
  const words = search.trim().split(/\s+/);
  return (
    <Answer query={answer} failure="The texts could not be searched">
      {({ hits }) => (
        <section aria-label="Found">
          <p className={classes.count} role="status">
            {hits.length === 0
              ? 'No playbook has all of these words. Fewer or other words may help.'
              : `${hits.length} ${hits.length === 1 ? 'playbook' : 'playbooks'}`}
          </p>
          <ul className={classes.hits}>
            {hits.map((hit) => (
              <li key={hit.fileId} className={classes.hit}>
                <Link href={readerAddress(hit.fileId)} className={classes.hitTitle}>
                  <Highlight component="span" highlight={words} inherit>
                    {hit.title}
                  </Highlight>
                </Link>
                {hit.excerpt ? (
                  <p>
                    {hit.heading && hit.heading !== hit.excerpt ? (
                      <span className="rk-soft">{hit.heading}: </span>
                    ) : null}
                    <Highlight component="span" highlight={words} inherit>
                      {hit.excerpt}
                    </Highlight>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Answer>
  );
}
