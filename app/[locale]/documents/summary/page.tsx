import { documentPage } from "../../document-page.tsx";

const { generateMetadata, Page } = documentPage("summary");

export { generateMetadata };
export default Page;
