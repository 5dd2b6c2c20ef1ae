import { contactName } from '../../core/contact/contact-name';
import type { Handlers } from '../../core/contract';
import { safeFileName } from '../../core/export/safe-file-name';
import { choosePlaybook } from '../../core/today/choose-playbook';
import { phoneOf } from '../../core/today/rank-call';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { stepCalendar } from '../next-step/step-calendar';
import { listRunnable } from '../playbooks/runnable-playbooks';
import { recordOrThrow } from '../records/build-record';

type Names = 'deal.afterLoss' | 'nextStep.calendar';

export function followUpHandlers(context: HostContext, downloads: Downloads): Pick<Handlers, Names> {
  const { store } = context;
  return {
    'deal.afterLoss': async ({ id }) => {
      const deal = recordOrThrow(context, 'deals', id);
      const playbook = choosePlaybook(await listRunnable(context), 'just-lost');
      const check = Object.values(store.data.nextSteps).find(
        ({ kind, dealId, doneAt }) => kind === 'delivery-check' && dealId === deal.id && doneAt === null,
      );
      return {
        playbook: playbook && { fileId: playbook.fileId, title: playbook.title },
        check: check ?? null,
      };
    },
    'nextStep.calendar': async ({ id }) => {
      const step = recordOrThrow(context, 'nextSteps', id);
      const account = recordOrThrow(context, 'accounts', step.accountId);
      const contact = store.data.contacts[step.contactId ?? ''];
      const text = stepCalendar(step, {
        accountName: account.name,
        contactName: contactName(contact),
        phone: (contact && phoneOf(contact)) || account.phone,
      });
      const fileName = `${safeFileName(`${account.name} ${step.dueOn}`)}.ics`;
      return downloads.add(fileName, new TextEncoder().encode(text), '');
    },
  };
}
