import { lazy, Suspense, useMemo } from 'react';
import { flowDiagram } from '../../../core/playbook/flow-diagram';
import type { Playbook } from '../../../core/playbook/playbook';
import { fileNameOf } from '../../../core/playbook/playbook-template';
import { Loading } from '../../ui/loading';
import classes from './playbooks.module.css';

const Diagram = lazy(async () => ({ default: (await import('../../markdown/diagram')).Diagram }));

/** The way through a playbook as one picture, made from its steps. */
export function FlowSection({ playbook }: { readonly playbook: Playbook }) {
  const { text, isFolded } = useMemo(() => flowDiagram(playbook), [playbook]);
  return (
    <section aria-label="Flow of the playbook">
      <p className={classes.flowWords}>
        Thick boxes are required, dashed ones are objections.
        {isFolded ? ' It has many steps, so only the required ones are drawn.' : ''}
      </p>
      <Suspense fallback={<Loading />}>
        <Diagram source={text} pictureName={`${fileNameOf(playbook.title)}-flow`} />
      </Suspense>
    </section>
  );
}
