import type { RapportMatch } from '../../core/rapport/rapport-match';

interface RapportListProps {
  readonly matches: readonly RapportMatch[];
  /** Whose page this is: nobody needs a link to where they are. */
  readonly ownAccountId: string;
  readonly className: string | undefined;
}

/** What people have in common (M17), a sentence each; the others' accounts are one click away. */
export function RapportList({ matches, ownAccountId, className }: RapportListProps) {
  return (
    <ul className={className}>
      {matches.map(({ contactId, topic, words, people }) => {
        const elsewhere = people.filter(({ accountId }) => accountId !== '' && accountId !== ownAccountId);
        return (
          <li key={contactId + topic}>
            {words}
            {elsewhere.length > 0 ? ' · ' : ''}
            {elsewhere.map(({ id, accountId, accountName }, index) => (
              <span key={id}>
                {index > 0 ? ', ' : ''}
                <a className="rk-link" href={`#/accounts/${accountId}`}>
                  {accountName}
                </a>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
