import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engines.js';

/** By their codes in WebDriver, which presses what it types together; the other protocols hold the one down for the other. */
const codes = { Shift: '\uE008', Control: '\uE009', Tab: '\uE004', Enter: '\uE007' } as const;

export const pressShiftTab = () => pressTogether('Shift', 'Tab');

export async function pressTogether(held: 'Shift' | 'Control', key: 'Tab' | 'Enter'): Promise<void> {
  if (engine === 'webkit') return sendKeys({ type: `${codes[held]}${codes[key]}` });
  await sendKeys({ down: held });
  await sendKeys({ press: key });
  await sendKeys({ up: held });
}
