import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { WayCard } from '../../ui/way-card';
import { ownWordsAddress } from './addresses';

/** The way to own words on the Training page. */
export function OwnWordsCard() {
  return (
    <WayCard
      title="Own words"
      words="Say an opener into the microphone, or write it, and compare it with the script. Takes stay on this computer."
      action={
        <Button component={Link} href={ownWordsAddress}>
          Choose an opener
        </Button>
      }
    />
  );
}
