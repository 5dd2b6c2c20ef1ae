import { lazy } from 'react';
import { useLocation } from 'wouter';
import { Library } from './library';
import { placeOf } from './playbook-address';

const Reader = lazy(async () => ({ default: (await import('./reader')).Reader }));
const Versions = lazy(async () => ({ default: (await import('./versions')).Versions }));
const Arrivals = lazy(async () => ({ default: (await import('./arrivals')).Arrivals }));
const Editor = lazy(async () => ({ default: (await import('./editor')).Editor }));

/** The library, what comes into it, one playbook to read, or one to write. */
export function PlaybooksScreen() {
  useLocation();
  // As it stands in the address: the router has already decoded a part of its own copy.
  const place = placeOf(window.location.hash.slice(1));
  if (place.kind === 'library') return <Library />;
  if (place.kind === 'import') return <Arrivals />;
  if (place.kind === 'editor') return <Editor key={place.fileId} fileId={place.fileId} />;
  if (place.kind === 'versions') return <Versions key={place.fileId} fileId={place.fileId} />;
  return <Reader key={place.fileId} fileId={place.fileId} />;
}
