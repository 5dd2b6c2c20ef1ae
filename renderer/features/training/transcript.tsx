import type { PlayedTurn } from '../../../core/scenario/play';
import { MomentLines } from './moment-lines';
import classes from './training.module.css';

interface TranscriptProps {
  readonly turns: readonly PlayedTurn[];
  readonly persona: string;
}

/** The moments that are over: what they said, what was answered, and one's own words where there were some. */
export function Transcript({ turns, persona }: TranscriptProps) {
  return (
    <>
      {turns.map(({ moment, chosen, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a call may come to one moment twice; turns never move.
        <div key={index} className={classes.turn}>
          <MomentLines lines={moment.lines} persona={persona} />
          <p className={classes.mine}>
            <span className="rk-hidden">You: </span>
            {chosen.text}
          </p>
          {words === '' ? null : <p className={classes.own}>In your words: {words}</p>}
        </div>
      ))}
    </>
  );
}
