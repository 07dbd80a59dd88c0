import "./ideas.css";

/**
 * A picture beside the words that it belongs to. Its alternative is empty: the
 * words say the same, and who listens would hear it twice.
 */
export function Picture({ of }: { of: { readonly name: string } | undefined }) {
  if (!of) return null;
  const source = `/pictures/${of.name}.svg`;
  return <img alt="" className="picture" height={72} src={source} width={72} />;
}
