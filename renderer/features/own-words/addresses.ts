export const ownWordsAddress = '/training/own-words';

export function scriptAddress(fileId: string): string {
  return `${ownWordsAddress}/${encodeURIComponent(fileId)}`;
}
