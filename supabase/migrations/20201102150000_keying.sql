-- Keying a form in, once or twice, and deciding where two keyings differ.

-- An answer as it is compared: where lines and spaces are does not matter.
create function public.comparable(answer jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  select case when answer ? 'text'
    then jsonb_build_object('text', btrim(regexp_replace(answer ->> 'text', '\s+', ' ', 'g')))
    else answer end
$$;

-- The fields that either keying has, with what is in each.
create function public.keyed_fields(form uuid)
returns table (question text, first_answer jsonb, second_answer jsonb, differs boolean)
language sql stable security definer set search_path = ''
as $$
  select coalesce(a.key, b.key), a.value, b.value,
    public.comparable(a.value) is distinct from public.comparable(b.value)
  from (select e.* from public.paper_keyings k, jsonb_each(k.answers) e where k.form_id = form and k.turn = 1) a
  full join
    (select e.* from public.paper_keyings k, jsonb_each(k.answers) e where k.form_id = form and k.turn = 2) b
    on a.key = b.key
$$;

-- Makes a response of a form and forgets what was typed. What may be written was checked before.
create function public.submit_paper_form(form uuid, given jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  held public.paper_forms;
  asked jsonb;
  stored text;
begin
  select * into held from public.paper_forms where id = form;
  select questions into asked from public.questionnaires
  where consultation_id = held.consultation_id and version = held.questionnaire_version;
  stored := public.store_response(
    held.consultation_id, sha256(convert_to('paper:' || held.id, 'UTF8')), asked, given,
    jsonb_build_object(
      'version', held.questionnaire_version, 'rendition', held.rendition, 'locale', held.locale,
      'channel', 'paper', 'at', public.arrived_at(held.consultation_id, held.received_on)
    ));
  update public.paper_forms
  set status = 'submitted', reference = stored,
    response_id = (select r.id from public.responses r where r.reference = stored)
  where id = form;
  update public.paper_keyings set draft = null, answers = null where form_id = form;
  return jsonb_build_object('status', 'submitted', 'reference', stored);
end $$;

-- Keeps what was keyed in of a form, and goes on with it where it is right.
--
-- `nth`: 1 or 2. `keying`: {version, rendition, locale, serial, receivedOn, draft, answers}; of a second
-- keying draft and answers alone. `draft` is kept whatever it is; `answers` is null where it is not right.
-- Returns {status, reference}: saved, second-keying, deciding or submitted; not-yours, gone, serial-taken,
-- invalid, or why it is not taken on its day.
create function public.key_paper_form(consultation text, form uuid, nth integer, keying jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(keying);
  filled jsonb := nullif(given -> 'answers', 'null');
  me uuid := auth.uid();
  held public.paper_forms;
  asked jsonb;
  refusal text;
begin
  perform public.demand('enter-data');
  if nth not in (1, 2) or octet_length(given::text) > 2000000
    or coalesce(jsonb_typeof(given -> 'draft') <> 'object', true) then
    return jsonb_build_object('status', 'invalid');
  end if;

  if nth = 1 then
    insert into public.paper_forms (id, consultation_id, questionnaire_version, rendition, locale)
    select form, n.consultation_id, n.version, given ->> 'rendition', given ->> 'locale'
    from public.questionnaires n
    where n.consultation_id = consultation and n.version = (given ->> 'version')::integer
      and n.renditions ? (given ->> 'rendition')
    on conflict (id) do nothing;
  end if;
  select * into held from public.paper_forms where id = form and consultation_id = consultation for update;
  if not found then return jsonb_build_object('status', case nth when 1 then 'invalid' else 'gone' end); end if;
  -- Who began a form goes on with it; the second keying is anybody else's.
  if exists (
    select from public.paper_keyings k
    where k.form_id = form and k.turn = 1 and (nth = 1) = (k.keyed_by <> me)
  ) then
    return jsonb_build_object('status', 'not-yours');
  end if;
  if held.status <> (case nth when 1 then 'keying' else 'second-keying' end) then
    return jsonb_build_object('status', held.status, 'reference', held.reference);
  end if;

  insert into public.paper_keyings as k (form_id, turn, keyed_by, draft)
  values (form, nth, me, given -> 'draft')
  on conflict (form_id, turn) do update set keyed_by = me, keyed_at = now(), draft = excluded.draft;
  if filled is null then return jsonb_build_object('status', 'saved'); end if;

  select questions into asked from public.questionnaires
  where consultation_id = held.consultation_id and version = held.questionnaire_version;
  if not public.answers_fit(asked, filled) then return jsonb_build_object('status', 'invalid'); end if;

  if nth = 1 then
    refusal := public.refusal_of_arrival(consultation, (given ->> 'receivedOn')::date);
    if refusal is not null then return jsonb_build_object('status', refusal); end if;
    begin
      update public.paper_forms
      set serial = btrim(given ->> 'serial'), received_on = (given ->> 'receivedOn')::date,
        needs_second = public.is_drawn(consultation), status = 'second-keying'
      where id = form returning * into held;
    exception
      when unique_violation then return jsonb_build_object('status', 'serial-taken');
      when check_violation then return jsonb_build_object('status', 'invalid');
    end;
    if not held.needs_second then return public.submit_paper_form(form, filled); end if;
    update public.paper_keyings set draft = null, answers = filled where form_id = form and turn = 1;
    return jsonb_build_object('status', 'second-keying');
  end if;

  update public.paper_keyings set draft = null, answers = filled where form_id = form and turn = 2;
  update public.paper_forms
  set fields_compared = f.compared, fields_differing = f.differing, status = 'deciding'
  from (
    select count(*) as compared, count(*) filter (where differs) as differing from public.keyed_fields(form)
  ) f
  where id = form returning * into held;
  if held.fields_differing = 0 then return public.submit_paper_form(form, filled); end if;
  return jsonb_build_object('status', 'deciding');
end $$;
grant execute on function public.key_paper_form(text, uuid, integer, jsonb) to authenticated;

-- What two keyings of a form have otherwise, for whoever decides between them; never what they agree on.
create function public.read_paper_differences(form uuid)
returns table (question text, first_answer jsonb, second_answer jsonb)
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform public.demand('enter-data');
  return query
    select f.question, f.first_answer, f.second_answer from public.keyed_fields(form) f
    where f.differs and exists (select from public.paper_forms p where p.id = form and p.status = 'deciding');
end $$;
grant execute on function public.read_paper_differences(uuid) to authenticated;

-- Decides between two keyings and submits what came of it. `decisions`: for every field that differs
-- 1 or 2, or the answer that stands on the paper where neither has it. Returns {status, reference} as
-- `key_paper_form` does.
create function public.decide_paper_form(form uuid, decisions jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(decisions);
  held public.paper_forms;
  asked jsonb;
  decided jsonb;
begin
  perform public.demand('enter-data');
  select * into held from public.paper_forms where id = form for update;
  if not found then return jsonb_build_object('status', 'gone'); end if;
  if held.status <> 'deciding' then
    return jsonb_build_object('status', held.status, 'reference', held.reference);
  end if;
  if exists (
    select from public.keyed_fields(form) f
    where f.differs
      and jsonb_typeof(given -> f.question) is distinct from 'object'
      and coalesce(given ->> f.question, '') not in ('1', '2')
  ) then
    return jsonb_build_object('status', 'undecided');
  end if;
  select coalesce(jsonb_object_agg(f.question, f.answer) filter (where f.answer is not null), '{}') into decided
  from (
    select k.question,
      case
        when not k.differs then k.first_answer
        when jsonb_typeof(given -> k.question) = 'object' then given -> k.question
        when given ->> k.question = '2' then k.second_answer
        else k.first_answer
      end as answer
    from public.keyed_fields(form) k
  ) f;
  select questions into asked from public.questionnaires
  where consultation_id = held.consultation_id and version = held.questionnaire_version;
  if not public.answers_fit(asked, decided) then return jsonb_build_object('status', 'invalid'); end if;
  insert into public.audit_log (actor, action, subject) values (auth.uid(), 'paper-form.decide', form::text);
  return public.submit_paper_form(form, decided);
end $$;
grant execute on function public.decide_paper_form(uuid, jsonb) to authenticated;
