import { spawnSync } from "node:child_process";

/**
 * Installs Debian packages that a test needs, where this process may.
 *
 * @throws Error with the command to type where it may not
 */
export function installPackages(reason: string, packages: readonly string[]) {
  const install = ["install", "--yes", "--no-install-recommends", ...packages];
  const mayInstall =
    process.getuid?.() === 0 &&
    spawnSync("apt-get", ["--version"]).status === 0;
  if (!mayInstall)
    throw new Error(`${reason} Type: sudo apt-get ${install.join(" ")}`);
  console.log(`${reason} Installing: ${packages.join(", ")}.`);
  for (const step of [["update"], install]) {
    const { status } = spawnSync("apt-get", ["-qq", ...step], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${step.join(" ")} failed.`);
  }
}
