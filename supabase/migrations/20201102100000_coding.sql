-- Themes, and the verbatims that they are applied to.

create table public.themes (
  id bigint generated always as identity primary key,
  consultation_id text not null references public.consultations on delete cascade,
  topic text not null,
  name text not null check (char_length(name) between 1 and 100),
  definition text not null check (char_length(definition) between 1 and 1000),
  created_by uuid,
  created_at timestamptz not null default now()
);
-- "Waiting" and "waiting" would be coded by two people as if they were two.
create unique index on public.themes (consultation_id, topic, lower(name));

-- A theme applied to an answer: by whom, when, and whether a person or a machine did it.
create table public.codings (
  answer_id bigint not null references public.answers on delete cascade,
  theme_id bigint not null references public.themes on delete cascade,
  coder_id uuid not null,
  origin text not null default 'person' check (origin in ('person', 'machine')),
  coded_at timestamptz not null default now(),
  primary key (answer_id, theme_id)
);
create index on public.codings (theme_id);

create trigger log_change after insert or update or delete on public.themes
  for each row execute function public.log_change('theme', 'id');
-- A coding itself says who made it; only who took one away would be lost.
create trigger log_change after delete on public.codings
  for each row execute function public.log_change('coding', 'answer_id');

alter table public.themes enable row level security;
alter table public.codings enable row level security;
grant select, insert, update, delete on public.themes to authenticated;
-- A coding is made or taken away, never made into another.
grant select, insert, delete on public.codings to authenticated;
create policy "themes are kept by who codes" on public.themes
  for all to authenticated
  using ((select public.may('code'))) with check ((select public.may('code')));
create policy "answers are coded by who may" on public.codings
  for all to authenticated
  using ((select public.may('code')))
  with check ((select public.may('code')) and coder_id = (select auth.uid()));

-- Applies themes to an answer and takes others off it; gives whether the answer is there. Only what
-- changed is named, so that of two people at the same answer neither undoes what the other did. A theme
-- that is gone, or that is of another topic than the question, is passed over.
create function public.code_answer(answer bigint, added bigint[], removed bigint[]) returns boolean
language sql volatile security invoker set search_path = ''
as $$
  delete from public.codings where answer_id = answer and theme_id = any (removed);
  insert into public.codings (answer_id, theme_id, coder_id)
  select a.id, t.id, auth.uid()
  from public.answers a
  join public.responses r on r.id = a.response_id
  join public.questionnaires q
    on q.consultation_id = r.consultation_id and q.version = r.questionnaire_version
  join public.themes t on t.consultation_id = r.consultation_id and t.id = any (added)
  where a.id = answer
    and q.questions @> jsonb_build_array(jsonb_build_object('id', a.question_id, 'topic', t.topic))
  on conflict (answer_id, theme_id) do nothing;
  select exists (select from public.answers where id = answer);
$$;
grant execute on function public.code_answer(bigint, bigint[], bigint[]) to authenticated;

-- How many respondents a theme was found with, by capacity: who says it twice counts once.
create function public.count_themes(consultation text, of_topic text)
returns table (theme_id bigint, capacity text, count bigint)
language sql stable security invoker set search_path = ''
as $$
  select c.theme_id, a.capacity, count(distinct a.response_id)
  from public.codings c
  join public.themes t on t.id = c.theme_id
  join public.answers a on a.id = c.answer_id
  where t.consultation_id = consultation and t.topic = of_topic
  group by c.theme_id, a.capacity
$$;
grant execute on function public.count_themes(text, text) to authenticated;

-- Every open answer with what is needed to read and filter it, and how it came: in which rendition,
-- with what help, in whose words.
create view public.verbatims with (security_invoker = true) as
select
  a.id, a.question_id, a.verbatim, a.capacity,
  r.id as response_id, r.consultation_id, r.channel, r.postcode_district, r.locale, r.submitted_at,
  r.may_be_quoted,
  array(select c.theme_id from public.codings c where c.answer_id = a.id order by c.theme_id) as theme_ids,
  exists (select from public.codings c where c.answer_id = a.id) as is_coded,
  r.rendition, r.help
from public.answers a
join public.responses r on r.id = a.response_id
where a.verbatim is not null;
grant select on public.verbatims to authenticated;
