import { documentPage } from "../../document-page.tsx";

const { generateMetadata, Page } = documentPage("eqia");

export { generateMetadata };
export default Page;
