import type { Activity } from '../activity/activity';
import type { Contact } from '../contact/contact';
import { contactName } from '../contact/contact-name';
import type { Deal } from '../deal/deal';
import type { Idea } from '../idea/idea';
import type { MatchingStory } from '../story/match-stories';
import { storyResult } from '../story/story-result';
import { sharedTag } from '../story/story-tags';

/** Something to say that no earlier attempt has said (M14, M20). */
export interface NewThing {
  readonly kind: 'story' | 'idea' | 'promise' | 'offering' | 'interest';
  readonly text: string;
  readonly why: string;
}

interface Known {
  readonly attempts: readonly Pick<Activity, 'subject' | 'text'>[];
  readonly stories: readonly MatchingStory[];
  /** The team's ideas that were not given to the account yet. */
  readonly ideas: readonly Idea[];
  readonly industry: string;
  readonly deal: Deal | null;
  readonly neverBought: readonly { readonly name: string }[];
  readonly contact: Contact | null;
}

const mostOfAKind = 1;
const mostThings = 4;

/** What the next attempt can bring, one of each kind, leaving out what the earlier ones named already. */
export function newThings(known: Known): NewThing[] {
  const { attempts, stories, deal, neverBought, contact } = known;
  const said = attempts.map(({ subject, text }) => `${subject} ${text}`.toLowerCase()).join('\n');
  const isNew = (words: string) => words.trim() !== '' && !said.includes(words.trim().toLowerCase());
  const fresh = <T>(things: readonly T[], wordsOf: (thing: T) => string) =>
    things.filter((thing) => isNew(wordsOf(thing))).slice(0, mostOfAKind);
  const promises = deal !== null && deal.competitorPromise.trim() !== '' ? [deal] : [];
  const found: NewThing[] = [
    ...fresh(stories, ({ story }) => story.title).map(({ story, why }): NewThing => {
      const result = storyResult(story);
      return { kind: 'story', text: result === '' ? story.title : `${story.title} (${result})`, why };
    }),
    ...fresh(fittingIdeas(known), ({ title }) => title).map(
      ({ title, text }): NewThing => ({
        kind: 'idea',
        text: title,
        why: text.trim() || 'From the team’s ideas',
      }),
    ),
    ...fresh(promises, ({ competitorPromise }) => competitorPromise).map(
      ({ competitor, competitorPromise }): NewThing => ({
        kind: 'promise',
        text: `Ask how it went: “${competitorPromise.trim()}”`,
        why: `${competitor.trim() || 'The winner'} promised it`,
      }),
    ),
    ...fresh(neverBought, ({ name }) => name).map(
      ({ name }): NewThing => ({
        kind: 'offering',
        text: name,
        why: 'They never had it, nor heard of it from us',
      }),
    ),
    ...fresh(contact?.interests ?? [], (interest) => interest).map(
      (interest): NewThing => ({
        kind: 'interest',
        text: `A personal note about ${interest}`,
        why: `An interest of ${contact === null ? 'theirs' : contactName(contact)}`,
      }),
    ),
  ];
  return found.slice(0, mostThings);
}

/** Ideas for their industry or their reason first, then those that are for everybody. */
function fittingIdeas({ ideas, industry, deal }: Known): readonly Idea[] {
  const reasons = `${deal?.realLossReason ?? ''}, ${deal?.statedLossReason ?? ''}`;
  const fits = (idea: Idea) =>
    sharedTag(idea.industry, industry) !== null || sharedTag(idea.problem, reasons) !== null;
  const isForAll = (idea: Idea) => `${idea.industry}${idea.problem}`.trim() === '';
  return [...ideas.filter(fits), ...ideas.filter(isForAll)];
}
