import type { PartFacts } from './figure';
import type { InsightFilter, InsightPart } from './insight';
import type { InsightSource } from './insight-source';
import { ownPart } from './own-part';
import { pipelinePart } from './pipeline-part';
import { processPart } from './process-part';
import { whatWorksPart } from './what-works-part';
import { whyWeLosePart } from './why-we-lose-part';

const builders: Readonly<Record<InsightPart, (source: InsightSource, filter: InsightFilter) => PartFacts>> = {
  process: processPart,
  'what-works': whatWorksPart,
  'why-we-lose': whyWeLosePart,
  pipeline: pipelinePart,
  own: ownPart,
};

/** One part of Insight for a filter; pure, as of the source's date. */
export const buildPart = (part: InsightPart, source: InsightSource, filter: InsightFilter): PartFacts =>
  builders[part](source, filter);
