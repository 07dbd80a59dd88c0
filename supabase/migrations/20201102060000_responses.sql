-- Responses: what was sent. Nobody but the functions of this platform writes them.

create table public.responses (
  id bigint generated always as identity primary key,
  consultation_id text not null,
  questionnaire_version integer not null,
  reference text not null unique,
  -- The hash of the draft's token: a second submission of the same draft finds the first.
  submission_key bytea not null unique,
  locale public.locale not null,
  channel public.name_of_kind not null,
  link_code text references public.distribution_links on delete set null,
  -- In which rendition it was sent: standard, easy-read ...
  rendition public.name_of_kind not null default 'standard',
  -- What some answers say of the whole response, by the roles of their questions: beside the answers,
  -- so that everything can be counted and filtered by it without a join. The capacity is as it is
  -- counted: what is answered for a child or young person is a capacity of its own.
  capacity text not null,
  postcode_district text,
  -- Who answered, and in whose words: `help`, `help/whose-words`, or nothing where they did not say.
  help text not null default '',
  may_be_quoted boolean not null default false,
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

-- A verbatim stays exactly as it was given.
create trigger immutable before update on public.answers
  for each statement execute function public.refuse_change();
-- Who took a person's response back is told; a sample is nobody's.
create trigger log_change after delete on public.responses
  for each row when (not old.is_sample) execute function public.log_change('response', 'reference');

alter table public.responses enable row level security;
alter table public.answers enable row level security;
alter table public.equality_answers enable row level security;
alter table public.feedback_contacts enable row level security;

grant select on public.answers, public.equality_answers to authenticated;
-- By column: the key of a submission is nobody's to read, and PostgreSQL's own row numbers, which
-- a grant on the table would give as well, tell which address came together with which response.
grant select (
  id, consultation_id, questionnaire_version, reference, locale, channel, link_code, rendition, capacity,
  postcode_district, help, may_be_quoted, is_sample, submitted_at
) on public.responses to authenticated;
grant select (id, consultation_id, email, is_sample) on public.feedback_contacts to authenticated;
create policy "responses are read by who may" on public.responses
  for select to authenticated using ((select public.may('read-answers')));
create policy "answers are read by who may" on public.answers
  for select to authenticated using ((select public.may('read-answers')));
create policy "equality monitoring is read by who may" on public.equality_answers
  for select to authenticated using ((select public.may('read-equality-monitoring')));
create policy "contacts are read by who may" on public.feedback_contacts
  for select to authenticated using ((select public.may('read-contacts')));

-- The capacity as it is counted: some answers are set apart from others of the same capacity, where the
-- rules say that somebody else gave them. Empty where nobody was asked.
create function public.counted_capacity(rules jsonb, asked jsonb, answers jsonb) returns text
language sql immutable set search_path = ''
as $$
  select c.capacity || case
    when apart -> 'capacities' ? c.capacity and public.any_holds(apart -> 'where', asked, answers)
    then apart ->> 'suffix' else '' end
  from (
    select coalesce(public.choice_by_role(asked, answers, 'capacity'), '') as capacity,
      rules -> 'countedAsAnsweredFor' as apart
  ) c
$$;

create function public.token_hash(token text) returns bytea
language sql immutable
return sha256(convert_to(token, 'UTF8'));

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

-- Writes a response with all its answers in one statement, and gives its reference: the first one's,
-- where the key has been used. What may be written was checked before; nobody but functions calls this.
--
-- `arrival`: {version, rendition, locale, channel, link, sample, at}
create function public.store_response(
  consultation text, key bytea, asked jsonb, given jsonb, arrival jsonb
) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  rules jsonb := (select c.rules from public.consultations c where c.id = consultation);
  stored text;
begin
  with given_answers as (
    select q.id, q.storage, q.role, a.value ->> 'text' as words,
      case when a.value ? 'choices'
        then array(select jsonb_array_elements_text(a.value -> 'choices')) end as choices
    from jsonb_each(given) a
    join jsonb_to_recordset(asked) as q (id text, storage text, role text) on q.id = a.key
  ), stored_response as (
    insert into public.responses (
      consultation_id, questionnaire_version, reference, submission_key, locale, channel, link_code,
      rendition, capacity, postcode_district, help, may_be_quoted, is_sample, submitted_at
    )
    values (
      consultation, (arrival ->> 'version')::integer, public.new_reference(), key,
      arrival ->> 'locale', arrival ->> 'channel', arrival ->> 'link', arrival ->> 'rendition',
      public.counted_capacity(rules, asked, given),
      (select a.words from given_answers a where a.role = 'district'),
      concat_ws('/', public.choice_by_role(asked, given, 'help'), public.choice_by_role(asked, given, 'whose-words')),
      public.any_holds(rules -> 'quotableWhere', asked, given),
      coalesce((arrival ->> 'sample')::boolean, false), (arrival ->> 'at')::timestamptz
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
  select reference into stored from stored_response;
  if stored is null then
    select reference into stored from public.responses where submission_key = key;
  end if;
  return stored;
end $$;
