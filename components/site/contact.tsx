/** Isolated, because an address turns round in text that runs from right to left. */
export function EmailLink({ address }: { readonly address: string }) {
  return (
    <a href={`mailto:${address}`}>
      <bdi>{address}</bdi>
    </a>
  );
}

export function PhoneLink({ number }: { readonly number: string }) {
  return (
    <a href={`tel:${number.replaceAll(" ", "")}`}>
      <bdi>{number}</bdi>
    </a>
  );
}
