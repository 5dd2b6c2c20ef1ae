interface Question {
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
}

/** Lets the test that started this process run a function here, as Playwright does with a real Electron. */
export function answerTests(electron: unknown, onAlone: () => void): void {
  if (process.send === undefined) return;
  process.on('message', (question: Question) => void answer(electron, question));
  // A test that ended without closing the app must not leave it behind.
  process.on('disconnect', onAlone);
}

async function answer(electron: unknown, { id, source, argument }: Question): Promise<void> {
  try {
    // biome-ignore lint/security/noGlobalEval: the function is the test's own.
    const run = globalThis.eval(`(${source})`) as (electron: unknown, argument: unknown) => unknown;
    process.send?.({ type: 'answer', id, value: await run(electron, argument) });
  } catch (failure) {
    process.send?.({ type: 'answer', id, failure: String(failure) });
  }
}
