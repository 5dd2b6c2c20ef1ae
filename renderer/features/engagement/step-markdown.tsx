import { lazy, Suspense } from 'react';
import classes from './engagement.module.css';

const MarkdownView = lazy(async () => ({
  default: (await import('../../markdown/markdown-view')).MarkdownView,
}));

/** A playbook's prose, its diagrams too; the words stand there at once, their form a moment later (R9). */
export function StepMarkdown({ text }: { readonly text: string }) {
  return (
    <div className={classes.markdown}>
      <Suspense fallback={<p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>}>
        <MarkdownView text={text} />
      </Suspense>
    </div>
  );
}
