import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '../ui/tokens.css';
import '../ui/print.css';
import { createRoot } from 'react-dom/client';
import { isPractice } from '../is-practice';
import { App } from './app';
import { listenToDrops } from './drop-listener';
import { returnFocus } from './focus-return';
import { listenToKeys } from './key-listener';
import { followChanges } from './query-client';

followChanges();
listenToKeys();
listenToDrops();
const layers = document.getElementById('layers');
if (layers) returnFocus(layers);

// The dialog of L must take the first letter that is typed after it.
setTimeout(() => void import('../features/log-call/log-call-dialog'), 1_500);

document.documentElement.toggleAttribute('data-practice', isPractice);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
