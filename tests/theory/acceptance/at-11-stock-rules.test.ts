import { stockRules } from '../cases/stock-rules.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(stockRules);
