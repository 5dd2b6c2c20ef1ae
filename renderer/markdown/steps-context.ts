import { createContext } from 'react';
import type { PlaybookStep } from '../../core/playbook/playbook';

/** The steps of the text that is being shown; a step's part finds itself by its number. */
export const StepsContext = createContext<readonly PlaybookStep[]>([]);
