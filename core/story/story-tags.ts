/** "Retail, wholesale" as its tags, in the order in which they were written. */
export function storyTags(text: string): string[] {
  return [...new Set(text.split(/[,;]/).map((tag) => tag.trim()))].filter(Boolean);
}

/** The first tag of `text` that is also one of `others`, whatever their capitals; `null` without one. */
export function sharedTag(text: string, others: string | undefined): string | null {
  const wanted = new Set(storyTags(others ?? '').map((tag) => tag.toLowerCase()));
  return storyTags(text).find((tag) => wanted.has(tag.toLowerCase())) ?? null;
}
