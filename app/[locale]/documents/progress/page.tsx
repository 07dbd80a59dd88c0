import { documentPage } from "../../document-page.tsx";

const { generateMetadata, Page } = documentPage("progress");

export { generateMetadata };
export default Page;
