import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCompletedReview, plainPlaybook, readDownload, scoredPlaybook } from '../support/a-completed-review';
import { openTestHost, type TestHost } from '../support/open-test-host';

let rep: TestHost;
let coach: TestHost;
let laptop: TestHost;

beforeEach(async () => {
  const playbooks = { 'scored.md': scoredPlaybook, 'plain.md': plainPlaybook };
  rep = await openTestHost({ playbooks });
  coach = await openTestHost();
  laptop = await openTestHost();
  await coach.request('settings.save', { fields: { coachName: 'Ruth Ansgar' } });
  await laptop.request('settings.save', { fields: { coachName: 'Ruth Ansgar' } });
});
afterEach(() => Promise.all([rep.close(), coach.close(), laptop.close()]));

const mine = { listened: 3, twice: true, objection: null };
const exported = async (from: TestHost, filter = {}) =>
  readDownload(from, await from.request('coaching.export', filter));
const returned = async (from: TestHost) => {
  const { packets } = await from.request('coaching.list', {});
  return readDownload(from, await from.request('coaching.return', { packetId: packets[0]?.packetId ?? '' }));
};
const whole = { kind: 'review', id: '' } as const;

describe('scoring a review', () => {
  it('shows the rep’s figures only after the coach’s are saved', async () => {
    const { review } = await aCompletedReview(rep);
    const before = await rep.request('coaching.get', { id: review.id });
    expect(before).toMatchObject({ review: { selfScore: {} }, calibrations: [], myScore: null });
    expect(JSON.stringify(await rep.request('coaching.list', {}))).not.toContain('"selfPercent":8');
    const after = await rep.request('coaching.score', { id: review.id, answers: mine });
    expect(after.review.selfScore).toEqual(review.selfScore);
    // Rep: (2 × 4/5 + 1) / 3; coach: (2 × 3/5 + 1) / 3.
    const [calibration] = after.calibrations;
    expect(calibration?.selfPercent).toBeCloseTo(86.67, 1);
    expect(calibration?.coachPercent).toBeCloseTo(73.33, 1);
    expect(calibration?.lines.map(({ difference }) => difference && Math.round(difference))).toEqual([
      -20,
      0,
      null,
    ]);
    const { byRep } = await rep.request('coaching.calibration', {});
    expect(byRep).toMatchObject([{ label: 'Dana Whitlock', count: 2, reviews: 1 }]);
  });

  it('lists a review whose playbook has no scorecard to comment on only, and takes no score for it', async () => {
    const { review } = await aCompletedReview(rep, { fileId: 'plain.md' });
    expect(await rep.request('coaching.list', {})).toMatchObject({
      ...{ waitingCount: 0, scoredCount: 0, unscorableCount: 1 },
      unscorable: [{ id: review.id, coachPercent: null }],
    });
    const scored = rep.request('coaching.score', { id: review.id, answers: {} });
    await expect(scored).rejects.toThrow('has no scorecard');
    const said = { reviewId: review.id, anchor: whole, text: 'Well begun', isShared: true };
    expect((await rep.request('coaching.comment', said)).comments).toHaveLength(1);
  });

  it('refuses a score with an open line, so that nobody peeks by saving nothing', async () => {
    const { review } = await aCompletedReview(rep);
    await expect(rep.request('coaching.score', { id: review.id, answers: {} })).rejects.toThrow('I listened');
    expect((await rep.request('coaching.get', { id: review.id })).calibrations).toEqual([]);
  });

  it('keeps answers with the version of the scorecard that asked', async () => {
    const { review } = await aCompletedReview(rep);
    await rep.request('coaching.score', { id: review.id, answers: mine });
    const page = await rep.request('playbook.get', { fileId: 'scored.md' });
    const text = scoredPlaybook.replace('{#listened max=5 weight=2}', '{#heard max=3}');
    await rep.request('playbook.save', { fileId: 'scored.md', text, baseHash: page.hash });
    const { calibrations, myScore } = await rep.request('coaching.get', { id: review.id });
    expect(calibrations[0]?.lines[0]).toMatchObject({ lineId: 'listened', self: 4, coach: 3 });
    expect(myScore?.textHash).toBe(review.textHash);
  });

  it('shows the rep shared comments, and never private ones', async () => {
    const { review, account } = await aCompletedReview(rep);
    const said = { reviewId: review.id, anchor: { kind: 'note', id: 'note-1' } as const };
    await rep.request('coaching.comment', { ...said, text: 'Wait here', isShared: true });
    await rep.request('coaching.comment', { ...said, text: 'Worried about Dana', isShared: false });
    const { reviews } = await rep.request('coaching.received', { accountId: account.id });
    expect(reviews[0]?.comments.map(({ versions, about }) => [versions[0]?.text, about])).toEqual([
      ['Wait here', 'Dana Whitlock talked, Lena waited'],
    ]);
    expect((await rep.request('coaching.get', { id: review.id })).comments).toHaveLength(2);
  });

  it('goes with the engagement when that is removed', async () => {
    const { review } = await aCompletedReview(rep);
    await rep.request('coaching.score', { id: review.id, answers: mine });
    await rep.request('coaching.comment', {
      reviewId: review.id,
      anchor: whole,
      text: 'Good',
      isShared: true,
    });
    await rep.request('record.remove', { collection: 'engagements', id: review.id });
    const { coachScores, comments } = rep.host.context.store.data;
    expect([coachScores, comments]).toEqual([{}, {}]);
    expect(await rep.request('coaching.list', {})).toMatchObject({ waitingCount: 0, scoredCount: 0 });
  });
});

