-- Drafts and responses. Nobody but these functions writes them; anonymous visitors
-- hold a random token, of which the database keeps the hash only.

create table public.drafts (
  token_hash bytea primary key,
  consultation_id text not null references public.consultations on delete cascade,
  answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
  locale text not null check (locale ~ '^[a-z]{2}(-[a-z]+)?$'),
  link_code text references public.distribution_links on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on public.drafts (consultation_id);
create index on public.drafts (link_code);
create index on public.drafts (updated_at);

create table public.responses (
  id bigint generated always as identity primary key,
  consultation_id text not null,
  questionnaire_version integer not null,
  reference text not null unique,
  -- The hash of the draft's token: a second submission of the same draft finds the first.
  submission_key bytea not null unique,
  locale text not null check (locale ~ '^[a-z]{2}(-[a-z]+)?$'),
  channel text not null,
  link_code text references public.distribution_links on delete set null,
  -- Which form was filled in: standard, easy-read ...
  form text not null default 'standard' check (form ~ '^[a-z-]{3,40}$'),
  -- Beside the answers of the same ids, so that every count can be split without a join.
  capacity text not null,
  postcode_district text,
  is_sample boolean not null default false,
  submitted_at timestamptz not null default now(),
  foreign key (consultation_id, questionnaire_version) references public.questionnaires
);
create index on public.responses (consultation_id, questionnaire_version);
create index on public.responses (link_code);
create index on public.responses (submitted_at);

create table public.answers (
  id bigint generated always as identity primary key,
  response_id bigint not null references public.responses on delete cascade,
  question_id text not null,
  choices text[],
  verbatim text check (char_length(verbatim) between 1 and 10000),
  -- The response's, repeated: counts over many answers need no join.
  capacity text not null,
  unique (response_id, question_id),
  check (num_nonnulls(choices, verbatim) = 1)
);
create index answers_choices on public.answers (question_id, capacity) where choices is not null;
create index answers_verbatims on public.answers (question_id, id) where verbatim is not null;
create index answers_search on public.answers using gin (verbatim extensions.gin_trgm_ops);

create table public.equality_answers (
  response_id bigint not null references public.responses on delete cascade,
  question_id text not null,
  choices text[] not null,
  primary key (response_id, question_id)
);

-- Nothing here points at a response: whoever reads an address cannot look up the words.
create table public.feedback_contacts (
  id uuid primary key default gen_random_uuid(),
  consultation_id text not null references public.consultations on delete cascade,
  email text not null check (char_length(email) <= 254),
  is_sample boolean not null default false
);
create index on public.feedback_contacts (consultation_id);

-- A published version may be put right until somebody has answered it, never after.
create function public.lock_answered_questionnaire() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if exists (
    select from public.responses r
    where r.consultation_id = old.consultation_id and r.questionnaire_version = old.version
  ) then
    raise exception 'questionnaire version % has responses: publish a new version', old.version
      using errcode = '55000';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger lock_answered before update or delete on public.questionnaires
  for each row execute function public.lock_answered_questionnaire();

-- A verbatim stays exactly as it was given.
create trigger immutable before update on public.answers
  for each statement execute function public.refuse_change();

create function public.token_hash(token text) returns bytea
language sql immutable set search_path = ''
as $$ select sha256(convert_to(token, 'UTF8')) $$;

-- Some drivers hand a jsonb argument over encoded twice; both mean the same.
create function public.plain_jsonb(value jsonb) returns jsonb
language sql immutable set search_path = ''
as $$ select case jsonb_typeof(value) when 'string' then (value #>> '{}')::jsonb else value end $$;

-- Eight characters of Crockford's base 32 (no I, L, O, U), in two groups: read out, written down, typed again.
create function public.new_reference() returns text
language sql volatile set search_path = ''
as $$
  with random as (select uuid_send(gen_random_uuid()) as bytes),
  letters as (
    select n, substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(bytes, position) % 32 + 1, 1) as letter
    -- Bytes 6 and 8 of a random UUID are not wholly random.
    from random, unnest(array[0, 1, 2, 3, 4, 5, 10, 11]) with ordinality as p (position, n)
  )
  select string_agg(letter, '' order by n) filter (where n <= 4) || '-' ||
         string_agg(letter, '' order by n) filter (where n > 4)
  from letters
$$;

-- Merges a page's values into the draft; a null clears one, and what was never asked is dropped.
-- Returns {status: saved | submitted | too-large | unknown-consultation}.
create function public.save_draft(
  consultation text, token text, page_answers jsonb, page_locale text, link text default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(page_answers);
begin
  if not exists (select from public.consultations where id = consultation and is_published) then
    return jsonb_build_object('status', 'unknown-consultation');
  end if;
  if exists (select from public.responses where submission_key = public.token_hash(token)) then
    return jsonb_build_object('status', 'submitted');
  end if;
  if char_length(token) < 32 or jsonb_typeof(given) <> 'object' or octet_length(given::text) > 1000000 then
    return jsonb_build_object('status', 'too-large');
  end if;
  select coalesce(jsonb_object_agg(g.key, g.value), '{}') into given
  from jsonb_each(given) g
  where g.key in (
    select q ->> 'id'
    from public.questionnaires n, jsonb_array_elements(n.questions) q
    where n.consultation_id = consultation
  );
  insert into public.drafts as d (token_hash, consultation_id, answers, locale, link_code)
  values (
    public.token_hash(token), consultation, jsonb_strip_nulls(given), page_locale,
    (select code from public.distribution_links where code = link and consultation_id = consultation)
  )
  on conflict (token_hash) do update set
    answers = jsonb_strip_nulls(d.answers || given),
    locale = excluded.locale,
    link_code = coalesce(excluded.link_code, d.link_code),
    updated_at = now()
  where octet_length(d.answers::text) < 2000000;
  return jsonb_build_object('status', case when found then 'saved' else 'too-large' end);
end $$;

-- The draft that this token opens, or the reference of the response that it became, or null.
create function public.read_draft(token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select jsonb_build_object('reference', reference, 'submittedAt', submitted_at)
     from public.responses where submission_key = public.token_hash(token)),
    (select jsonb_build_object('answers', answers, 'locale', locale, 'savedAt', updated_at)
     from public.drafts where token_hash = public.token_hash(token))
  )
$$;

-- Throws a draft away, at its owner's wish.
create function public.discard_draft(token text) returns void
language sql security definer set search_path = ''
as $$ delete from public.drafts where token_hash = public.token_hash(token) $$;

-- Deletes what nobody came back to for 30 days, and gives how many drafts that were.
create function public.purge_drafts() returns bigint
language sql security definer set search_path = ''
as $$
  with purged as (
    delete from public.drafts where updated_at < now() - interval '30 days' returning 1
  )
  select count(*) from purged
$$;

-- Turns a draft into a response, in one transaction.
--
-- `response`: {version, locale, savedAt, answers: {id: {choices: [...]} | {text}}}, where
-- `savedAt` is the state of the draft that the answers were read from; the secret key may
-- add {sample, submittedAt, channel, form}.
-- Returns {status, reference}: accepted (again, with the same reference, for the same
-- token), not-open-yet, closed, changed (the draft is newer than `savedAt`), or invalid;
-- only where it is accepted is anything stored.
create function public.submit_response(consultation text, token text, response jsonb) returns jsonb
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

-- Whether every answer is to a question that was asked, of its shape, with its options, and none
-- that is required is missing. The pages check the same in words; this holds for whoever comes another way.
create function public.answers_fit(asked jsonb, given jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  with questions as (
    select * from jsonb_to_recordset(asked)
      as q (id text, options text[], required boolean, "mostChoices" integer, "longestText" integer)
  ), answers as (
    select a.key as id, a.value from jsonb_each(given) a
  )
  select jsonb_typeof(given) = 'object'
    and not exists (
      select from questions q where q.required and not exists (select from answers a where a.id = q.id)
    )
    and not exists (
      select from answers a left join questions q on q.id = a.id
      where q.id is null
        or case
          when jsonb_typeof(a.value) <> 'object' then true
          when (select count(*) from jsonb_object_keys(a.value)) <> 1 then true
          when q."mostChoices" = 0 then
            coalesce(jsonb_typeof(a.value -> 'text') <> 'string', true)
            or btrim(a.value ->> 'text') = ''
            or char_length(a.value ->> 'text') > q."longestText"
          when coalesce(jsonb_typeof(a.value -> 'choices') <> 'array', true) then true
          else
            jsonb_array_length(a.value -> 'choices') not between 1 and q."mostChoices"
            or exists (
              select from jsonb_array_elements(a.value -> 'choices') c (choice)
              where jsonb_typeof(c.choice) <> 'string' or (c.choice #>> '{}') <> all (q.options)
            )
            or (select count(distinct c.choice) from jsonb_array_elements(a.value -> 'choices') c (choice))
              <> jsonb_array_length(a.value -> 'choices')
        end
    )
$$;

create trigger log_change after delete on public.responses
  for each row when (not old.is_sample) execute function public.log_change('response', 'reference');

alter table public.drafts enable row level security;
alter table public.responses enable row level security;
alter table public.answers enable row level security;
alter table public.equality_answers enable row level security;
alter table public.feedback_contacts enable row level security;

revoke all on public.drafts, public.responses, public.answers, public.equality_answers,
  public.feedback_contacts from anon, authenticated;

-- Drafts have no policy at all: what is not sent is nobody's to read.
grant select on public.answers, public.equality_answers to authenticated;
-- By column: the key of a submission is nobody's to read, and PostgreSQL's own row numbers, which
-- a grant on the table would give as well, tell which address came together with which response.
grant select (
  id, consultation_id, questionnaire_version, reference, locale, channel, link_code, form, capacity,
  postcode_district, is_sample, submitted_at
) on public.responses to authenticated;
grant select (id, consultation_id, email, is_sample) on public.feedback_contacts to authenticated;
create policy "analysts read responses" on public.responses
  for select to authenticated using ((select public.is_analyst()));
create policy "analysts read answers" on public.answers
  for select to authenticated using ((select public.is_analyst()));
create policy "administrators read equality monitoring" on public.equality_answers
  for select to authenticated using ((select public.is_administrator()));
create policy "administrators read contacts" on public.feedback_contacts
  for select to authenticated using ((select public.is_administrator()));

grant all on public.drafts, public.responses, public.answers, public.equality_answers,
  public.feedback_contacts to service_role;

revoke execute on all functions in schema public from public;
grant execute on function
  public.save_draft(text, text, jsonb, text, text),
  public.read_draft(text),
  public.discard_draft(text),
  public.submit_response(text, text, jsonb)
to anon, authenticated, service_role;
grant execute on function public.purge_drafts() to service_role;
