import { findChromium, installChromium, needChromium } from './chromium.ts';

// Run before the tests: makes sure that there is a browser to run them in.
if (!findChromium()) {
  try {
    installChromium();
  } catch (error) {
    console.error(`Chromium could not be installed: ${(error as Error).message}`);
  }
}
console.log(`Browser for the tests: ${needChromium()}`);
