import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { scenarios } from './build/scenarios.ts';

export default defineConfig({
  base: './',
  plugins: [scenarios(), contentSecurityPolicy()],
  build: { target: 'es2023', assetsInlineLimit: 2048, outDir: 'dist/app', chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173 },
});
