import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilAnswering, type BrowserWindow } from './browser-window.ts';
import { freePort } from './commands.ts';

const browser = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

/** Whether Firefox is installed. */
export const hasFirefox = browser !== undefined;

/** Starts Firefox with a profile of its own, and drives it by W3C WebDriver BiDi. */
export async function launchFirefox(): Promise<BrowserWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', port];
  const firefox = spawn(browser ?? 'firefox', words, { stdio: 'ignore' });
  await untilAnswering(`http://127.0.0.1:${port}/`);
  const socket = new WebSocket(`ws://127.0.0.1:${port}/session`);
  await once(socket, 'open');
  // Firefox sends no events unless asked to: its next message is the answer to the last command.
  const ask = async <Result>(method: string, params: object): Promise<Result> => {
    socket.send(JSON.stringify({ id: 0, method, params }));
    const [{ data }] = (await once(socket, 'message')) as [MessageEvent<string>];
    const { type, result } = JSON.parse(data) as { type: 'success' | 'error'; result: Result };
    if (type === 'error') throw new Error(`Firefox answers ${method} with ${data}.`);
    return result;
  };
  await ask('session.new', { capabilities: {} });
  // The page of a new tab has the focus; in the tab that opens with Firefox, the address bar has it.
  const { context } = await ask<{ context: string }>('browsingContext.create', { type: 'tab' });
  const evaluate = async (expression: string) => {
    const params = { expression, target: { context }, awaitPromise: false };
    const answer = await ask<{ result?: { value?: unknown; sharedId?: string } }>('script.evaluate', params);
    if (!answer.result) throw new Error(`Firefox answers ${expression} with ${JSON.stringify(answer)}.`);
    return answer.result;
  };
  return {
    open: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    click: async (selector) => {
      const { sharedId } = await evaluate(`document.querySelector(${JSON.stringify(selector)})`);
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      return ask('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    value: async (expression) => (await evaluate(expression)).value,
    close: async () => {
      await Promise.all([once(firefox, 'exit'), ask('browser.close', {})]);
      rmSync(profile, { recursive: true });
    },
  };
}
