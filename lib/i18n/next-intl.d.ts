import type dataEntry from "#messages/en/data-entry.json";
import type display from "#messages/en/display.json";
import type documents from "#messages/en/documents.json";
import type files from "#messages/en/files.json";
import type form from "#messages/en/form.json";
import type formatRequests from "#messages/en/format-requests.json";
import type help from "#messages/en/help.json";
import type home from "#messages/en/home.json";
import type questionnaire from "#messages/en/questionnaire.json";
import type resume from "#messages/en/resume.json";
import type share from "#messages/en/share.json";
import type site from "#messages/en/site.json";
import type staff from "#messages/en/staff.json";
import type { Locale } from "./routing.ts";

/** English is the measure: a key that it has not does not compile. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: {
      "data-entry": typeof dataEntry;
      display: typeof display;
      documents: typeof documents;
      files: typeof files;
      form: typeof form;
      "format-requests": typeof formatRequests;
      help: typeof help;
      home: typeof home;
      questionnaire: typeof questionnaire;
      resume: typeof resume;
      share: typeof share;
      site: typeof site;
      staff: typeof staff;
    };
  }
}
