import { assertNever } from '../../../core/app-error';
import { CheckpointDialog } from '../../app/checkpoint-dialog';
import { CreditDialog } from '../../app/credit-dialog';
import type { AccountForm } from './account-context';
import { AccountFactsForm } from './account-form';
import { ActivityForm } from './activity-form';
import { AfterLossDialog } from './after-loss-dialog';
import { ContactForm } from './contact-form';
import { DealForm } from './deal-form';
import { DoNotContactForm } from './do-not-contact-form';
import { NextStepForm } from './next-step-form';
import { TriggerForm } from './trigger-form';
import { VerdictForm } from './verdict-form';

interface AccountFormsProps {
  readonly form: AccountForm;
  readonly onClose: () => void;
}

/** The form that is open. */
export function AccountForms({ form, onClose }: AccountFormsProps) {
  switch (form.kind) {
    case 'account':
      return <AccountFactsForm onClose={onClose} />;
    case 'do-not-contact':
      return <DoNotContactForm onClose={onClose} />;
    case 'verdict':
      return <VerdictForm onClose={onClose} />;
    case 'after-loss':
      return <AfterLossDialog deal={form.deal} onClose={onClose} />;
    case 'contact':
      return <ContactForm contact={form.contact} onClose={onClose} />;
    case 'deal':
      return <DealForm deal={form.deal} closesAs={form.closesAs} onClose={onClose} />;
    case 'deal-process':
      return <CheckpointDialog deal={form.deal} onClose={onClose} />;
    case 'credit':
      return (
        <CreditDialog
          credit={
            form.credit ?? {
              accountId: form.deal.accountId,
              dealId: form.deal.id,
              engagementId: null,
              helped: '',
            }
          }
          onClose={onClose}
        />
      );
    case 'activity':
      return <ActivityForm activity={form.activity} onClose={onClose} />;
    case 'next-step':
      return <NextStepForm nextStep={form.nextStep} onClose={onClose} />;
    case 'trigger':
      return <TriggerForm trigger={form.trigger} onClose={onClose} />;
    default:
      return assertNever(form);
  }
}
