-- What was asked, kept whole with what was answered.

create table public.questionnaires (
  consultation_id text not null references public.consultations on delete cascade,
  version integer not null check (version > 0),
  -- What these functions need to take an answer, question by question, as a flat list of
  -- {id, page, topic, role, kind, storage, takes: one | any | words, options, required, longestText, pattern,
  -- showWhen: [{question, isOneOf}]}. An answer is an answer to it in whichever rendition it was given.
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  -- The whole definition, by rendition, as pages and paper were made of it.
  renditions jsonb not null check (jsonb_typeof(renditions) = 'object'),
  published_at timestamptz not null default now(),
  primary key (consultation_id, version)
);

-- Every wording in which a version was put to people, by locale; the latest is the one that is shown. A
-- typing error must not cost a version, so words may be put right while people answer; what they were
-- before stays.
create table public.questionnaire_words (
  id bigint generated always as identity primary key,
  consultation_id text not null,
  version integer not null,
  locale public.locale not null,
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  published_at timestamptz not null default now(),
  foreign key (consultation_id, version) references public.questionnaires on delete cascade
);
create index on public.questionnaire_words (consultation_id, version, locale);

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
create trigger lock_answered before update or delete on public.questionnaire_words
  for each row execute function public.lock_answered_questionnaire();

alter table public.questionnaires enable row level security;
alter table public.questionnaire_words enable row level security;
grant select on public.questionnaires, public.questionnaire_words to anon, authenticated;
create policy "a published questionnaire may be read" on public.questionnaires
  for select to anon, authenticated
  using (exists (select from public.consultations c where c.id = consultation_id and c.is_published));
create policy "its words may be read" on public.questionnaire_words
  for select to anon, authenticated
  using (exists (select from public.consultations c where c.id = consultation_id and c.is_published));
