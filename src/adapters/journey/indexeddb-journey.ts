import { ContactError } from '../../domain/contact-error.js';
import type { JourneySource } from './journey-source.js';
import type { JourneyOptions } from './registry.js';

export function openIndexedDbJourney({ src }: JourneyOptions): JourneySource {
  throw new ContactError('unavailable', src);
}
