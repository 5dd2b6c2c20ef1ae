import type { CallSheet } from '../../../core/call-sheet/call-sheet';
import type { Phase } from '../../../core/engagement/engagement';
import { storyResult } from '../../../core/story/story-result';
import { MarkdownView } from '../../markdown/markdown-view';
import classes from './call-sheet.module.css';
import { SheetBranches } from './sheet-branches';
import { SheetHead } from './sheet-head';
import { SheetStep } from './sheet-step';
import { withBranches } from './with-branches';

const phases: readonly (readonly [Phase, string])[] = [
  ['prepare', 'Prepare'],
  ['call', 'Call'],
  ['review', 'Review'],
];

/** One call on one page: who, why now, what to ask, what to answer, and room for a pen. */
export function Sheet({ sheet }: { readonly sheet: CallSheet }) {
  const { steps } = sheet.playbook.playbook;
  const filled = new Map(sheet.filled.map((step) => [step.id, step]));
  const objections = steps.filter(({ kind }) => kind === 'objection');
  const [match] = sheet.stories;
  return (
    <article aria-label="Call sheet">
      <SheetHead sheet={sheet} />
      <div className={classes.columns}>
        {phases.map(([phase, title]) => {
          const asked = steps.filter((step) => step.phase === phase && isOnPaper(step));
          if (asked.length === 0) return null;
          return (
            <section key={phase}>
              <h2>{title}</h2>
              {withBranches(asked).map((piece) =>
                Array.isArray(piece) ? (
                  <SheetBranches key={piece[0]?.id} steps={piece} filled={filled} run={sheet.run} />
                ) : (
                  <SheetStep key={piece.id} step={piece} filled={filled.get(piece.id)} run={sheet.run} />
                ),
              )}
            </section>
          );
        })}
        {objections.length > 0 ? (
          <section>
            <h2>When they say</h2>
            {objections.map(({ id, text }) => (
              <div key={id} className={classes.objection}>
                <h3>{filled.get(id)?.text || text}</h3>
                <MarkdownView text={filled.get(id)?.body ?? ''} />
              </div>
            ))}
          </section>
        ) : null}
        {match !== undefined ? (
          <section className={classes.story}>
            <h2>A story to tell</h2>
            <h3>{match.story.title}</h3>
            {[match.story.characters, match.story.conflict, match.story.ending, storyResult(match.story)]
              .filter((text) => text !== '')
              .map((text) => (
                <p key={text}>{text}</p>
              ))}
            <p className={classes.soft}>{match.why}.</p>
          </section>
        ) : null}
      </div>
    </article>
  );
}

/** Of the reading matter only what is said on the call: the rest was read before. */
function isOnPaper({ kind, phase }: { readonly kind: string; readonly phase: Phase }): boolean {
  return kind === 'prose' ? phase === 'call' : kind !== 'objection';
}
