import { supermarketDay } from '../cases/shop-floor.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(supermarketDay);
