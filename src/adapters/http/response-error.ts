import { ContactError } from '../../domain/contact-error.js';
import { isRecord } from '../../formats/plain-object.js';
import { readBody } from './read-body.js';
import { codeOfStatus } from '../status-code.js';

const longestProblem = 64 * 1024;
const longestTitle = 200;
/** Seconds: a day. Timers that are told more than 25 of them go off at once. */
const longestWait = 86_400;

/** What a refusal means, in the service's own words where it sends problem details (RFC 9457). */
export async function responseError(response: Response, said: string): Promise<ContactError> {
  if (response.type === 'opaqueredirect')
    return new ContactError('unavailable', `${said} leads elsewhere, and is not followed there`);
  const title = await problemTitle(response);
  const message = `${said} answers ${response.status}${title && `: ${title}`}`;
  return new ContactError(codeOfStatus(response.status), message, { retryAfter: retryAfter(response) });
}

/** The same for each problem of its kind; a problem's other texts may tell of a customer. */
async function problemTitle(response: Response): Promise<string> {
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
  if (!isProblem) {
    response.body?.cancel().catch(() => undefined);
    return '';
  }
  try {
    const problem: unknown = JSON.parse(await readBody(response, longestProblem));
    const title = isRecord(problem) && 'title' in problem && problem.title;
    return typeof title === 'string' ? title.slice(0, longestTitle) : '';
  } catch {
    return '';
  }
}

/** Seconds, of a header in seconds or as a date (RFC 9110). A service of another origin must expose it. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, seconds), longestWait);
}
