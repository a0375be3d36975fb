import { createContext } from '@lit/context';
import type { Session } from '../store/session.js';

export const sessionContext = createContext<Session | undefined>(Symbol('contact-card session'));
