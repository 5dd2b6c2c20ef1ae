import type { RequestInput } from '../../../core/contract';
import { useCommand } from '../../app/use-request';

/** Saves a part of the programme. */
export function useSaveProgramme(id: string) {
  const save = useCommand('programme.save', {
    failure: 'The programme was not saved; what you typed is kept',
  });
  return (fields: RequestInput<'programme.save'>['fields']) => save.mutate({ id, fields });
}
