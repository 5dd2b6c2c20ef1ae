import { Loader } from '@mantine/core';
import classes from './loading.module.css';

/** Shows only after a tenth of a second, so that a quick answer never flashes. */
export function Loading({ what = 'Loading' }: { readonly what?: string }) {
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" color="gray" />
      <span className="rk-hidden">{what}</span>
    </div>
  );
}
