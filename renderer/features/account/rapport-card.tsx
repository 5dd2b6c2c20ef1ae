import { RapportList } from '../../ui/rapport-list';
import { Section } from '../../ui/section';
import classes from './account.module.css';
import { useAccountScope } from './account-context';

/** What the people here share with us and with others (M17); shown when there is anything. */
export function RapportCard() {
  const { rapport, account } = useAccountScope().page;
  if (rapport.length === 0) return null;
  return (
    <Section
      title="Common ground"
      count={rapport.length}
      actions={
        <a className={`rk-link ${classes.more}`} href="#/rapport">
          Who shares what
        </a>
      }
    >
      <RapportList matches={rapport} ownAccountId={account.id} className={classes.rapport} />
    </Section>
  );
}
