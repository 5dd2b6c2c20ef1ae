import { IconSearch } from '@tabler/icons-react';
import { KeyHint } from '../ui/key-caps';
import { palette } from './palette-state';
import classes from './search-button.module.css';

/** Opens the palette; stands in the head of every screen that has no search of its own. */
export function SearchButton() {
  return (
    <button type="button" className={classes.button} onClick={() => palette.open()}>
      <IconSearch size={15} stroke={1.7} aria-hidden="true" />
      <span className={classes.label}>Search</span>
      <KeyHint keys="mod+k" />
    </button>
  );
}
