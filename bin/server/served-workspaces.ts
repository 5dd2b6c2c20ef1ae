import type { Host } from '../../host/create-host';
import { createRouter } from '../../host/router';
import type { ServedWorkspace } from './server-app';

/** A host's workspace and its practice, each with a router of its own. */
export function servedWorkspaces({
  handlers,
  onEvent,
  practice,
}: Host): ServedWorkspace & { readonly practice: ServedWorkspace } {
  return {
    router: createRouter(handlers),
    onEvent,
    practice: { router: createRouter(practice.handlers), onEvent: practice.onEvent },
  };
}
