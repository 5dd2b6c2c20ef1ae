import type { RequestInput } from '../../../core/contract';
import { useCommand } from '../../app/use-request';

/** Saves a part of the hand-off. */
export function useSaveHandOff(id: string) {
  const save = useCommand('handOff.save', { failure: 'The hand-off was not saved; what you typed is kept' });
  return (fields: RequestInput<'handOff.save'>['fields']) => save.mutate({ id, fields });
}
