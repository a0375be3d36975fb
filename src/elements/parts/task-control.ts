import { html, type TemplateResult } from 'lit';
import type { Task, Tasks } from '../../store/tasks.js';
import { icon, type IconName } from './icon.js';

/** A button that leads to a task, and that the focus comes back to from there. */
export const taskControl = (
  task: Task,
  text: string,
  symbol: IconName,
  tasks: Tasks,
  look = '',
): TemplateResult => html`
  <button class=${look} data-opens=${task.kind} @click=${() => tasks.open(task)}>
    ${icon(symbol)}${text}
  </button>
`;

/** Whether the agent has just come back from a task, and the focus is where it had been opened. */
export function focusOpener(root: ParentNode, tasks: Tasks | undefined): boolean {
  const closed = tasks?.takeClosed();
  const opener = closed && root.querySelector<HTMLElement>(`[data-opens="${closed.kind}"]`);
  opener?.focus();
  return opener !== undefined && opener !== null;
}
