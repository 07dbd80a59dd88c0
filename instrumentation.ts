/** The pages end with the process that started them and holds their database. */
export function register() {
  if (process.env.NEXT_RUNTIME === "nodejs")
    process.on("disconnect", () => process.exit(0));
}
