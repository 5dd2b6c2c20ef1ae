import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { Playbook } from '../../core/playbook/playbook';
import type { Picklists } from '../../core/playbook/playbook-fields';
import type { FileContent } from './read-playbook-file';

/** A file's content as a playbook; what is wrong with the bytes stands before what is wrong with the text. */
export function parseFileContent(content: FileContent, fileName: string, picklists?: Picklists): Playbook {
  const options = picklists ? { picklists, fileName } : { fileName };
  if (!content.problem) return parsePlaybook(content.text, options);
  const nothing = parsePlaybook('', options);
  return { ...nothing, diagnostics: [content.problem] };
}
