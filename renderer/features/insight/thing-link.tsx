import { Link } from 'wouter';
import type { PlaceLink } from '../../../core/insight/insight';
import { keepValue } from '../../app/use-kept';

/** Leads to where a thing to try is read or done; Today then shows that pool only. */
export function ThingLink({ link: { label, address, pool } }: { readonly link: PlaceLink }) {
  return (
    <Link
      className="rk-link rk-screen-only"
      href={address}
      onClick={() => {
        if (pool !== null) keepValue('today.pool', pool);
      }}
    >
      {label}
    </Link>
  );
}
