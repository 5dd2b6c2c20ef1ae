import type { RequestInput } from '../../core/contract';
import type { PowerHourPage } from '../../core/power-hour/power-hour-page';
import type { TestHost } from './open-test-host';

/** A playbook for old no's, with an opener. */
export const comeBack = `---
id: come-back
title: Come back
pools: [old-no]
---

## Call

> Hello {{ contact.firstName }}, {{ rep.firstName }} here, how did {{ deal.competitor }} do?

::question[What changed since?]{#changed}
`;

/** Three old no's, each with somebody who has a phone. */
export async function threeOldNos(app: TestHost) {
  const ann = await app.request('rep.save', { fields: { name: 'Ann' } });
  const bob = await app.request('rep.save', { fields: { name: 'Bob' } });
  await app.request('settings.save', { fields: { meRepId: ann.id } });
  const accountIds: string[] = [];
  for (const [name, amount] of [
    ['Alpha', 30_000],
    ['Beta', 20_000],
    ['Gamma', 10_000],
  ] as const) {
    const { id: accountId } = await app.request('account.save', { fields: { name } });
    const person = { accountId, firstName: 'Pat', lastName: name, phone: '(555) 555-0100' };
    await app.request('contact.save', { fields: person });
    const lost = { status: 'lost', openedOn: '2017-01-01', closedOn: '2017-07-01' } as const;
    await app.request('deal.save', { fields: { accountId, ...lost, competitor: 'Novatech', amount } });
    accountIds.push(accountId);
  }
  return { ann, bob, accountIds };
}

/** A running power hour over them, the dearest first. */
export async function startedHour(
  app: TestHost,
  repIds: string[],
  plan: Partial<RequestInput<'powerHour.plan'>['fields']> = {},
) {
  const fields = { name: 'Tuesday', repIds, filter: { order: 'amount' as const }, ...plan };
  const planned = await app.request('powerHour.plan', { fields });
  return app.request('powerHour.control', { id: planned.hour.id, action: 'start' });
}

export const currentOf = (page: PowerHourPage) => page.calls.find(({ id }) => id === page.hour.currentCallId);
