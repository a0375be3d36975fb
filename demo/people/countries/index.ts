import { brazil } from './brazil.js';
import { canada } from './canada.js';
import type { Country } from './country.js';
import { denmark } from './denmark.js';
import { egypt } from './egypt.js';
import { finland } from './finland.js';
import { france } from './france.js';
import { germany } from './germany.js';
import { india } from './india.js';
import { italy } from './italy.js';
import { japan } from './japan.js';
import { norway } from './norway.js';
import { poland } from './poland.js';
import { spain } from './spain.js';
import { sweden } from './sweden.js';
import { unitedKingdom } from './united-kingdom.js';
import { unitedStates } from './united-states.js';

/** The order matters: the dice point into it. */
export const countries: readonly Country[] = [
  sweden,
  italy,
  norway,
  denmark,
  finland,
  germany,
  france,
  spain,
  unitedKingdom,
  unitedStates,
  canada,
  brazil,
  egypt,
  japan,
  poland,
  india,
];
