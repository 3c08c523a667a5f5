// npm runs this before a command. Plain JavaScript, as only Node 22.18 and later run TypeScript.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This is Node ${process.versions.node}; the project needs Node 22.18 or later: https://nodejs.org/.`);
  process.exit(1);
}
