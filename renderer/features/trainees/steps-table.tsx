import type { ReactNode } from 'react';
import type { ListedStep } from '../../../core/trainee/trainee-pages';
import { FigureButton } from './figure-button';
import type { AskedFigure } from './figure-dialog';
import { timesWords } from './figure-words';
import classes from './trainees.module.css';

interface StepsTableProps {
  readonly label: string;
  readonly steps: readonly ListedStep[];
  /** Of one trainee, or of all. */
  readonly traineeId: string | null;
  readonly onAsk: (asked: AskedFigure) => void;
  /** What can be done about a step. */
  readonly action?: (step: ListedStep) => ReactNode;
}

/** Steps by how surely they are forgotten. */
export function StepsTable({ label, steps, traineeId, onAsk, action }: StepsTableProps) {
  return (
    <table className={classes.table} aria-label={label} data-steps>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col" data-number title="Times that a known card of it came up and was not recalled">
            Forgotten
          </th>
          {traineeId === null ? (
            <th scope="col" data-number title="Trainees who forgot it at least once, of those who drilled it">
              By trainees
            </th>
          ) : null}
          <th scope="col" data-number title="How likely its cards are recalled now">
            Recall now
          </th>
          {action ? (
            <th scope="col">
              <span className="rk-hidden">Comment</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const { playbookId, playbookTitle, stepKey, otherTextCount } = step;
          const ask = () =>
            onAsk({
              title: step.label,
              place: { kind: 'step', playbookId, stepKey, traineeId },
            });
          return (
            <tr key={`${playbookId} ${stepKey}`}>
              <th scope="row">
                {step.isObjection ? `“${step.label}”` : step.label}
                <span className={classes.note}>
                  {playbookTitle}
                  {otherTextCount > 0 ? ` · ${otherTextWords(otherTextCount, traineeId)}` : ''}
                </span>
              </th>
              <td data-number>
                {step.asked === 0 ? (
                  <span className="rk-soft">not asked again yet</span>
                ) : (
                  <FigureButton
                    words={timesWords(step.lapses, step.asked)}
                    label={`${step.label}, forgotten`}
                    onOpen={ask}
                  />
                )}
              </td>
              {traineeId === null ? (
                <td data-number>
                  <FigureButton
                    words={`${step.forgotCount} of ${step.traineeCount}`}
                    label={`${step.label}, trainees who forgot it`}
                    onOpen={ask}
                  />
                </td>
              ) : null}
              <td data-number>
                <FigureButton
                  words={`${Math.round(step.recall * 100)}%`}
                  label={`${step.label}, recall now`}
                  onOpen={ask}
                />
              </td>
              {action ? <td data-number>{action(step)}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function otherTextWords(count: number, traineeId: string | null): string {
  if (traineeId !== null) return 'drilled another text than yours';
  return `${count} drilled another text than yours`;
}
