/** Ends the process with one sentence when Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `需要 Node 20.19 或更新的版本，当前是 ${process.versions.node} / Node 20.19 or newer is needed, this is ${process.versions.node}\n`,
  );
  process.exit(1);
}
