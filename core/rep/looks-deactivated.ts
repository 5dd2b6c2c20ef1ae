/** Salesforce marks users who have left in their name; a rep like that is proposed as "left". */
export function looksDeactivated(name: string): boolean {
  return /\(\s*(deactivated|inactive)( user)?\s*\)\s*$/i.test(name);
}
