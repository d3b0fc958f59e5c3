/**
 * The manager's screens. In come result files, read in this browser and sent nowhere; out comes one table
 * of everybody, and its CSV.
 */
export { ResultsScreen } from './results-screen.tsx';
