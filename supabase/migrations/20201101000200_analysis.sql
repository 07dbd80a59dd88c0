-- Themes, their coding, and the counts that the strategy team reads.

create table public.themes (
  id bigint generated always as identity primary key,
  consultation_id text not null references public.consultations on delete cascade,
  priority text not null,
  name text not null check (char_length(name) between 1 and 100),
  definition text not null check (char_length(definition) between 1 and 1000),
  created_by uuid,
  created_at timestamptz not null default now(),
  unique (consultation_id, priority, name)
);

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
revoke all on public.themes, public.codings from anon, authenticated;
grant select, insert, update, delete on public.themes to authenticated;
-- A coding is made or taken away, never made into another.
grant select, insert, delete on public.codings to authenticated;
grant all on public.themes, public.codings to service_role;
grant usage on all sequences in schema public to authenticated, service_role;
create policy "analysts keep themes" on public.themes
  for all to authenticated
  using ((select public.is_analyst())) with check ((select public.is_analyst()));
create policy "analysts code" on public.codings
  for all to authenticated
  using ((select public.is_analyst()))
  with check ((select public.is_analyst()) and coder_id = (select auth.uid()));

-- The functions below run as who calls them: without an analyst's role they count nothing.

-- How many responses by each of: day (Europe/London), capacity, channel, district, origin (sample or respondent).
create function public.count_responses(consultation text)
returns table (dimension text, value text, count bigint)
language sql stable security invoker set search_path = ''
as $$
  select
    case
      when grouping(d.day) = 0 then 'day'
      when grouping(d.capacity) = 0 then 'capacity'
      when grouping(d.channel) = 0 then 'channel'
      when grouping(d.origin) = 0 then 'origin'
      else 'postcode-district'
    end,
    coalesce(d.day::text, d.capacity, d.channel, d.origin, d.district),
    count(*)
  from (
    select
      (submitted_at at time zone 'Europe/London')::date as day, capacity, channel,
      case when is_sample then 'sample' else 'respondent' end as origin,
      coalesce(postcode_district, '') as district
    from public.responses where consultation_id = consultation
  ) d
  group by grouping sets ((d.day), (d.capacity), (d.channel), (d.origin), (d.district))
$$;

-- How many chose each option of these questions, by capacity.
create function public.count_choices(consultation text, question_ids text[])
returns table (question_id text, capacity text, choice text, count bigint)
language sql stable security invoker set search_path = ''
as $$
  select a.question_id, a.capacity, c.choice, count(*)
  from public.answers a
  join public.responses r on r.id = a.response_id and r.consultation_id = consultation
  cross join unnest(a.choices) c (choice)
  where a.question_id = any (question_ids) and a.choices is not null
  group by a.question_id, a.capacity, c.choice
$$;

-- How many respondents a theme was found with, by capacity: who says it twice counts once.
create function public.count_themes(consultation text, of_priority text)
returns table (theme_id bigint, capacity text, count bigint)
language sql stable security invoker set search_path = ''
as $$
  select c.theme_id, a.capacity, count(distinct a.response_id)
  from public.codings c
  join public.themes t on t.id = c.theme_id
  join public.answers a on a.id = c.answer_id
  where t.consultation_id = consultation and t.priority = of_priority
  group by c.theme_id, a.capacity
$$;

-- Applies themes to an answer and takes others off it; gives whether the answer is there. Only what
-- changed is named, so that of two people at the same answer neither undoes what the other did. A theme
-- that is gone, or that belongs to another priority than the question, is passed over.
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
    and q.questions @> jsonb_build_array(jsonb_build_object('id', a.question_id, 'priority', t.priority))
  on conflict (answer_id, theme_id) do nothing;
  select exists (select from public.answers where id = answer);
$$;

-- Every open answer with what is needed to read and filter it.
create view public.verbatims with (security_invoker = true) as
select
  a.id, a.question_id, a.verbatim, a.capacity,
  r.id as response_id, r.consultation_id, r.channel, r.postcode_district, r.locale, r.submitted_at,
  coalesce(q.choices[1] = 'yes', false) as may_be_quoted,
  array(select c.theme_id from public.codings c where c.answer_id = a.id order by c.theme_id) as theme_ids,
  exists (select from public.codings c where c.answer_id = a.id) as is_coded
from public.answers a
join public.responses r on r.id = a.response_id
left join public.answers q on q.response_id = a.response_id and q.question_id = 'quote-permission'
where a.verbatim is not null;

-- Responses for the export, each with its answers as {id: {choices} | {text}}, a page at a time by id.
create function public.export_responses(consultation text, after_id bigint, page_size integer)
returns table (
  id bigint, reference text, submitted_at timestamptz, questionnaire_version integer,
  locale text, channel text, setting text, form text, is_sample boolean, answers jsonb
)
language sql stable security invoker set search_path = ''
as $$
  select r.id, r.reference, r.submitted_at, r.questionnaire_version, r.locale, r.channel,
    (select s.name from public.distribution_links l join public.settings s on s.id = l.setting_id
     where l.code = r.link_code),
    r.form, r.is_sample,
    (select coalesce(jsonb_object_agg(
       a.question_id,
       case when a.choices is not null
         then jsonb_build_object('choices', a.choices)
         else jsonb_build_object('text', a.verbatim) end
     ), '{}') from public.answers a where a.response_id = r.id)
  from public.responses r
  where r.consultation_id = consultation and r.id > after_id
  order by r.id
  limit least(page_size, 1000)
$$;

-- Says in the log that somebody took data away, before they get it.
create function public.log_export(subject text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not public.is_analyst() then raise exception 'not allowed' using errcode = '42501'; end if;
  insert into public.audit_log (actor, action, subject) values (auth.uid(), 'export', subject);
end $$;

revoke all on public.verbatims from anon, authenticated;
grant select on public.verbatims to authenticated, service_role;
revoke execute on all functions in schema public from public;
grant execute on function
  public.count_responses(text),
  public.count_choices(text, text[]),
  public.count_themes(text, text),
  public.code_answer(bigint, bigint[], bigint[]),
  public.export_responses(text, bigint, integer),
  public.log_export(text)
to authenticated, service_role;
