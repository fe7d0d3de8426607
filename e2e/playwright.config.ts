// The journeys run against a built site that is being served. `cargo xtask test` builds it, serves it and
// says where; by hand: `cargo xtask serve`, then `npx playwright test` in this folder.

import { defineConfig } from '@playwright/test';

const ownServer = process.env.CHAMPA_URL ?? 'http://localhost:8080';
const nginx = process.env.CHAMPA_NGINX_URL;

const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
const desktop = { viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: 'journeys',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A journey that fails now and then is a fault of ours or of the journey; to try again would hide it.
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: ownServer,
    actionTimeout: 15_000,
    // An audit in the middle of a fade measures the fade.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: phone },
    { name: 'desktop', use: desktop },
    // What a host runs. Only the journeys that could notice a difference.
    ...(nginx ? [{ name: 'nginx', grep: /@smoke/, use: { ...phone, baseURL: nginx } }] : []),
  ],
});
