import { useCommand, useRequest } from '../../app/use-request';

/** The offerings, and a way from names to ids that makes the ones that are missing. */
export function useOfferingIds() {
  const offerings = useRequest('offering.list', {}).data?.offerings;
  const save = useCommand('offering.save', { isQuiet: true });
  const idsOf = async (names: readonly string[]): Promise<string[]> => {
    const known = new Map((offerings ?? []).map(({ id, name }) => [name.toLowerCase(), id]));
    const ids: string[] = [];
    for (const name of names) {
      const id = known.get(name.toLowerCase()) ?? (await save.mutateAsync({ fields: { name } })).id;
      ids.push(id);
    }
    return ids;
  };
  return { offerings, idsOf };
}
