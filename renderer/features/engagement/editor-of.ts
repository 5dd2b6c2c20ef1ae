/** The place where a playbook is written; text that was not saved is still there. */
export function editorOf(fileId: string): string {
  return `/playbooks/${encodeURIComponent(fileId)}/edit`;
}