describe('a coach’s answer', () => {
  it('is told to the rep until it was seen, and no private word of it', async () => {
    const { review } = await aCompletedReview(rep);
    await coach.request('coaching.import', { text: await exported(rep) });
    const said = { reviewId: review.id, anchor: whole };
    await coach.request('coaching.comment', { ...said, text: 'Ask once more', isShared: true });
    await coach.request('coaching.comment', { ...said, text: 'Between us', isShared: false });
    expect(await rep.request('coaching.answers', {})).toEqual({ answers: [] });
    await rep.request('coaching.import', { text: await returned(coach) });
    const answers = async () => (await rep.request('coaching.answers', {})).answers;
    expect(await answers()).toMatchObject([
      { engagementId: review.id, accountName: 'Alder Works', by: 'Ruth Ansgar', words: 'Ask once more' },
    ]);
    await rep.request('coaching.seen', { engagementIds: [review.id] });
    expect(await answers()).toEqual([]);
    expect((await rep.request('reminder.list', {})).reminders).toEqual([]);
  });

  it('is not what a rep wrote to their own review', async () => {
    const { review } = await aCompletedReview(rep);
    await rep.request('coaching.comment', {
      reviewId: review.id,
      anchor: whole,
      text: 'Mine',
      isShared: true,
    });
    expect(await rep.request('coaching.answers', {})).toEqual({ answers: [] });
  });
});

