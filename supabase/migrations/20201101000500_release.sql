-- The release gate's memory: who read which words, and who opened the consultation. Both only grow.

-- A publication's words, as somebody read them. Of several about the same version the latest counts,
-- so that one can be taken back by another.
create table public.sign_offs (
  id bigint generated always as identity primary key,
  consultation_id text not null references public.consultations,
  publication text not null check (publication ~ '^[a-z-]{3,40}$'),
  locale text not null check (locale ~ '^[a-z]{2}(-[a-z]+)?$'),
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

-- People are answering already: the gate must not shut the door on them.
insert into public.openings (consultation_id, gate, reason, problems, versions)
select id, 'overridden', 'It was open before the platform had a release gate.', '[]', '{}'
from public.consultations
where is_published and not is_demonstration and opens_at <= now();

create trigger only_grows before update or delete or truncate on public.sign_offs
  for each statement execute function public.refuse_change();
create trigger only_grows before update or delete or truncate on public.openings
  for each statement execute function public.refuse_change();
-- A sign-off says itself who made it and when; an opening is what the log is for.
create trigger log_change after insert on public.openings
  for each row execute function public.log_change('opening', 'consultation_id');

-- Whether responses may be taken while the window is open: a demonstration needs nobody's release.
-- Words that change after an opening do not close it again, which would lose people's time.
create function public.is_released(consultation text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.consultations where id = consultation and is_demonstration)
    or exists (select from public.openings where consultation_id = consultation)
$$;

-- When responses are taken, for everybody, or null where nothing is published.
create function public.read_window(consultation text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'opensAt', opens_at, 'closesAt', closes_at,
    'isDemonstration', is_demonstration, 'isReleased', public.is_released(id)
  )
  from public.consultations where id = consultation and is_published
$$;

-- As before, and besides: not-open-yet until the consultation is released.
create or replace function public.submit_response(consultation text, token text, response jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(response);
  key bytea := public.token_hash(token);
  trusted boolean := coalesce(auth.jwt() ->> 'role', '') = 'service_role';
  at timestamptz := now();
  opened public.consultations;
  asked jsonb;
  link text;
  saved_at timestamptz;
  accepted text;
begin
  select reference into accepted from public.responses where submission_key = key;
  if found then
    return jsonb_build_object('status', 'accepted', 'reference', accepted);
  end if;

  if trusted and given ? 'submittedAt' then at := (given ->> 'submittedAt')::timestamptz; end if;
  select * into opened from public.consultations where id = consultation and is_published;
  if not found or at < opened.opens_at then return jsonb_build_object('status', 'not-open-yet'); end if;
  if at >= opened.closes_at then return jsonb_build_object('status', 'closed'); end if;
  if not public.is_released(consultation) then return jsonb_build_object('status', 'not-open-yet'); end if;

  select questions into asked from public.questionnaires
  where consultation_id = consultation and version = (given ->> 'version')::integer;
  if not found or char_length(token) < 32 or not public.answers_fit(asked, given -> 'answers') then
    return jsonb_build_object('status', 'invalid');
  end if;

  select updated_at into saved_at from public.drafts where token_hash = key for update;
  if saved_at <> (given ->> 'savedAt')::timestamptz then
    return jsonb_build_object('status', 'changed');
  end if;
  delete from public.drafts where token_hash = key returning link_code into link;

  with questions as (
    select * from jsonb_to_recordset(asked) as q (id text, storage text)
  ), given_answers as (
    select q.id, q.storage, a.value ->> 'text' as words,
      case when a.value ? 'choices'
        then array(select jsonb_array_elements_text(a.value -> 'choices')) end as choices
    from jsonb_each(given -> 'answers') a join questions q on q.id = a.key
  ), stored_response as (
    insert into public.responses (
      consultation_id, questionnaire_version, reference, submission_key, locale, channel,
      link_code, form, capacity, postcode_district, is_sample, submitted_at
    )
    values (
      consultation, (given ->> 'version')::integer, public.new_reference(), key, given ->> 'locale',
      coalesce(
        case when trusted then given ->> 'channel' end,
        (select l.channel from public.distribution_links l where l.code = link),
        'website'
      ),
      link, coalesce(case when trusted then given ->> 'form' end, 'standard'),
      given #>> '{answers,capacity,choices,0}', given #>> '{answers,postcode-district,text}',
      trusted and coalesce((given ->> 'sample')::boolean, false), at
    )
    on conflict (submission_key) do nothing
    returning id, reference, capacity, is_sample
  ), stored_answers as (
    insert into public.answers (response_id, question_id, choices, verbatim, capacity)
    select r.id, a.id, a.choices, a.words, r.capacity
    from stored_response r, given_answers a where a.storage = 'answers'
  ), stored_equality as (
    insert into public.equality_answers (response_id, question_id, choices)
    select r.id, a.id, a.choices
    from stored_response r, given_answers a where a.storage = 'equality'
  ), stored_contacts as (
    insert into public.feedback_contacts (consultation_id, email, is_sample)
    select consultation, a.words, r.is_sample
    from stored_response r, given_answers a where a.storage = 'contact'
  )
  select reference into accepted from stored_response;

  if accepted is null then
    select reference into accepted from public.responses where submission_key = key;
  end if;
  return jsonb_build_object('status', 'accepted', 'reference', accepted);
end $$;

-- A staff account moves the window and nothing else: whoever could call a consultation a
-- demonstration could open it without the gate.
revoke update on public.consultations from authenticated;
grant update (opens_at, closes_at) on public.consultations to authenticated;

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

revoke all on public.sign_offs, public.openings, public.sign_off_register, public.opening_register
  from anon, authenticated;
grant select on public.sign_offs, public.openings, public.sign_off_register, public.opening_register
  to authenticated;
-- Who and when is not for the writer to say.
grant insert (consultation_id, publication, locale, version, kind, outcome, reader, note)
  on public.sign_offs to authenticated;
grant insert (consultation_id, gate, reason, problems, versions) on public.openings to authenticated;
create policy "analysts read sign-offs" on public.sign_offs
  for select to authenticated using ((select public.is_analyst()));
create policy "analysts sign off" on public.sign_offs
  for insert to authenticated
  with check ((select public.is_analyst()) and signed_by = (select auth.uid()));
create policy "analysts read openings" on public.openings
  for select to authenticated using ((select public.is_analyst()));
create policy "administrators open" on public.openings
  for insert to authenticated
  with check ((select public.is_administrator()) and opened_by = (select auth.uid()));
grant all on public.sign_offs, public.openings to service_role;
grant select on public.sign_off_register, public.opening_register to service_role;
grant usage on all sequences in schema public to service_role;

revoke execute on all functions in schema public from public;
grant execute on function public.read_window(text) to anon, authenticated, service_role;
