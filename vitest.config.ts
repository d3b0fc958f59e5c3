import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { scenarios } from './build/scenarios.ts';
import { CHROMIUM_FLAGS, findChromium } from './test/browser/chromium.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [scenarios()],
        test: {
          name: 'pure',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/store/**', 'test/e2e/**', 'test/**/*.canvas.test.ts'],
          testTimeout: 60_000, // properties play hundreds of runs on machines of unknown speed
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/store/**/*.test.ts', 'test/**/*.canvas.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } }, // as patient as the waits of the browser: machines differ
          fileParallelism: false, // one browser at a time on small machines
        },
      },
    ],
  },
});
