import type { IdeaFields } from '../idea/idea';

/** An idea of the team; `rep` is a key of `sampleReps`, `usedIn` how the entry begins that used it. */
type SampleIdea = Omit<IdeaFields, 'repId' | 'retiredOn'> & {
  readonly rep: string;
  readonly usedIn?: string;
};

export const sampleIdeas: readonly SampleIdea[] = [
  {
    title: 'The defrost rule on one page',
    kind: 'article',
    text: 'The two paragraphs of the new inspection rule that touch a freezer hall, with our notes in the margin.',
    industry: 'Food distribution, Cold storage',
    problem: 'Bad timing',
    rep: 'dana',
    usedIn: 'Sent her the new defrost rule',
  },
  {
    title: 'Ten minutes with somebody who solved it',
    kind: 'introduction',
    text: 'Introduce them to a customer with the same hall, and leave the two alone. Ask the customer first.',
    industry: '',
    problem: 'Did not trust us, No measurable result shown',
    rep: 'marcus',
    usedIn: 'Introduced Samira to the night manager',
  },
  {
    title: 'Night walk with the thermal camera',
    kind: 'invitation',
    text: 'An hour after the last shift: we walk the doors with the camera and leave the pictures there, free of charge.',
    industry: 'Food distribution, Beverages',
    problem: 'No budget',
    rep: 'ines',
  },
  {
    title: 'Rebates that close this quarter',
    kind: 'insight',
    text: 'Form numbers and last dates of the utility rebates in their county. Most buyers never hear of them.',
    industry: '',
    problem: 'Price, No budget',
    rep: 'dana',
    usedIn: 'Sent Bridget the form numbers',
  },
  {
    title: 'A card written by hand after a lost tender',
    kind: 'personal-note',
    text: 'Thank them for their time and wish them luck. Nothing about us, no leaflet.',
    industry: '',
    problem: 'Competition',
    rep: 'priya',
  },
];
