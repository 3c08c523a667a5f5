import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { untilAnswering, type BrowserWindow } from './browser-window.ts';
import { freePort } from './commands.ts';

const driver = '/usr/bin/WebKitWebDriver';
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const screen = '/usr/bin/Xvfb';

/** Whether WebKit and a virtual display are installed. */
export const hasWebKit = [driver, browser, screen].every((path) => existsSync(path));

/** Starts WebKit, and drives it by W3C WebDriver; closing it ends every process that was started. */
export async function launchWebKit(): Promise<BrowserWindow> {
  const display = spawn(screen, ['-displayfd', '1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = (await firstLine(display)).trim();
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const request = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, request);
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit answers ${method} ${path} with ${JSON.stringify(value)}.`);
    return value;
  };
  await untilAnswering(`http://127.0.0.1:${port}/status`);
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const { sessionId } = (await ask('POST', '/session', { capabilities })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    open: (url) => ask('POST', `${session}/url`, { url }),
    click: async (selector) => {
      const element = await ask('POST', `${session}/element`, { using: 'css selector', value: selector });
      const [id] = Object.values(element as Record<string, string>);
      return ask('POST', `${session}/element/${id ?? ''}/click`, {});
    },
    value: (expression) => ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    close: async () => {
      await ask('DELETE', session);
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
