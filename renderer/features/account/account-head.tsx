import { Badge } from '@mantine/core';
import { peaceOfAccount } from '../../../core/contact/peace';
import { MoneySums } from '../../ui/money';
import { PoolBadge } from '../../ui/pool-badge';
import { RelativeDate } from '../../ui/relative-date';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** More than these would push the history out of sight; the others are on hover and in the form. */
const mostTags = 12;

/** Who owns it, what it brought, and why it is worth a call, in sentences. */
export function AccountHead() {
  const { page, status } = useAccountScope();
  const { account, pools } = page;
  const peace = peaceOfAccount(account, page.contacts, status.asOf);
  const place = [account.city, account.region, account.country].filter(Boolean).join(', ');
  return (
    <section className={classes.head} aria-label="About the account">
      <dl className={classes.meta}>
        <div>
          <dt>Owner </dt>
          <dd>
            {page.ownerName || 'nobody'}
            {page.ownerHasLeft && <span className={classes.lost}> (left)</span>}
            {page.ownerIsDerived && (
              <span
                className={classes.soft}
                title="No file names an owner, so the latest deal's rep is taken."
              >
                {' '}
                (from the latest deal)
              </span>
            )}
          </dd>
        </div>
        <Fact label="Segment" value={account.segment} />
        <Fact label="Industry" value={account.industry} />
        <Fact label="In" value={place} />
        <div>
          <dt>Won </dt>
          <dd className={classes.won}>
            <MoneySums sums={page.won} />
          </dd>
        </div>
        <div>
          <dt>Lost </dt>
          <dd>
            <MoneySums sums={page.lost} />
          </dd>
        </div>
        <div>
          <dt>Open </dt>
          <dd>
            <MoneySums sums={page.open} />
          </dd>
        </div>
        <div>
          <dt>Last touch </dt>
          <dd>
            <RelativeDate date={page.lastTouchOn} otherwise="never" />
          </dd>
        </div>
        {page.parent !== null && (
          <div>
            <dt>Part of </dt>
            <dd>
              <a className="rk-link" href={`#/accounts/${page.parent.id}`}>
                {page.parent.name}
              </a>
            </dd>
          </div>
        )}
        {page.subsidiaries.length > 0 && (
          <div>
            <dt>Subsidiaries </dt>
            <dd>
              {page.subsidiaries.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <a className="rk-link" href={`#/accounts/${id}`}>
                    {name}
                  </a>
                </span>
              ))}
            </dd>
          </div>
        )}
        {account.isReference && <Fact label="Served as" value="a reference" />}
      </dl>
      {account.tags.length > 0 && (
        <div className={classes.tags}>
          {account.tags.slice(0, mostTags).map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
          {account.tags.length > mostTags && (
            <span className={classes.soft} title={account.tags.slice(mostTags).join(', ')}>
              and {account.tags.length - mostTags} more
            </span>
          )}
        </div>
      )}
      {peace !== null && <p className={classes.warning}>{peace.reason}</p>}
      {pools.length > 0 && (
        <ul className={classes.pools} aria-label="Reasons to call">
          {pools.map(({ pool, why }) => (
            <li key={pool} style={{ display: 'contents' }}>
              <PoolBadge pool={pool} why={why} />
              <span>{why}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Tag({ children }: { readonly children: string }) {
  return (
    <Badge variant="default" tt="none" fw={500} maw={240} title={children}>
      {children}
    </Badge>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{label} </dt>
      <dd>{value}</dd>
    </div>
  );
}
