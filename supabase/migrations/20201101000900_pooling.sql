-- How a response came and whose words it is, wherever responses are counted, read or taken away.

-- As before, and besides by rendition, language and help: `help`, `help/whose-words`, or nothing where
-- they did not say.
create or replace function public.count_responses(consultation text)
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
      (r.submitted_at at time zone 'Europe/London')::date as day,
      r.capacity, r.channel, r.rendition, r.locale,
      case when r.is_sample then 'sample' else 'respondent' end as origin,
      coalesce(r.postcode_district, '') as district,
      concat_ws('/', h.choices[1], w.choices[1]) as help
    from public.responses r
    left join public.answers h on h.response_id = r.id and h.question_id = 'help'
    left join public.answers w on w.response_id = r.id and w.question_id = 'whose-words'
    where r.consultation_id = consultation
  ) d
  group by grouping sets (
    (d.day), (d.capacity), (d.channel), (d.origin), (d.rendition), (d.locale), (d.help), (d.district)
  )
$$;

-- As before, with how it came: in which rendition, with what help, in whose words.
create or replace view public.verbatims with (security_invoker = true) as
select
  a.id, a.question_id, a.verbatim, a.capacity,
  r.id as response_id, r.consultation_id, r.channel, r.postcode_district, r.locale, r.submitted_at,
  coalesce(q.choices[1] = 'yes', false) as may_be_quoted,
  array(select c.theme_id from public.codings c where c.answer_id = a.id order by c.theme_id) as theme_ids,
  exists (select from public.codings c where c.answer_id = a.id) as is_coded,
  r.rendition,
  concat_ws('/', h.choices[1], w.choices[1]) as help
from public.answers a
join public.responses r on r.id = a.response_id
left join public.answers q on q.response_id = a.response_id and q.question_id = 'quote-permission'
left join public.answers h on h.response_id = a.response_id and h.question_id = 'help'
left join public.answers w on w.response_id = a.response_id and w.question_id = 'whose-words'
where a.verbatim is not null;

-- As before, with the capacity as it is counted, which is not always the one that was chosen.
drop function public.export_responses(text, bigint, integer);
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

revoke execute on all functions in schema public from public;
grant execute on function public.export_responses(text, bigint, integer) to authenticated, service_role;
