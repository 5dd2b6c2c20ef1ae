/** Most points that one value of a trait gives or takes, learned or by hand. */
export const mostFitPoints = 25;
/** What an account has that is like all others. */
export const averageFit = 50;
/** Below this nothing is claimed of a value: closed deals, and accounts that they are spread over. */
export const fewestDeals = 5;
export const fewestAccounts = 3;
/** Below this many closed deals in all there is no average to compare with. */
export const fewestDealsInAll = 20;
/** So many average deals are added to every value's own (the m of Cestnik's m-estimate, ECAI 1990). */
export const averageDeals = 10;
