import { executeServerCommand } from '@web/test-runner-commands';

/** What nothing refers to any more is gone afterwards, and weak references to it are empty. */
export async function collectGarbage(): Promise<void> {
  await executeServerCommand('collect-garbage');
}
