import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCompletedReview, readDownload, scoredPlaybook } from '../support/a-completed-review';
import { openTestHost, type TestHost } from '../support/open-test-host';

let rep: TestHost;
let coach: TestHost;
let good: string;

beforeEach(async () => {
  rep = await openTestHost({ playbooks: { 'scored.md': scoredPlaybook } });
  coach = await openTestHost();
  await aCompletedReview(rep);
  good = await readDownload(rep, await rep.request('coaching.export', {}));
});
afterEach(() => Promise.all([rep.close(), coach.close()]));

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** The good packet with a change and a checksum that fits, as somebody with bad intent would send it. */
function forged(change: (content: string) => string): string {
  const content = change(JSON.stringify(JSON.parse(good).content));
  const checksum = hash(JSON.stringify(JSON.parse(content)));
  return `{"format":"rekindle-coaching","version":1,"checksum":"${checksum}","content":${content}}`;
}

const cases: Readonly<Record<string, () => string>> = {
  'no JSON at all': () => '<html><script>alert(1)</script></html>',
  'JSON of something else': () => '{"format":"rekindle-power-hour","version":1}',
  'a newer version': () => good.replace('"version":1', '"version":2'),
  'a changed word': () => good.replace('feared the price', 'loved the price'),
  'a cut file': () => good.slice(0, -200),
  'prototype keys': () => forged((text) => text.replace('"answers":{', '"answers":{"__proto__":{"a":1},')),
  'a constructor key deep inside': () =>
    forged((text) => text.replace('"review":{', '"review":{"constructor":{"prototype":{}},')),
  'an id that is a prototype key': () => forged((text) => text.replace(/"id":"[^"]+"/, '"id":"__proto__"')),
  'a playbook that is another one': () => forged((text) => text.replace('they spoke', 'they shouted')),
  'a review without its playbook': () => forged((text) => text.replace(/"texts":\[.*?\}\]/, '"texts":[]')),
  'a number where a text belongs': () =>
    forged((text) => text.replace('"accountName":"Alder Works"', '"accountName":7')),
  'nesting without end': () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
};

describe('a hostile or damaged packet', () => {
  it.each(Object.keys(cases))('is refused whole and in words: %s', async (name) => {
    const text = cases[name]?.() ?? '';
    await expect(coach.request('coaching.look', { text })).rejects.toThrow('Nothing was taken in.');
    await expect(coach.request('coaching.import', { text })).rejects.toThrow('Nothing was taken in.');
    const { packetReviews, texts, comments, coachScores } = coach.host.context.store.data;
    expect([packetReviews, texts, comments, coachScores]).toEqual([{}, {}, {}, {}]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('is refused for its size before it is read', async () => {
    await expect(coach.request('coaching.import', { text: ' '.repeat(20_000_001) })).rejects.toThrow();
  });

  it('can’t take the place of a review that was made here, or of a private comment', async () => {
    const { review } = await aCompletedReview(rep, { account: 'Birch Foods' });
    const anchor = { kind: 'review', id: '' } as const;
    const said = { reviewId: review.id, anchor, text: 'Mine alone', isShared: false };
    const [comment] = (await rep.request('coaching.comment', said)).comments;
    const version = { ...comment?.versions[0], text: 'Forged', isShared: true, seen: { x: 9 } };
    const theirs = JSON.stringify({ ...comment, versions: [version] });
    const text = forged((content) =>
      content.replace('"comments":[]', `"comments":[${theirs}]`).replaceAll('Alder Works', 'Forged'),
    );
    expect(await rep.request('coaching.import', { text })).toMatchObject({ comments: 0, ownReviews: 1 });
    const page = await rep.request('coaching.get', { id: review.id });
    expect(page.comments[0]?.versions[0]?.text).toBe('Mine alone');
    expect(rep.host.context.store.data.packetReviews).toEqual({});
  });

  it('is taken when nothing is wrong with it', async () => {
    const same = forged((content) => content);
    expect(await coach.request('coaching.look', { text: same })).toMatchObject({ newReviews: 1 });
  });
});
