/** Every id that a trial makes begins so: it never meets a record of the workspace, and is known when it is over. */
export const trialIdStart = 'trial-';
