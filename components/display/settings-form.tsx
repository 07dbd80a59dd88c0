import { useTranslations } from "next-intl";
import { type Settings, settings } from "#lib/display/settings.ts";
import { Choices } from "./choices.tsx";
import { Preview } from "./preview.tsx";
import "#components/form/form.css";

const id = "display-settings";

/** Sets how the site looks on this device; plain HTML, whole without a script. */
export function SettingsForm({
  action,
  back,
  kept,
}: {
  readonly action: string;
  /** Where the visitor came from and is led back to. */
  readonly back: string | undefined;
  readonly kept: Settings;
}) {
  const t = useTranslations("display");
  return (
    <form method="post" action={action} id={id}>
      {back && <input type="hidden" name="back" value={back} />}
      {settings.map((setting) => (
        <Choices key={setting} setting={setting} kept={kept} />
      ))}
      <Preview form={id} />
      <div className="send">
        <button className="button" type="submit">
          {t("keep")}
        </button>
        <button
          className="button secondary"
          type="submit"
          name="reset"
          value="all"
          aria-describedby="reset-hint"
        >
          {t("reset")}
        </button>
      </div>
      <p className="hint" id="reset-hint">
        {t("resetHint")}
      </p>
    </form>
  );
}
