import { parsePlaybook } from '../../../core/playbook/parse-playbook';
import type { Picklists } from '../../../core/playbook/playbook-fields';

export interface ParseQuestion {
  readonly text: string;
  readonly fileName: string;
  readonly picklists?: Picklists;
}

// A thread of its own: reading a file of 1 MB takes seconds, and nobody should wait for a letter.
self.addEventListener('message', ({ data }: MessageEvent<ParseQuestion>) => {
  const { text, ...options } = data;
  self.postMessage(parsePlaybook(text, options));
});
