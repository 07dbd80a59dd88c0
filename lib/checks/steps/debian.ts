import { spawnSync } from "node:child_process";

/** Whether this process may install Debian packages. */
export function mayInstall(): boolean {
  return (
    process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0
  );
}

/** What to type to have the packages. */
export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install ${packages.join(" ")}`;
}

/** @throws Error where a package cannot be had */
export function installPackages(packages: readonly string[]): void {
  const install = ["install", "--yes", "--no-install-recommends", ...packages];
  for (const step of [["update"], install]) {
    const { status } = spawnSync("apt-get", ["-qq", ...step], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${step.join(" ")} failed.`);
  }
}
