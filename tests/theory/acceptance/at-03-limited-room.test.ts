import { limitedRoom } from '../cases/limited-room.js';
import { acceptanceTests } from './acceptance-tests.js';

acceptanceTests(limitedRoom);
