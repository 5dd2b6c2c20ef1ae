import { useRequest } from '../../app/use-request';
import classes from './folders.module.css';
import { Part } from './part';

/** Playbooks of several files that carry one id, with what that means and how to end it. */
export function SharedIds() {
  const shared = useRequest('playbook.list', {}).data?.sharedIds ?? [];
  if (shared.length === 0) return null;
  return (
    <Part
      title="One id, several files"
      lead="Runs are counted under a playbook’s id, so these files count as one playbook. All of them can be run. To tell them apart, give one another “id:” in its first lines, or switch off the folder with the copy."
    >
      <ul className={classes.shared}>
        {shared.map(({ id, places }) => (
          <li key={id}>
            <code>{id}</code>
            <span>{places.join(', ')}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
