/** The page's address says so, and its requests go to the same place: the two can't differ. */
export const isPractice = window.location.pathname.startsWith('/practice/');

/** A page is one or the other for as long as it lives; going over loads it anew. */
export const practiceAddress = '/practice/#/today';
export const leavePractice = () => window.location.assign('/#/training');
