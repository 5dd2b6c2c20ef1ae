/** What is gathered of each step of each playbook, made at the first question for it. */
export function byStep<T>(make: (playbookId: string, stepId: string) => T) {
  // Maps in a map: joining both ids to one key would take longer than all the rest.
  const playbooks = new Map<string, Map<string, T>>();
  return (playbookId: string, stepId: string): T => {
    let steps = playbooks.get(playbookId);
    if (steps === undefined) {
      steps = new Map();
      playbooks.set(playbookId, steps);
    }
    let known = steps.get(stepId);
    if (known === undefined) {
      known = make(playbookId, stepId);
      steps.set(stepId, known);
    }
    return known;
  };
}
