let last: Promise<void> = Promise.resolve();

/**
 * One diagram is drawn after the other: frames without an origin may share a process, so a looping one
 * would otherwise take its neighbours with it. Calls `begin` when the turn has come; the answer ends it.
 */
export function takeTurn(begin: () => void): () => void {
  let end = () => {};
  const turn = new Promise<void>((resolve) => {
    end = resolve;
  });
  let isOver = false;
  const before = last;
  last = before.then(() => turn);
  void before.then(() => {
    if (!isOver) begin();
  });
  return () => {
    isOver = true;
    end();
  };
}
