import { documentPage } from "../document-page.tsx";

const { generateMetadata, Page } = documentPage("privacy");

export { generateMetadata };
export default Page;
