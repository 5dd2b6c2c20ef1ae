import { expect, test } from 'vitest';
import { PartSender } from '../../../renderer/features/own-words/part-sender';

const part = (text: string) => new Blob([text]);

function aSender(failures: readonly (Error | null)[]) {
  const arrived: string[] = [];
  const told: (string | null)[] = [];
  let attempt = 0;
  const sender = new PartSender(
    async (blob, offset) => {
      const failure = failures[attempt++] ?? null;
      if (failure) throw failure;
      arrived.push(`${offset} ${await blob.text()}`);
    },
    (error) => error instanceof RangeError,
    (failure) => told.push(failure?.message ?? null),
    1,
  );
  return { sender, arrived, told };
}

test('parts arrive in order, each where the one before it ended', async () => {
  const { sender, arrived, told } = aSender([]);
  for (const text of ['one', '', 'two', 'three']) sender.push(part(text));
  await sender.done();
  expect(arrived).toEqual(['0 one', '3 two', '6 three']);
  expect(told).toEqual([]);
});

test('one that fails is told, and sent again before the next', async () => {
  const { sender, arrived, told } = aSender([null, new Error('away'), new Error('still away')]);
  for (const text of ['one', 'two', 'three']) sender.push(part(text));
  await sender.done();
  expect(arrived).toEqual(['0 one', '3 two', '6 three']);
  expect(told).toEqual(['away', 'still away', null]);
});

test('what can never arrive ends it, and says why', async () => {
  const { sender, arrived } = aSender([null, new RangeError('too long')]);
  for (const text of ['one', 'two']) sender.push(part(text));
  await expect(sender.done()).rejects.toThrow('too long');
  sender.push(part('three'));
  await expect(sender.done()).rejects.toThrow('too long');
  expect(arrived).toEqual(['0 one']);
});
