import { createSpotlight } from '@mantine/spotlight';

/** The one command palette: `palette.open()`. */
export const [paletteStore, palette] = createSpotlight();
