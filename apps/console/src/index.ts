export { consoleControllers, ConsoleModule, consoleRoutes, consoleRouting } from './console.module';
export { PAGES } from './pages/address';
export { beginIfSignedIn, sendProblemPage } from './pages/refusal.filter';
export { handOverInside, isAskedInside } from './transport';
