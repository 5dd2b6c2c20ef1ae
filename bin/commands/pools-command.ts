import { Command } from 'commander';
import type { PoolId } from '../../core/pool/pool';
import type { Host } from '../../host/create-host';
import { print, printJson } from '../print';
import { withHost } from '../with-host';
import { existingWorkspaceOption, jsonOption, parseCalendarDate } from './workspace-option';

/** An account's place in one pool; `rank` counts from 1, the call most worth making first. */
interface PoolRow {
  readonly account: { readonly id: string; readonly name: string };
  readonly pool: PoolId;
  readonly why: string;
  readonly rank: number;
}

interface PoolsOptions {
  readonly workspace: string;
  readonly asOf?: string;
  readonly json: boolean;
}

/** `rekindle pools`: who is worth calling again, and why. */
export function poolsCommand(): Command {
  return new Command('pools')
    .description('list the accounts worth calling again, with the reason')
    .addOption(existingWorkspaceOption())
    .option('--as-of <date>', 'as of this date instead of today', parseCalendarDate)
    .addOption(jsonOption())
    .action(async ({ workspace, asOf, json }: PoolsOptions) => {
      const rows = await withHost(workspace, listPools, { asOf });
      if (json) return printJson(rows);
      const lines = rows.map(({ rank, account, pool, why }) => `${rank}. ${account.name} (${pool}): ${why}`);
      await print(lines.length > 0 ? lines.join('\n') : 'No account is in a pool. Import a history first.');
    });
}

async function listPools({ context, handlers }: Host): Promise<PoolRow[]> {
  const place = await rankByAccount(handlers);
  const last = Number.MAX_SAFE_INTEGER;
  return [...context.history.all()]
    .flatMap(({ account }) =>
      context.history.poolsOf(account.id).map(({ pool, why }) => ({
        account: { id: account.id, name: account.name },
        pool,
        why,
      })),
    )
    .sort(
      (one, other) =>
        (place.get(one.account.id) ?? last) - (place.get(other.account.id) ?? last) ||
        one.account.name.localeCompare(other.account.name),
    )
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

/** Today's order; accounts that were set aside are not in it and come last. */
async function rankByAccount(handlers: Host['handlers']): Promise<Map<string, number>> {
  const place = new Map<string, number>();
  const limit = 500;
  for (let offset = 0; ; offset += limit) {
    const { calls, callCount } = await handlers['today.get']({ scope: 'all', pool: null, offset, limit });
    for (const call of calls) place.set(call.accountId, place.size);
    if (calls.length === 0 || offset + limit >= callCount) return place;
  }
}
