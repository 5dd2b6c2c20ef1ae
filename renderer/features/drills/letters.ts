/** Digits are for grading, so that what is chosen from has letters. */
export const letters = 'abcdef';
