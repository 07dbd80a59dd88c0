import {
  consultationDocuments,
  type DocumentId,
  mainDocument,
} from "./documents.ts";

/** Where a part can be read, without the locale's prefix. */
export function addressOf(document: DocumentId, part?: string): string {
  const page = hasShortAddress(document)
    ? `/${document}`
    : `/documents/${document}`;
  return part ? `${page}#${part}` : page;
}

/** What is consulted on, and what is said of the site itself, stand beside the list of documents. */
export function hasShortAddress(document: DocumentId): boolean {
  return (
    document === mainDocument ||
    !consultationDocuments.some((id) => id === document)
  );
}
