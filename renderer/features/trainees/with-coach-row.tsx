import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useCommands } from '../../app/commands';
import { WayRow } from '../../ui/way-row';
import { coachAddress, teamAddress } from './addresses';

/** On the Training page: the ways to a coach on another machine, and to trainees. */
export function WithCoachRow() {
  const [, navigate] = useLocation();
  useCommands([
    { id: 'my-coach', label: 'My coach', group: 'Training', keys: 'c', run: () => navigate(coachAddress) },
    {
      id: 'trainees',
      label: 'Trainees of other machines',
      group: 'Training',
      keys: 'shift+t',
      run: () => navigate(teamAddress),
    },
  ]);
  return (
    <WayRow
      title="Learn with a coach"
      words="Your progress goes to your coach as a file, and comments, a path and “ready” come back. A coach takes in the files of many."
      actions={
        <>
          <Button component={Link} href={coachAddress}>
            My coach
          </Button>
          <Button component={Link} href={teamAddress}>
            Trainees
          </Button>
        </>
      }
    />
  );
}
