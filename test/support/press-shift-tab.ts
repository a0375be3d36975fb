import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engines.js';

/** WebDriver types Shift (U+E008) and Tab (U+E004) together; the other protocols hold the one down for the other. */
export async function pressShiftTab(): Promise<void> {
  if (engine === 'webkit') return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}
