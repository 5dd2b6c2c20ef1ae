import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WordsStore } from '../../../renderer/app/words-store';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function aDisk() {
  const disk = {
    words: '',
    isBroken: false,
    calls: 0,
    save: async (words: string) => {
      disk.calls += 1;
      if (disk.isBroken) throw new Error('The disk is full.');
      disk.words = words;
    },
  };
  return disk;
}

it('has own words on the disk within a second although the typing never pauses', async () => {
  const disk = aDisk();
  const store = new WordsStore('', disk.save);
  for (let keystroke = 1; keystroke <= 10; keystroke += 1) {
    store.edit('x'.repeat(keystroke));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(disk.words.length).toBeGreaterThanOrEqual(5);
  await store.flush();
  expect(disk.words).toBe('x'.repeat(10));
  expect(store.snapshot().state).toBe('saved');
});

it('keeps the words after a failure, says so, and tries again by itself', async () => {
  const disk = aDisk();
  const store = new WordsStore('', disk.save);
  disk.isBroken = true;
  store.edit('Good morning');
  await vi.advanceTimersByTimeAsync(500);
  expect(store.snapshot()).toEqual({ words: 'Good morning', state: 'failed', failure: 'The disk is full.' });
  disk.isBroken = false;
  await vi.advanceTimersByTimeAsync(1_100);
  expect(disk.words).toBe('Good morning');
  expect(store.snapshot().state).toBe('saved');
});

it('sends nothing more once the words went with the reply', async () => {
  const disk = aDisk();
  const store = new WordsStore('', disk.save);
  store.edit('Good morning');
  store.settle();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(disk.calls).toBe(0);
});
