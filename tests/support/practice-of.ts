import { contract } from '../../core/contract';
import type { TestHost } from './open-test-host';

/** The same host, asked as a screen of practice asks it; `host` and `folder` stay those of the real workspace. */
export function practiceOf(app: TestHost): TestHost {
  return {
    ...app,
    async request(name, input) {
      const parsed = contract[name].input.parse(input);
      const handler = app.host.practice.handlers[name] as (input: unknown) => Promise<unknown>;
      return contract[name].output.parse(await handler(parsed)) as never;
    },
  };
}
