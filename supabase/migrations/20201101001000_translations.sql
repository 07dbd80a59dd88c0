-- Readers are told which translations nobody has checked yet. Of the sign-offs they learn only
-- which words somebody read and stands by: not who, not when, and nothing of what was refused.
create function public.read_checked_words(consultation text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    jsonb_agg(jsonb_build_object('publication', publication, 'locale', locale, 'version', version)),
    '[]'
  )
  from (
    -- A later sign-off takes an earlier one of the same words back.
    select distinct on (s.publication, s.locale, s.version) s.publication, s.locale, s.version, s.outcome
    from public.sign_offs s
    where s.consultation_id = consultation and s.kind = 'read'
    order by s.publication, s.locale, s.version, s.id desc
  ) latest
  where outcome = 'done'
$$;

revoke execute on function public.read_checked_words(text) from public;
grant execute on function public.read_checked_words(text) to anon, authenticated, service_role;
