import { complaintsFirst } from '../cases/desk-designs.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(complaintsFirst);
