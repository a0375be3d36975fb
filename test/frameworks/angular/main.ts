import '@angular/compiler'; // Angular's own packages are compiled to the end only when they run
import { bootstrapApplication } from '@angular/platform-browser';
import { Desk } from './desk.js';

await bootstrapApplication(Desk);
