import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engagement } from '../../core/engagement/engagement';
import type { ServerPatch } from '../../renderer/features/engagement/engagement-draft';
import { EngagementDraftStore } from '../../renderer/features/engagement/engagement-draft-store';
import { anEngagement } from '../support/an-engagement';

/** A host that merges answers as the real one does and can be told to fail. */
function aHost() {
  let disk = anEngagement();
  const host = {
    calls: 0,
    isBroken: false,
    disk: () => disk,
    save: async (_id: string, sent: ServerPatch): Promise<Engagement> => {
      const patch = sent as Partial<Engagement>;
      host.calls += 1;
      if (host.isBroken) throw new Error('The disk is full.');
      disk = { ...disk, ...patch, answers: { ...disk.answers, ...patch.answers } };
      return disk;
    },
  };
  return host;
}

describe('saving what is typed in an engagement', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('has text on the disk within a second although the typing never pauses', async () => {
    const host = aHost();
    const store = new EngagementDraftStore(anEngagement(), host.save);
    for (let keystroke = 0; keystroke < 10; keystroke += 1) {
      store.edit({ noteDraft: 'x'.repeat(keystroke + 1) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(host.disk().noteDraft.length).toBeGreaterThanOrEqual(5);
    expect(host.calls).toBeLessThanOrEqual(3);
  });

  it('flushes at once and says whether all of it is on the disk', async () => {
    const host = aHost();
    const store = new EngagementDraftStore(anEngagement(), host.save);
    store.edit({ answers: { budget: 'None' } });
    await expect(store.flush()).resolves.toBe(true);
    expect(host.disk().answers).toEqual({ budget: 'None' });
    host.isBroken = true;
    store.edit({ answers: { goal: 'Grow' } });
    await expect(store.flush()).resolves.toBe(false);
  });

  it('keeps the text of a failed save, says so, and saves it by itself once the disk works again', async () => {
    const host = aHost();
    host.isBroken = true;
    const store = new EngagementDraftStore(anEngagement(), host.save);
    store.edit({ noteDraft: 'They hire twelve people' });
    await vi.advanceTimersByTimeAsync(500);
    expect(store.snapshot()).toMatchObject({ saveState: 'failed', failure: 'The disk is full.' });
    expect(store.snapshot().engagement.noteDraft).toBe('They hire twelve people');
    host.isBroken = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(store.snapshot().saveState).toBe('saved');
    expect(host.disk().noteDraft).toBe('They hire twelve people');
  });

  it('tells its listeners of each change', () => {
    const store = new EngagementDraftStore(anEngagement(), aHost().save);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.edit({ noteDraft: 'a' });
    stop();
    store.edit({ noteDraft: 'ab' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
