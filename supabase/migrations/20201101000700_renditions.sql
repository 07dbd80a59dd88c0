-- One questionnaire in several renditions, and answers that a child gives kept apart from those
-- that somebody gives for it.

alter table public.responses rename column form to rendition;
alter table public.questionnaires add column renditions text[] not null default '{standard}';

comment on column public.responses.capacity is
  'As it is counted: what is answered for a child or young person is a capacity of its own.';

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

-- Which draft a device's token opens: its own.
create function public.draft_key(token text) returns bytea
language sql stable set search_path = ''
as $$ select public.token_hash(token) $$;

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
  stored text;
begin
  with questions as (
    select * from jsonb_to_recordset(asked) as q (id text, storage text)
  ), given_answers as (
    select q.id, q.storage, a.value ->> 'text' as words,
      case when a.value ? 'choices'
        then array(select jsonb_array_elements_text(a.value -> 'choices')) end as choices
    from jsonb_each(given) a join questions q on q.id = a.key
  ), stored_response as (
    insert into public.responses (
      consultation_id, questionnaire_version, reference, submission_key, locale, channel,
      link_code, rendition, capacity, postcode_district, is_sample, submitted_at
    )
    values (
      consultation, (arrival ->> 'version')::integer, public.new_reference(), key,
      arrival ->> 'locale', arrival ->> 'channel', arrival ->> 'link', arrival ->> 'rendition',
      public.counted_capacity(given), given #>> '{postcode-district,text}',
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

-- As before, and besides: `response` may name its `rendition`, one of those that were published.
create or replace function public.submit_response(consultation text, token text, response jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(response);
  key bytea := public.draft_key(token);
  trusted boolean := coalesce(auth.jwt() ->> 'role', '') = 'service_role';
  at timestamptz := now();
  rendition text := coalesce(given ->> 'rendition', 'standard');
  refusal text;
  published public.questionnaires;
  link text;
  saved_at timestamptz;
  accepted text;
begin
  select reference into accepted from public.responses where submission_key = key;
  if found then
    return jsonb_build_object('status', 'accepted', 'reference', accepted);
  end if;

  if trusted and given ? 'submittedAt' then at := (given ->> 'submittedAt')::timestamptz; end if;
  refusal := public.refusal_at(consultation, at);
  if refusal is not null then return jsonb_build_object('status', refusal); end if;

  select * into published from public.questionnaires
  where consultation_id = consultation and version = (given ->> 'version')::integer;
  if not found or char_length(token) < 32 or rendition <> all (published.renditions)
    or not public.answers_fit(published.questions, given -> 'answers') then
    return jsonb_build_object('status', 'invalid');
  end if;

  select updated_at into saved_at from public.drafts where token_hash = key for update;
  if saved_at <> (given ->> 'savedAt')::timestamptz then
    return jsonb_build_object('status', 'changed');
  end if;
  delete from public.drafts where token_hash = key returning link_code into link;

  accepted := public.store_response(consultation, key, published.questions, given -> 'answers',
    jsonb_build_object(
      'version', given -> 'version', 'rendition', rendition, 'locale', given -> 'locale',
      'channel', coalesce(
        case when trusted then given ->> 'channel' end,
        (select l.channel from public.distribution_links l where l.code = link),
        'website'
      ),
      'link', link, 'sample', trusted and coalesce((given ->> 'sample')::boolean, false), 'at', at
    ));
  return jsonb_build_object('status', 'accepted', 'reference', accepted);
end $$;

drop function public.export_responses(text, bigint, integer);
-- As before; what was called a form is a rendition.
create function public.export_responses(consultation text, after_id bigint, page_size integer)
returns table (
  id bigint, reference text, submitted_at timestamptz, questionnaire_version integer,
  locale text, channel text, setting text, rendition text, is_sample boolean, answers jsonb
)
language sql stable security invoker set search_path = ''
as $$
  select r.id, r.reference, r.submitted_at, r.questionnaire_version, r.locale, r.channel,
    (select s.name from public.distribution_links l join public.settings s on s.id = l.setting_id
     where l.code = r.link_code),
    r.rendition, r.is_sample,
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
