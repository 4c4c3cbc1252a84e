import { z } from 'zod';

// Schemas compiled with `new Function` would break the window's content security policy. This must run before any schema is built, hence a module of its own.
z.config({ jitless: true });

export { z };
