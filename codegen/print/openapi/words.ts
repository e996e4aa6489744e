/** `StartWorkflowExecution` -> `Start workflow execution`; runs of capitals stay: `GetURLInfo` -> `Get URL info`. */
export function toSentence(pascal: string): string {
  const words = pascal.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_/).filter((word) => word !== '');
  return words.map((word, index) => (index === 0 || /^[A-Z]{2,}/.test(word) ? word : word.toLowerCase())).join(' ');
}

/** `workflow_id`, `workflow-id` and `workflowId` -> `WorkflowId` */
export function toPascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** `a`, `b` and `c`, each as code. */
export function toCodeList(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
