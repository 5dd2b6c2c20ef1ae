import type { RequestInput } from '../../../core/contract';
import type { DefaultPath } from '../../../core/training/default-paths';
import type { PathForm } from '../../../core/training/path-page';
import { addDays } from '../../ui/calendar';

export type PathFields = RequestInput<'path.save'>['fields'];

/** A path that comes with the app, beginning on the shown day, with what of it the library has. */
export function fromDefault(path: DefaultPath, { library, asOf, setBy }: PathForm): PathFields {
  const titles = new Map(library.map(({ playbookId, title }) => [playbookId, title]));
  return {
    title: path.title,
    targetOn: addDays(asOf, path.days),
    setBy,
    playbooks: path.playbooks.flatMap((one) => {
      const title = titles.get(one.playbookId);
      return title === undefined ? [] : [{ ...one, title }];
    }),
  };
}
