import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { TeamPage } from '../../../core/trainee/trainee-pages';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PartTabs } from '../../ui/part-tabs';
import { objectionsAddress, stepsAddress, teamAddress } from './addresses';
import { type AskedFigure, FigureDialog } from './figure-dialog';
import { ObjectionsPart } from './objections-part';
import { PeoplePart } from './people-part';
import { StepsPart } from './steps-part';
import { TakeFiles } from './take-files';
import classes from './trainees.module.css';

const parts = [
  { href: teamAddress, label: 'Who is where' },
  { href: stepsAddress, label: 'Forgotten steps' },
  { href: objectionsAddress, label: 'Objections' },
] as const;
type Part = 'people' | 'steps' | 'objections';
const addressOf: Readonly<Record<Part, string>> = {
  people: teamAddress,
  steps: stepsAddress,
  objections: objectionsAddress,
};

/** A coach's view: where trainees of other machines are, what they forget, and what loses their calls. */
export function TeamScreen({ part }: { readonly part: Part }) {
  const team = useRequest('trainee.list', {}, { isAskedAnew: true, keepsPrevious: true });
  const [asked, setAsked] = useState<AskedFigure | null>(null);
  return (
    <Page
      title="Trainees"
      aside={
        <Link className="rk-link" href="/training">
          My training
        </Link>
      }
      action={<TakeFiles label="Take in progress files" isMain />}
    >
      <div className={classes.page}>
        <div className={classes.tabs}>
          <PartTabs label="Parts of the coach’s view" parts={parts} shown={addressOf[part]} />
        </div>
        <Answer query={team} failure="The trainees could not be read">
          {(data) => <Shown part={part} team={data} onAsk={setAsked} />}
        </Answer>
      </div>
      <FigureDialog asked={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}

interface ShownProps {
  readonly part: Part;
  readonly team: TeamPage;
  readonly onAsk: (asked: AskedFigure) => void;
}

function Shown({ part, team, onAsk }: ShownProps) {
  if (team.trainees.length === 0)
    return (
      <EmptyState icon={<IconUsersGroup size={28} stroke={1.4} />} title="No trainees yet">
        Trainees send you a file with “Send my progress”. Drop one or many on the window, in any order and as
        often as they come. Accounts, people and notes of calls are in none of them.
      </EmptyState>
    );
  if (part === 'steps') return <StepsPart team={team} onAsk={onAsk} />;
  if (part === 'objections') return <ObjectionsPart team={team} onAsk={onAsk} />;
  return <PeoplePart team={team} onAsk={onAsk} />;
}
