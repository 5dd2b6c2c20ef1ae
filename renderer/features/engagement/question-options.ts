import type { QuestionStep } from '../../../core/playbook/playbook';
import { fieldOptions, findPlaybookField } from '../../../core/playbook/playbook-fields';
import type { Settings } from '../../../core/settings/settings';

/** A question with the options of the field that it saves to, unless the playbook names its own. */
export function withOptions(step: QuestionStep, settings: Settings): QuestionStep {
  if (step.options.length > 0 || step.saves === '') return step;
  const field = findPlaybookField(step.saves);
  return field === null ? step : { ...step, options: fieldOptions(field, settings) };
}
