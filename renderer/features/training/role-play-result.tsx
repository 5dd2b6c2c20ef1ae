import { useEffect, useRef } from 'react';
import { countPoints } from '../../../core/scenario/count-points';
import { pathDiagram } from '../../../core/scenario/path-diagram';
import type { PlayedTurn } from '../../../core/scenario/play';
import type { RolePlayPage } from '../../../core/scenario/role-play';
import type { Moment } from '../../../core/scenario/scenario';
import { Diagram } from '../../markdown/diagram';
import { MarkdownView } from '../../markdown/markdown-view';
import { Section } from '../../ui/section';
import { PathList } from './path-list';
import { PointsList } from './points-list';
import classes from './training.module.css';
import { endingWords } from './training-words';

interface RolePlayResultProps {
  readonly page: RolePlayPage;
  readonly turns: readonly PlayedTurn[];
  readonly moment: Moment | null;
}

/** The end: how it went and why, what was behind it, and the ways that were not taken. */
export function RolePlayResult({
  page: { rolePlay, scenario, scorecard },
  turns,
  moment,
}: RolePlayResultProps) {
  const { scores } = countPoints(scenario, scorecard, turns);
  const ending = moment?.ending;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className={classes.result}>
      {ending ? (
        <div ref={end} className={classes.ending} data-kind={ending.kind} role="status">
          <strong>
            {endingWords[ending.kind]}
            {rolePlay.points === null ? null : <span> {rolePlay.points} of 100 points</span>}
          </strong>
          {ending.text.split('\n\n').map((part) => (
            <p key={part}>{part}</p>
          ))}
        </div>
      ) : null}
      <Section title="Points">
        <PointsList scores={scores} />
      </Section>
      <Section title="What was behind it">
        {scenario.realReason === '' ? null : <p className={classes.reason}>{scenario.realReason}</p>}
        <MarkdownView text={scenario.hiddenStory} className={classes.story ?? ''} />
      </Section>
      <Section title="Ways taken and missed">
        <p className="rk-soft">
          Thick lines are your way, dotted ones the ways not taken; the figures are the replies’.
        </p>
        <Diagram source={pathDiagram(scenario, turns)} />
        <PathList scenario={scenario} turns={turns} />
      </Section>
    </div>
  );
}
