import { takeLock, type WorkspaceLock } from '../../host/storage/workspace-lock';

/** A program that tries to take a lock when told a folder and gives it back when told to. */
export type RacerAnswer = { readonly won: boolean; readonly message: string };

if (process.argv[1]?.includes('lock-racer')) {
  let lock: WorkspaceLock | null = null;
  process.on('message', async (order: { folder?: string }) => {
    if (order.folder === undefined) {
      await lock?.release();
      lock = null;
      process.send?.({ won: false, message: 'released' } satisfies RacerAnswer);
      return;
    }
    try {
      lock = await takeLock(order.folder, 'racer');
      process.send?.({ won: true, message: '' } satisfies RacerAnswer);
    } catch (error) {
      process.send?.({ won: false, message: String(error) } satisfies RacerAnswer);
    }
  });
}
