-- The release gate's memory: who read which words, and who opened the consultation. Both only grow.

-- A publication's words, as somebody read them. Of several about the same version the latest counts,
-- so that one can be taken back by another.
create table public.sign_offs (
  id bigint generated always as identity primary key,
  consultation_id text not null references public.consultations,
  publication public.name_of_kind not null,
  locale public.locale not null,
  -- Of the words: other words need a reading of their own.
  version text not null check (version ~ '^[0-9a-f]{12}$'),
  kind text not null check (kind in ('read', 'read-by-easy-read-reader')),
  outcome text not null check (outcome in ('done', 'not-done')),
  -- The name of who read it. For a reader of Easy Read a description, never a name: that somebody has
  -- a learning disability is health information, and nothing here is ever deleted.
  reader text check (char_length(btrim(reader)) between 1 and 200),
  note text check (char_length(btrim(note)) between 1 and 1000),
  signed_by uuid not null default auth.uid(),
  signed_at timestamptz not null default now(),
  check (outcome = 'not-done' or reader is not null),
  check (outcome = 'done' or note is not null)
);
create index on public.sign_offs (consultation_id, publication, locale, version);

-- Each time somebody opened the consultation, or confirmed that it stays open with other words.
create table public.openings (
  id bigint generated always as identity primary key,
  consultation_id text not null references public.consultations,
  gate text not null check (gate in ('green', 'overridden')),
  -- Why it opens all the same.
  reason text check (char_length(btrim(reason)) between 20 and 2000),
  -- What was not as it should be, in words; empty where the gate was green.
  problems jsonb not null check (jsonb_typeof(problems) = 'array'),
  -- The words that were released: {"strategy.en": version}.
  versions jsonb not null check (jsonb_typeof(versions) = 'object'),
  -- Null for a consultation that was open before there was a gate.
  opened_by uuid default auth.uid(),
  opened_at timestamptz not null default now(),
  check ((gate = 'overridden') = (reason is not null)),
  check (gate = 'overridden' or problems = '[]')
);
create index on public.openings (consultation_id);

create trigger only_grows before update or delete or truncate on public.sign_offs
  for each statement execute function public.refuse_change();
create trigger only_grows before update or delete or truncate on public.openings
  for each statement execute function public.refuse_change();
-- A sign-off says itself who made it and when; an opening is what the log is for.
create trigger log_change after insert on public.openings
  for each row execute function public.log_change('opening', 'consultation_id');

create view public.sign_off_register with (security_invoker = true) as
select
  consultation_id, id, publication, locale, version, kind, outcome, reader, note, signed_at,
  public.staff_name(signed_by) as signed_by
from public.sign_offs;

create view public.opening_register with (security_invoker = true) as
select
  consultation_id, id, gate, reason, problems, versions, opened_at,
  public.staff_name(opened_by) as opened_by
from public.openings;

alter table public.sign_offs enable row level security;
alter table public.openings enable row level security;

grant select on public.sign_offs, public.openings, public.sign_off_register, public.opening_register
  to authenticated;
-- Who and when is not for the writer to say.
grant insert (consultation_id, publication, locale, version, kind, outcome, reader, note)
  on public.sign_offs to authenticated;
grant insert (consultation_id, gate, reason, problems, versions) on public.openings to authenticated;
create policy "sign-offs are read by who makes them" on public.sign_offs
  for select to authenticated using ((select public.may('sign-off')));
create policy "who may signs off" on public.sign_offs
  for insert to authenticated
  with check ((select public.may('sign-off')) and signed_by = (select auth.uid()));
create policy "openings are read by who signs off" on public.openings
  for select to authenticated using ((select public.may('sign-off')));
create policy "who may opens" on public.openings
  for insert to authenticated
  with check ((select public.may('open')) and opened_by = (select auth.uid()));

-- Whether responses may be taken while the window is open: a demonstration needs nobody's release.
-- Words that change after an opening do not close it again, which would lose people's time.
create function public.is_released(consultation text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from public.consultations where id = consultation and is_demonstration)
    or exists (select from public.openings where consultation_id = consultation);
end $$;

-- When responses are taken, for everybody, or null where nothing is published.
create function public.read_window(consultation text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select jsonb_build_object(
      'opensAt', opens_at, 'closesAt', closes_at,
      'isDemonstration', is_demonstration, 'isReleased', public.is_released(id)
    )
    from public.consultations where id = consultation and is_published
  );
end $$;
grant execute on function public.read_window(text) to anon, authenticated;

-- Whether responses are taken at a moment: not-open-yet, closed, or null where they are.
create function public.refusal_at(consultation text, at timestamptz) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when c.id is null or at < c.opens_at then 'not-open-yet'
    when at >= c.closes_at then 'closed'
    when not public.is_released(consultation) then 'not-open-yet'
  end
  from (select 1) one
  left join public.consultations c on c.id = consultation and c.is_published
$$;

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
grant execute on function public.read_checked_words(text) to anon, authenticated;
