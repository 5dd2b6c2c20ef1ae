import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { WayRow } from '../../ui/way-row';
import { ownWordsAddress } from './addresses';

/** The way to own words on the Training page. */
export function OwnWordsRow() {
  return (
    <WayRow
      title="Own words"
      words="Say an opener into the microphone, or write it, and compare it with the script. Takes stay on this computer."
      actions={
        <Button component={Link} href={ownWordsAddress}>
          Choose an opener
        </Button>
      }
    />
  );
}
