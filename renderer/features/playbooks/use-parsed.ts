import { useEffect, useState } from 'react';
import { parsePlaybook } from '../../../core/playbook/parse-playbook';
import type { Playbook } from '../../../core/playbook/playbook';
import type { Picklists } from '../../../core/playbook/playbook-fields';

export interface Parsed {
  readonly text: string;
  readonly playbook: Playbook;
}

/** Long enough that quick typing is not read letter by letter, short enough to feel live. */
const pauseMs = 250;

/** The playbook of a text that is being typed, a moment behind it. */
export function useParsed(text: string, fileName: string, picklists: Picklists | undefined): Parsed {
  const read = (one: string) => ({
    text: one,
    playbook: parsePlaybook(one, { fileName, ...(picklists ? { picklists } : {}) }),
  });
  const [parsed, setParsed] = useState<Parsed>(() => read(text));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text or new lists are read again.
  useEffect(() => {
    const timer = setTimeout(() => setParsed(read(text)), pauseMs);
    return () => clearTimeout(timer);
  }, [text, fileName, picklists]);
  return parsed;
}
