import { documentPage } from "../../document-page.tsx";

const { generateMetadata, Page } = documentPage("easy-read");

export { generateMetadata };
export default Page;
