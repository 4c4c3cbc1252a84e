import { realBaskets } from '../cases/real-baskets.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(realBaskets);
