import { useLocation } from 'wouter';
import { keyCaps } from '../ui/key-names';
import { type Place, placeOf, places } from './places';
import classes from './side-bar.module.css';

function PlaceLink({ place, isCurrent }: { readonly place: Place; readonly isCurrent: boolean }) {
  const Icon = place.icon;
  const keys = keyCaps(place.keys).flat().join(' then ');
  return (
    <a
      href={`#${place.path}`}
      className={classes.place}
      aria-current={isCurrent ? 'page' : undefined}
      title={`${place.label} (${keys})`}
    >
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span>{place.label}</span>
    </a>
  );
}

/** The narrow bar at the left: icon and word. */
export function SideBar() {
  const [location] = useLocation();
  const current = placeOf(location);
  return (
    <nav className={classes.bar} aria-label="Screens">
      {places.map((place) => (
        <PlaceLink key={place.path} place={place} isCurrent={place === current} />
      ))}
    </nav>
  );
}
