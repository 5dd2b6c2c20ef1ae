import type { ListedIdea } from '../../../core/idea/idea';

interface IdeaFilter {
  readonly search: string;
  readonly showsRetired: boolean;
}

/** Ideas with every word that was typed. */
export function filterIdeas(
  ideas: readonly ListedIdea[],
  { search, showsRetired }: IdeaFilter,
): ListedIdea[] {
  const words = search.toLowerCase().split(/\s+/);
  return ideas.filter(({ title, text, kind, industry, problem, repName, retiredOn }) => {
    if (retiredOn !== null && !showsRetired) return false;
    const searched = [title, text, kind, industry, problem, repName].join('\n').toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}