describe('a packet', () => {
  it('goes to the coach and back, without the private comments, and again changes nothing', async () => {
    const { review, account } = await aCompletedReview(rep);
    const packet = await exported(rep);
    await coach.request('coaching.import', { text: packet });
    expect((await coach.request('coaching.get', { id: review.id })).review.selfScore).toEqual({});
    await coach.request('coaching.score', { id: review.id, answers: mine });
    const said = { reviewId: review.id, anchor: { kind: 'step', id: 'held-back' } as const };
    await coach.request('coaching.comment', { ...said, text: 'Ask once more', isShared: true });
    await coach.request('coaching.comment', { ...said, text: 'Between us', isShared: false });
    const back = await returned(coach);
    expect(back).not.toContain('Between us');
    expect(await rep.request('coaching.import', { text: back })).toMatchObject({ scores: 1, comments: 1 });
    expect(await rep.request('coaching.import', { text: back })).toMatchObject({ scores: 0, comments: 0 });
    const [received] = (await rep.request('coaching.received', { accountId: account.id })).reviews;
    expect(received?.calibrations[0]?.by).toBe('Ruth Ansgar');
    expect(received?.comments[0]).toMatchObject({ about: 'What held you back?' });
  });

  it('never becomes history of the coach', async () => {
    await aCompletedReview(rep);
    await coach.request('coaching.import', { text: await exported(rep) });
    const { accounts, engagements, activities } = coach.host.context.store.data;
    expect([accounts, engagements, activities]).toEqual([{}, {}, {}]);
    expect((await coach.request('today.get', { scope: 'all' })).calls).toEqual([]);
    expect((await coach.request('coaching.list', {})).waitingCount).toBe(1);
    const again = await coach.reopen();
    expect((await again.request('workspace.check', {})).problems).toEqual([]);
    coach = again;
  });

  it('holds the chosen accounts and period only', async () => {
    const first = await aCompletedReview(rep);
    await aCompletedReview(rep, { account: 'Birch Foods', calledAt: '2018-05-02T09:00:00' });
    const reviewsOf = async (filter: object) =>
      (await rep.request('coaching.preview', filter)).reviews.map(({ accountName }) => accountName);
    expect(await reviewsOf({})).toEqual(['Alder Works', 'Birch Foods']);
    expect(await reviewsOf({ accountIds: [first.account.id] })).toEqual(['Alder Works']);
    expect(await reviewsOf({ from: '2018-05-02', to: '2018-05-31' })).toEqual(['Birch Foods']);
    await expect(rep.request('coaching.export', { accountIds: [] })).rejects.toThrow('No completed review');
  });

  it('leaves without names when that is asked for, as the preview shows', async () => {
    const summary = 'Lena of Alder Works gave me lena@alder.example; Dana rang Mr Strand.';
    await aCompletedReview(rep, { summary });
    const { reviews } = await rep.request('coaching.preview', { withNames: false });
    expect(reviews[0]).toMatchObject({
      accountName: 'Account 1',
      contactName: 'Contact 1',
      repName: 'Rep 1',
      review: { summary: 'Contact 1 of Account 1 gave me (e-mail address); Rep 1 rang Mr Contact 1.' },
    });
    const packet = await exported(rep, { withNames: false });
    expect(packet).not.toMatch(/Dana|Whitlock|Lena|Strand|Alder/);
    expect(packet).toContain(JSON.stringify(reviews[0]));
  });

  it('shows what two machines of a coach changed, and keeps both until one is chosen', async () => {
    const { review } = await aCompletedReview(rep);
    const packet = await exported(rep);
    for (const app of [coach, laptop]) await app.request('coaching.import', { text: packet });
    await coach.request('coaching.score', { id: review.id, answers: mine });
    const said = { reviewId: review.id, anchor: whole, isShared: true };
    const page = await coach.request('coaching.comment', { ...said, text: 'First' });
    const commentId = page.comments[0]?.id ?? '';
    await laptop.request('coaching.import', { text: await returned(coach) });
    await laptop.request('coaching.comment', { ...said, commentId, text: 'From the laptop' });
    await laptop.request('coaching.score', { id: review.id, answers: { ...mine, listened: 1 } });
    await coach.request('coaching.comment', { ...said, commentId, text: 'From the desk' });
    await coach.request('coaching.score', { id: review.id, answers: { ...mine, listened: 5 } });
    const summary = await coach.request('coaching.import', { text: await returned(laptop) });
    expect(summary.conflicts).toBe(2);
    const { conflicts } = await coach.request('coaching.list', {});
    const [score, comment] = conflicts;
    expect(score?.versions.map(({ text }) => /listened: (\d)/.exec(text)?.[1]).sort()).toEqual(['1', '5']);
    expect(comment?.versions.map(({ text }) => text).sort()).toEqual(['From the desk', 'From the laptop']);
    for (const { collection, id, versions } of conflicts) {
      const version = versions.findIndex(({ text }) => /laptop|listened: 1/.test(text));
      await coach.request('coaching.choose', { collection, id, version });
    }
    expect((await coach.request('coaching.list', {})).conflicts).toEqual([]);
    await laptop.request('coaching.import', { text: await returned(coach) });
    expect((await laptop.request('coaching.list', {})).conflicts).toEqual([]);
    const settled = await laptop.request('coaching.get', { id: review.id });
    expect(settled.comments[0]?.versions[0]?.text).toBe('From the laptop');
    expect(settled.myScore?.versions[0]?.answers.listened).toBe(1);
  });

  it('keeps scores and comments that come before their review', async () => {
    const { review } = await aCompletedReview(rep);
    const packet = await exported(rep);
    await coach.request('coaching.import', { text: packet });
    await coach.request('coaching.score', { id: review.id, answers: mine });
    const back = await returned(coach);
    expect(await laptop.request('coaching.import', { text: back })).toMatchObject({ strangers: 1 });
    expect(await laptop.request('coaching.list', {})).toMatchObject({ waitingCount: 0, scoredCount: 0 });
    await laptop.request('coaching.import', { text: packet });
    expect(await laptop.request('coaching.list', {})).toMatchObject({ waitingCount: 0, scoredCount: 1 });
  });

  it('is removed again with what was given to it, and nothing of the rep’s own', async () => {
    const { review } = await aCompletedReview(rep);
    const packet = await exported(rep);
    await coach.request('coaching.import', { text: packet });
    await coach.request('coaching.score', { id: review.id, answers: mine });
    await rep.request('coaching.import', { text: await returned(coach) });
    const [kept] = (await coach.request('coaching.list', {})).packets;
    const packetId = kept?.packetId ?? '';
    await coach.request('coaching.removePacket', { packetId });
    expect(await coach.request('coaching.list', {})).toMatchObject({ packets: [], scoredCount: 0 });
    const { packetReviews, coachScores } = coach.host.context.store.data;
    expect([packetReviews, coachScores]).toEqual([{}, {}]);
    await expect(coach.request('coaching.removePacket', { packetId })).rejects.toThrow('Nothing was changed');
    await coach.request('coaching.import', { text: packet });
    expect(await coach.request('coaching.list', {})).toMatchObject({ waitingCount: 1 });
    expect((await rep.request('coaching.get', { id: review.id })).calibrations).toHaveLength(0);
    expect(Object.keys(rep.host.context.store.data.coachScores)).toHaveLength(1);
  });

  it('brings no removed comment back', async () => {
    const { review } = await aCompletedReview(rep);
    await coach.request('coaching.import', { text: await exported(rep) });
    const said = { reviewId: review.id, anchor: whole, text: 'Too hasty', isShared: true };
    const { comments } = await coach.request('coaching.comment', said);
    const older = await returned(coach);
    await coach.request('coaching.removeComment', { id: comments[0]?.id ?? '' });
    const newer = await returned(coach);
    await rep.request('coaching.import', { text: newer });
    await rep.request('coaching.import', { text: older });
    expect((await rep.request('coaching.get', { id: review.id })).comments).toEqual([]);
  });
});
