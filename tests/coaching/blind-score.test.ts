import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engagement } from '../../core/engagement/engagement';
import { putRecord } from '../../host/records/put-record';
import { aCompletedReview, readDownload, scoredPlaybook } from '../support/a-completed-review';
import { openTestHost, type TestHost } from '../support/open-test-host';

/** What the rep wrote into the scorecard, found in an answer wherever it stands. */
const ownWords = 'I gave in too early';
const playbook = `${scoredPlaybook}:::score[Differently]{#differently type=text weight=0}\nA word.\n:::\n`;
const mine = { listened: 3, twice: true, objection: null };

let app: TestHost;
let review: Engagement;

beforeEach(async () => {
  app = await openTestHost({ playbooks: { 'scored.md': playbook } });
  const made = await aCompletedReview(app);
  review = { ...made.review, selfScore: { ...made.review.selfScore, differently: ownWords } };
  await app.host.context.store.commit([putRecord('engagements', review)]);
});
afterEach(() => app.close());

const coachSitsDown = async () => {
  const coach = await app.request('rep.save', { fields: { name: 'Ruth Ansgar' } });
  await app.request('settings.save', { fields: { meRepId: coach.id } });
};

/** Everything that tells of a review, as JSON. */
async function allThatIsTold(): Promise<string> {
  const { id, accountId } = review;
  const said = { reviewId: id, anchor: { kind: 'review', id: '' } as const, text: 'Well', isShared: true };
  return JSON.stringify([
    await app.request('coaching.comment', said),
    await app.request('coaching.list', {}),
    await app.request('coaching.get', { id }),
    await app.request('coaching.received', { accountId }),
    await app.request('coaching.received', { accountId, engagementId: id }),
    await app.request('coaching.calibration', {}),
    await app.request('coaching.answers', {}),
    await app.request('coaching.preview', {}),
    await app.request('engagement.get', { id }),
    await app.request('account.get', { id: accountId }),
    await app.request('callSheet.get', { of: 'engagement', id }),
    await app.request('search.everything', { search: 'gave early' }),
    await app.request('reminder.list', {}),
  ]);
}

const ownPercent = /"selfPercent":\d/;

describe('a coach at the rep’s workspace', () => {
  it('is told nothing of the rep’s figures by any request before their own are saved', async () => {
    await coachSitsDown();
    const told = await allThatIsTold();
    expect(told).not.toContain(ownWords);
    expect(told).not.toMatch(ownPercent);
    expect(told).not.toContain('"listened":4');
    expect((await app.request('engagement.get', { id: review.id })).isScoreHidden).toBe(true);
    expect((await app.request('coaching.preview', {})).hiddenScores).toBe(1);
  });

  it('sees them once their own are saved', async () => {
    await coachSitsDown();
    await app.request('coaching.score', { id: review.id, answers: mine });
    const page = await app.request('engagement.get', { id: review.id });
    expect(page).toMatchObject({ isScoreHidden: false, engagement: { selfScore: review.selfScore } });
    const told = await allThatIsTold();
    expect(told).toContain(ownWords);
    expect(told).toMatch(ownPercent);
  });

  it('hides what another coach gave as well, but not the comments', async () => {
    await app.request('settings.save', { fields: { coachName: 'Ines Calloway' } });
    await app.request('coaching.score', { id: review.id, answers: mine });
    const { store } = app.host.context;
    const [score] = Object.values(store.data.coachScores);
    if (!score) throw new Error('It was scored');
    await store.commit([putRecord('coachScores', { ...score, madeOn: 'another-machine' })]);
    await app.request('settings.save', { fields: { coachName: '' } });
    await coachSitsDown();
    await allThatIsTold();
    const { reviews } = await app.request('coaching.received', { accountId: review.accountId });
    expect(reviews).toMatchObject([{ calibrations: [], selfPercent: null, comments: [{}] }]);
  });

  it('exports the reviews with the figures all the same, for the coach that they are meant for', async () => {
    await coachSitsDown();
    expect(await readDownload(app, await app.request('coaching.export', {}))).toContain(ownWords);
  });
});

describe('the rep', () => {
  it('sees their own figures whoever scored them', async () => {
    expect(await allThatIsTold()).toContain(ownWords);
    expect(await app.request('engagement.get', { id: review.id })).toMatchObject({
      ...{ isScoreHidden: false, engagement: { selfScore: review.selfScore } },
    });
  });
});
