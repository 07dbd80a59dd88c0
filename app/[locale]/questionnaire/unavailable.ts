/** The frame of what stands in a page's place while the database does not answer. No page of questions has this name. */
export const unavailable = "unavailable";
