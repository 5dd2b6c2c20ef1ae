import type { Story } from './story';

/** "Hours a week on orders: 14 before, 3 after"; empty when nothing was measured. */
export function measuredResult({
  measure,
  before,
  after,
}: Pick<Story, 'measure' | 'before' | 'after'>): string {
  const figures = [before && `${before} before`, after && `${after} after`].filter(Boolean).join(', ');
  if (figures === '') return '';
  return measure ? `${measure}: ${figures}` : figures;
}

/** The measured result and what else came of it, as it is told on a call. */
export function storyResult(story: Pick<Story, 'measure' | 'before' | 'after' | 'result'>): string {
  return [measuredResult(story), story.result].filter(Boolean).join('. ');
}
