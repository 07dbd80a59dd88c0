/** An e-mail address that can be pressed, kept together in text of another direction. */
export function MailLink({ to }: { to: string }) {
  return (
    <a href={`mailto:${to}`}>
      <bdi>{to}</bdi>
    </a>
  );
}
