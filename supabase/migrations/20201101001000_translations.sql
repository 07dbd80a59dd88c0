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

-- Videos in sign language are files beside the database, as recordings are.
create function public.log_signed_video(doing text, video text, bytes bigint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not public.is_administrator() then raise exception 'not allowed' using errcode = '42501'; end if;
  if doing not in ('upload', 'remove') then raise exception 'unknown' using errcode = '22023'; end if;
  insert into public.audit_log (actor, action, subject, detail)
  values (auth.uid(), 'signed-video.' || doing, video, jsonb_build_object('bytes', bytes));
end $$;

revoke execute on function public.log_signed_video(text, text, bigint) from public;
grant execute on function public.log_signed_video(text, text, bigint) to authenticated, service_role;
