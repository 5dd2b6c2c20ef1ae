/** The only two channels between the screens and this process. */
export const requestChannel = 'rekindle:request';
export const eventChannel = 'rekindle:event';
