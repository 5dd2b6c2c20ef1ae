import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { buildAttempts } from '../rhythm/build-attempts';
import { decide } from '../rhythm/decide';
import { createRhythmLister } from '../rhythm/list-rhythm';

type Names = 'rhythm.list' | 'rhythm.attempts' | 'rhythm.decide';

export function rhythmHandlers(context: HostContext): Pick<Handlers, Names> {
  const rhythm = createRhythmLister(context);
  return {
    'rhythm.list': async (query) => rhythm.list(query),
    'rhythm.attempts': (asked) => buildAttempts(context, asked),
    'rhythm.decide': async (verdict) => {
      await decide(context, verdict);
      return {};
    },
  };
}
