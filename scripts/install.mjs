// Before npm run check: a fresh clone has none of its tools yet.
import { installWhatIsMissing } from './project-state.mjs';

installWhatIsMissing();
