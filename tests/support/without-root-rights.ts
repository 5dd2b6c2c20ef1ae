/** Root may read everything, so a test about missing rights becomes somebody else for as long as it runs. */
export async function withoutRootRights(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (!isRoot) return work();
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
