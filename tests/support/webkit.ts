import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, type WebDriver } from 'selenium-webdriver';

const driver = '/usr/bin/WebKitWebDriver';
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const screen = '/usr/bin/Xvfb';

/** Whether the machine has WebKit, and a screen that nobody sees for it. */
export const hasWebKit = [driver, browser, screen].every((path) => existsSync(path));

/** Starts the WebKit of the machine; closing ends everything that was started. */
export async function launchWebKit(): Promise<{ webKit: WebDriver; close: () => Promise<void> }> {
  const display = spawn(screen, ['-displayfd', '1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = (await firstLine(display)).trim();
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  await answering(`http://127.0.0.1:${port}/status`);
  const webKit = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    .build();
  return {
    webKit,
    close: async () => {
      await webKit.quit();
      service.kill();
      display.kill();
    },
  };
}

const firstLine = (child: ChildProcess) =>
  new Promise<string>((resolve) =>
    child.stdout?.once('data', (data: Buffer) => {
      resolve(data.toString());
    }),
  );

const freePort = () =>
  new Promise<number>((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = holder.address() as AddressInfo;
      holder.close(() => {
        resolve(port);
      });
    });
  });

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error(`Nothing answers at ${url}.`);
}
