import { executeServerCommand } from '@web/test-runner-commands';

/** Whether the engine has a way to do so. */
export async function collectGarbage(): Promise<boolean> {
  const answer = await executeServerCommand<{ collected: boolean }, undefined>('collect-garbage');
  return answer.collected;
}
