-- What was asked, kept with what was answered, and what is an answer to it.

-- One row a version. `questions` is a flat list of
-- {id, page, topic, kind, storage, options, required, mostChoices, longestText}.
create table public.questionnaires (
  consultation_id text not null references public.consultations on delete cascade,
  version integer not null check (version > 0),
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  renditions text[] not null default '{standard}',
  published_at timestamptz not null default now(),
  primary key (consultation_id, version)
);

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

alter table public.questionnaires enable row level security;
grant select on public.questionnaires to anon, authenticated;
create policy "a published questionnaire may be read" on public.questionnaires
  for select to anon, authenticated
  using (exists (select from public.consultations c where c.id = consultation_id and c.is_published));

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

-- The capacity as it is counted. Answers about a child are never counted as answers by a child: of a
-- young person, whatever a helper answered for them stands under a capacity of its own. Their own
-- words that somebody wrote down are theirs.
create function public.counted_capacity(answers jsonb) returns text
language sql immutable set search_path = ''
as $$
  select g.capacity || case
    when g.capacity in ('young-person-with-send', 'other-young-person')
      and (g.words = 'helper-answered-for-me' or (g.help = 'on-behalf' and g.words is null))
    then '-answered-for' else '' end
  from (
    select
      answers #>> '{capacity,choices,0}' as capacity,
      answers #>> '{help,choices,0}' as help,
      answers #>> '{whose-words,choices,0}' as words
  ) g
$$;
