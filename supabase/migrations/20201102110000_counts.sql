-- What the strategy team reads and takes away. These functions run as who calls them: without a role
-- that reads answers they count nothing.

-- Which state the responses are in: a number that grows with each change to them, in the same transaction.
-- What was counted is good as long as it is the same.
create table public.response_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null default 0
);
insert into public.response_revision default values;

create function public.raise_revision() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.response_revision set revision = revision + 1 where only_row;
  return null;
end $$;
-- Answers come with their response, never change, and go with it.
create trigger raise_revision after insert or update or delete on public.responses
  for each statement execute function public.raise_revision();
-- What was asked decides which tables there are.
create trigger raise_revision after insert or update or delete on public.questionnaires
  for each statement execute function public.raise_revision();

alter table public.response_revision enable row level security;
grant select on public.response_revision to authenticated;
create policy "the state of responses is read by who reads them" on public.response_revision
  for select to authenticated using ((select public.may('read-answers')));

-- How many responses by each of: day, capacity, channel, district, origin (sample or respondent),
-- rendition, language and help: `help`, `help/whose-words`, or nothing where they did not say.
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
      when grouping(d.rendition) = 0 then 'rendition'
      when grouping(d.locale) = 0 then 'locale'
      when grouping(d.help) = 0 then 'help'
      else 'postcode-district'
    end,
    coalesce(d.day::text, d.capacity, d.channel, d.origin, d.rendition, d.locale, d.help, d.district),
    count(*)
  from (
    select
      (r.submitted_at at time zone (n.rules ->> 'timeZone'))::date as day,
      r.capacity, r.channel, r.rendition, r.locale,
      case when r.is_sample then 'sample' else 'respondent' end as origin,
      coalesce(r.postcode_district, '') as district,
      r.help
    from public.responses r join public.consultations n on n.id = r.consultation_id
    where r.consultation_id = consultation
  ) d
  group by grouping sets (
    (d.day), (d.capacity), (d.channel), (d.origin), (d.rendition), (d.locale), (d.help), (d.district)
  )
$$;
grant execute on function public.count_responses(text) to authenticated;

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
grant execute on function public.count_choices(text, text[]) to authenticated;

-- How many chose each option of each question of equality monitoring. By nothing else: it is never set
-- beside what somebody answered.
create function public.count_equality(consultation text)
returns table (question_id text, choice text, count bigint)
language sql stable security invoker set search_path = ''
as $$
  select e.question_id, c.choice, count(*)
  from public.equality_answers e
  join public.responses r on r.id = e.response_id and r.consultation_id = consultation
  cross join unnest(e.choices) c (choice)
  group by e.question_id, c.choice
$$;
grant execute on function public.count_equality(text) to authenticated;

-- How many responses came by each link; links by which none came are not listed.
create function public.count_links(consultation text)
returns table (code text, count bigint)
language sql stable security invoker set search_path = ''
as $$
  select link_code, count(*) from public.responses
  where consultation_id = consultation and link_code is not null
  group by link_code
$$;
grant execute on function public.count_links(text) to authenticated;

create function public.export_responses(consultation text, after_id bigint, page_size integer)
returns table (
  id bigint, reference text, submitted_at timestamptz, questionnaire_version integer,
  locale text, channel text, setting text, rendition text, counted_capacity text, is_sample boolean,
  answers jsonb
)
language sql stable security invoker set search_path = ''
as $$
  select r.id, r.reference, r.submitted_at, r.questionnaire_version, r.locale, r.channel,
    (select s.name from public.distribution_links l join public.settings s on s.id = l.setting_id
     where l.code = r.link_code),
    r.rendition, r.capacity, r.is_sample,
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
grant execute on function public.export_responses(text, bigint, integer) to authenticated;

-- Says in the log that somebody took data away, before they get it.
create function public.log_export(subject text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform public.demand('export');
  insert into public.audit_log (actor, action, subject) values (auth.uid(), 'export', subject);
end $$;
grant execute on function public.log_export(text) to authenticated;
