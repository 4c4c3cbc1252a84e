import { config } from 'zod';

// Schemas compiled with `new Function` would break the window's content security policy. This must run before any schema
// is built, so files that build schemas import it first.
config({ jitless: true });
