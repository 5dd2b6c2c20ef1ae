import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallDraft, PowerHourCall } from '../../core/power-hour/power-hour';
import { CallDraftStore } from '../../renderer/features/power-hour/call-draft-store';
import { aCall } from '../support/a-power-hour';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A host that keeps what it is sent, and fails as long as it is told to. */
function aHost() {
  let call: PowerHourCall = aCall('call');
  const sent: Partial<CallDraft>[] = [];
  const host = {
    fails: false,
    sent,
    store: new CallDraftStore(call, async (_id, edits) => {
      sent.push(edits);
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (host.fails) throw new Error('The disk is full');
      call = { ...call, ...edits, updatedAt: new Date(Date.now()).toISOString() };
      return call;
    }),
  };
  return host;
}

test('what is typed is saved within a second, though nobody pauses', async () => {
  const host = aHost();
  for (const notes of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
    host.store.edit({ notes });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(host.sent).toEqual([{ notes: 'abcd' }]);
  expect(host.store.snapshot()).toMatchObject({ draft: { notes: 'abcde' }, saveState: 'saving' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(host.sent.at(-1)).toEqual({ notes: 'abcde' });
  expect(host.store.snapshot()).toMatchObject({ draft: { notes: 'abcde' }, saveState: 'saved' });
});

test('a failed save stays on the screen and is tried again by itself', async () => {
  const host = aHost();
  host.fails = true;
  host.store.edit({ notes: 'kept' });
  await vi.advanceTimersByTimeAsync(500);
  expect(host.store.snapshot()).toMatchObject({ draft: { notes: 'kept' }, saveState: 'failed' });
  host.fails = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(host.store.snapshot()).toMatchObject({ draft: { notes: 'kept' }, saveState: 'saved' });
});

test('logging takes what is not saved along, and no late save follows it', async () => {
  const host = aHost();
  host.store.edit({ notes: 'typed' });
  await vi.advanceTimersByTimeAsync(420);
  host.store.edit({ outcome: 'Connected' });
  const logged = host.store.log(async (unsaved) => unsaved);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await logged).toEqual({ outcome: 'Connected' });
  expect(host.sent).toEqual([{ notes: 'typed' }]);
});

test('a call that could not be logged goes on being saved', async () => {
  const host = aHost();
  host.store.edit({ notes: 'typed' });
  const logged = host.store.log(async () => {
    throw new Error('The disk is full');
  });
  await expect(logged).rejects.toThrow('The disk is full');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(host.sent).toEqual([{ notes: 'typed' }]);
  expect(host.store.snapshot().saveState).toBe('saved');
});

test('a call that was refused leaves what is on the disk as saved', async () => {
  const host = aHost();
  const logged = host.store.log(async () => {
    throw new Error('The call is in the history already');
  });
  await expect(logged).rejects.toThrow('already');
  expect(host.store.snapshot().saveState).toBe('saved');
});

test('what is typed while the call is logged is saved after it', async () => {
  const host = aHost();
  host.store.edit({ outcome: 'Connected' });
  const logged = host.store.log(async (unsaved) => {
    host.store.edit({ notes: 'one more word' });
    return unsaved;
  });
  expect(await logged).toEqual({ outcome: 'Connected' });
  expect(host.store.snapshot()).toMatchObject({
    draft: { outcome: 'Connected', notes: 'one more word' },
    saveState: 'saving',
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(host.sent).toEqual([{ notes: 'one more word' }]);
});
