/**
 * The learner's screens. In come the services; out comes the app, which shows the screen of the address and
 * loads each when it is first asked for.
 */
export { App } from './app.tsx';
export { bringPlayed, type Playable } from './library.ts';
export { type Services, useServices } from './services.ts';
export { openSound } from './sound/index.ts';
export { UnfetchedScreen } from './unfetched.tsx';
