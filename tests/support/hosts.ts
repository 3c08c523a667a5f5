import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apacheConf } from '../../src/hosts/apache.ts';
import { caddyfile } from '../../src/hosts/caddy.ts';
import { nginxConf } from '../../src/hosts/nginx.ts';
import type { HostPolicy } from '../../src/hosts/policy.ts';

type Place = { folder: string; port: string; home: string; policy: HostPolicy };
type Host = { command: string; configuration: (place: Place) => string; start: (file: string) => string[] };

const isRoot = process.getuid?.() === 0;
const modules = 'mpm_event unixd authz_core dir alias mime headers rewrite filter deflate env'.split(' ');

/** Web servers, each with the smallest configuration around the file that the site generates for it. */
const hosts: Record<string, Host> = {
  nginx: {
    command: 'nginx',
    configuration: ({ folder, port, home, policy }) =>
      `${isRoot ? 'user root;' : ''} daemon off; pid ${home}/pid; error_log stderr; events {} http { access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
      ${nginxConf(policy).replaceAll('/var/www/site', folder).replace('listen 80', `listen 127.0.0.1:${port}`)} }`,
    start: (file) => ['-c', file],
  },
  Apache: {
    command: 'apache2',
    configuration: ({ folder, port, home, policy }) =>
      `${modules.map((name) => `<IfModule !${name}_module>\nLoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n</IfModule>\n`).join('')}
      Listen 127.0.0.1:${port}\nServerName localhost\nPidFile ${home}/pid\nErrorLog ${home}/log\nTypesConfig /dev/null
      DefaultRuntimeDir ${home}\n${policy.root ? `Alias ${policy.root} ${folder}\n` : `DocumentRoot ${folder}\n`}
      <Directory ${folder}>\nRequire all granted\n${apacheConf(policy)}</Directory>\n`,
    start: (file) => ['-X', '-f', file],
  },
  Caddy: {
    command: 'caddy',
    configuration: ({ folder, port, policy }) =>
      `{\nadmin off\n}\n${caddyfile(policy).replaceAll('/var/www/site', folder).replace('http://localhost', `http://127.0.0.1:${port}`)}`,
    start: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

export const hostNames = Object.keys(hosts);

/** Whether a web server is installed; tests that need it are skipped otherwise. */
export const isInstalled = (name: string): boolean =>
  spawnSync(hosts[name]?.command ?? '', ['-v'], { stdio: 'ignore' }).error === undefined;

/** Starts a web server with the generated configuration; gives the URL of the site there. */
export async function startHost(name: string, policy: HostPolicy, folder: string) {
  const home = mkdtempSync(join(tmpdir(), 'host-'));
  const port = await freePort();
  const file = join(home, 'configuration');
  const { command, configuration, start } = hosts[name] ?? { command: '', configuration: () => '', start: () => [] };
  writeFileSync(file, configuration({ folder, port, home, policy }));
  const complaints: string[] = [];
  const running = spawn(command, start(file), {
    env: { ...process.env, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
  const url = `http://127.0.0.1:${port}${policy.root}`;
  for (let attempt = 0; attempt < 100 && running.exitCode === null; attempt += 1) {
    if (
      await fetch(`${url}/`).then(
        () => true,
        () => false,
      )
    )
      return { url, close: () => stop(running, home) };
    await new Promise((later) => setTimeout(later, 100));
  }
  await stop(running, home);
  throw new Error(`${name} did not start:\n${complaints.join('')}`);
}

async function stop(running: ChildProcess, home: string): Promise<void> {
  if (running.exitCode === null) {
    running.kill();
    await new Promise((ended) => running.once('exit', ended));
  }
  rmSync(home, { recursive: true });
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return String(port);
}
