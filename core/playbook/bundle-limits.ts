/** Most bytes of a bundle, packed. */
export const mostBundleBytes = 20_000_000;
/** Most bytes of all its playbooks together, unpacked. */
export const mostUnpackedBytes = 50_000_000;
/** Files and folders of a bundle. */
export const mostBundleEntries = 2_000;
/** How many times smaller a file may get by packing: written text gets three to ten times smaller. */
export const mostPackingRatio = 100;
