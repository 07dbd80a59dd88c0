-- Saving a page into a draft, and sending the draft.

-- What of a page's values a draft takes: values of questions that are asked in some version. A null
-- clears one, unless what stands there was chosen in another rendition than the page's: `offered` has
-- the options of each question that the page offers.
create function public.taken_values(consultation text, given jsonb, before jsonb, offered jsonb) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
  return (
  select coalesce(jsonb_object_agg(g.key, g.value), '{}')
  from jsonb_each(given) g
  where g.key in (
      select q ->> 'id'
      from public.questionnaires n, jsonb_array_elements(n.questions) q
      where n.consultation_id = consultation
    )
    and case when g.value = 'null' then
      coalesce(jsonb_typeof(before -> g.key) <> 'string' or offered -> g.key @> (before -> g.key), true)
    else public.is_plausible(g.value) end
  );
end $$;

-- Saves a page's values in the draft that the device holds, merged with what is there.
--
-- `held` is the device's token, if any: the draft that it opens is written. Where it opens nothing, a
-- draft is begun under `fresh`, a token that nobody has yet. `base` is the state of each value that the
-- page was drawn from: a value that was not changed on the page leaves what another device wrote, and one
-- that was changed on both is kept, with the other set aside; without a base the page's values win.
-- `offered`: see `taken_values`.
-- Returns {status: saved | submitted | too-large | invalid | unknown-consultation}, and where it is
-- saved {isNew: whether `fresh` is the device's token from now on, draft: as `read_draft`}. Invalid is
-- what no page sends: a language that is not published, a token that can be guessed.
create function public.save_draft(
  consultation text, held text, fresh text, page_answers jsonb, page_locale text, link text default null,
  base jsonb default null, offered jsonb default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(page_answers);
  drawn jsonb := public.plain_jsonb(base);
  key bytea := public.draft_key(held);
  languages jsonb;
  is_new boolean := false;
  before public.drafts;
  aside jsonb;
  overtaken record;
begin
  select rules -> 'languages' into languages from public.consultations where id = consultation and is_published;
  if not found then return jsonb_build_object('status', 'unknown-consultation'); end if;
  if exists (select from public.responses where submission_key = key) then
    return jsonb_build_object('status', 'submitted');
  end if;
  if jsonb_typeof(given) is distinct from 'object' or not languages ? page_locale then
    return jsonb_build_object('status', 'invalid');
  end if;
  if octet_length(given::text) > 1000000 then return jsonb_build_object('status', 'too-large'); end if;

  select * into before from public.drafts where token_hash = key and consultation_id = consultation for update;
  if not found then
    if char_length(fresh) < 32 then return jsonb_build_object('status', 'invalid'); end if;
    key := public.token_hash(fresh);
    is_new := true;
    insert into public.drafts (token_hash, consultation_id, locale)
    values (key, consultation, page_locale) on conflict do nothing;
    select * into before from public.drafts where token_hash = key for update;
  end if;

  given := public.taken_values(consultation, given, before.answers, public.plain_jsonb(offered));
  aside := before.set_aside;
  if jsonb_typeof(drawn) = 'object' and before.answers <> '{}' then
    select coalesce(jsonb_object_agg(g.key, g.value), '{}') into given
    from jsonb_each(given) g
    where public.answer_state(g.value) is distinct from drawn ->> g.key;
    for overtaken in
      select g.key as question, before.answers -> g.key as value
      from jsonb_each(given) g
      where drawn ? g.key and before.answers ? g.key
        and public.answer_state(before.answers -> g.key) <> drawn ->> g.key
        and not public.answer_holds(g.value, before.answers -> g.key)
    loop
      aside := jsonb_set(aside, array[overtaken.question],
        public.with_set_aside(aside -> overtaken.question, overtaken.value, before.updated_at));
    end loop;
  end if;

  update public.drafts d set
    answers = jsonb_strip_nulls(d.answers || given),
    set_aside = aside,
    locale = page_locale,
    link_code = coalesce(
      (select code from public.distribution_links where code = link and consultation_id = consultation),
      d.link_code
    ),
    updated_at = now()
  where token_hash = key and octet_length(d.answers::text) + octet_length(aside::text) < 2000000;
  if not found then return jsonb_build_object('status', 'too-large'); end if;
  return jsonb_build_object('status', 'saved', 'isNew', is_new, 'draft', public.draft_at(key));
end $$;
grant execute on function public.save_draft(text, text, text, jsonb, text, text, jsonb, jsonb) to anon, authenticated;

-- Reads a draft's values as answers and stores them as a response.
--
-- `arrival`: {version, rendition, locale, channel, link, sample, at}
-- `set_aside`: other devices' words by question. Where one of them is asked, somebody has to choose first.
-- Returns {status: accepted | invalid | unsettled, reference, problems: [question]}.
create function public.take_response(
  consultation text, key bytea, draft jsonb, arrival jsonb, set_aside jsonb default '{}'
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  asked jsonb;
  read jsonb;
begin
  select n.questions into asked
  from public.questionnaires n join public.consultations c on c.id = n.consultation_id
  where n.consultation_id = consultation and n.version = (arrival ->> 'version')::integer
    and n.renditions ? (arrival ->> 'rendition') and c.rules -> 'languages' ? (arrival ->> 'locale');
  if not found then return jsonb_build_object('status', 'invalid'); end if;
  read := public.read_answers(asked, draft);
  if read -> 'problems' <> '[]' then
    return jsonb_build_object('status', 'invalid', 'problems', read -> 'problems');
  end if;
  if set_aside ?| array(select jsonb_array_elements_text(read -> 'asked')) then
    return jsonb_build_object('status', 'unsettled');
  end if;
  return jsonb_build_object('status', 'accepted', 'reference',
    public.store_response(consultation, key, asked, read -> 'answers', arrival));
end $$;

-- Turns a draft into a response, in one transaction, and the draft is gone. The answers are read from
-- the draft as it is locked here.
--
-- `response`: {version, rendition, locale, savedAt}, where `savedAt` is the state of the draft that its
-- owner has seen.
-- Returns {status, reference}: accepted (again, with the same reference, for the same draft), none (the
-- token opens nothing), not-open-yet, closed, invalid with the problems' questions, unsettled (another
-- device's words are still set aside), or changed (the draft is not as it was at `savedAt`); only where it
-- is accepted is anything stored.
create function public.submit_response(consultation text, token text, response jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(response);
  key bytea := public.draft_key(token);
  refusal text;
  held public.drafts;
  accepted text;
  taken jsonb;
begin
  -- Held first: who sends it twice at once finds the response that the first made of it.
  select * into held from public.drafts where token_hash = key and consultation_id = consultation for update;
  select reference into accepted from public.responses where submission_key = key;
  if found then return jsonb_build_object('status', 'accepted', 'reference', accepted); end if;
  refusal := public.refusal_at(consultation, now());
  if refusal is not null then return jsonb_build_object('status', refusal); end if;
  if held.token_hash is null then return jsonb_build_object('status', 'none'); end if;
  if to_jsonb(held.updated_at) is distinct from given -> 'savedAt' then
    return jsonb_build_object('status', 'changed');
  end if;

  taken := public.take_response(consultation, key, held.answers, jsonb_build_object(
    'version', given -> 'version', 'rendition', given -> 'rendition', 'locale', given -> 'locale', 'at', now(),
    'link', held.link_code, 'channel', coalesce(
      (select l.channel from public.distribution_links l where l.code = held.link_code), 'website'
    )
  ), held.set_aside);
  if taken ->> 'status' = 'accepted' then delete from public.drafts where token_hash = key; end if;
  return taken;
end $$;
grant execute on function public.submit_response(text, text, jsonb) to anon, authenticated;

-- Takes an invented response, for the platform's own key alone: by the rules of every other, marked as
-- a sample, at the moment and by the way that it says.
--
-- `response`: {version, rendition, locale, submittedAt, link, channel}
create function public.submit_sample(consultation text, token text, draft jsonb, response jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(response);
  at timestamptz := coalesce((given ->> 'submittedAt')::timestamptz, now());
  refusal text := public.refusal_at(consultation, at);
begin
  if refusal is not null then return jsonb_build_object('status', refusal); end if;
  return public.take_response(
    consultation, public.token_hash(token), public.plain_jsonb(draft),
    given || jsonb_build_object('sample', true, 'at', at, 'channel', coalesce(
      given ->> 'channel',
      (select l.channel from public.distribution_links l where l.code = given ->> 'link'),
      'website'
    ))
  );
end $$;
