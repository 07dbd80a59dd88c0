import { documentPage } from "../document-page.tsx";

const { generateMetadata, Page } = documentPage("accessibility");

export { generateMetadata };
export default Page;
