-- Two people who type the same page of handwriting often both mistype it, each elsewhere: who decides
-- between them may write what stands there.

-- Decides between two keyings and submits what came of it. `decisions`: for every field that differs
-- 1 or 2, or the answer that stands on the paper where neither has it. Returns {status, reference} as
-- `key_paper_form` does.
create or replace function public.decide_paper_form(form uuid, decisions jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(decisions);
  held public.paper_forms;
  asked jsonb;
  decided jsonb;
begin
  if not public.is_data_entry() then raise exception 'not allowed' using errcode = '42501'; end if;
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
