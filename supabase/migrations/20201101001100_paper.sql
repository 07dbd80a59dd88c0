-- What comes on paper, in a filled-in file or in a table: staff bring it in, and it becomes a response
-- by the same rules as what is sent on the website. Nobody but these functions makes one of it. What was
-- typed stays here only until then.

create function public.is_data_entry() returns boolean
language sql stable security definer set search_path = ''
as $$ select coalesce(public.staff_role() in ('data-entry', 'administrator'), false) $$;

create table public.paper_forms (
  -- Given by the screen on which it is keyed in: what is sent twice is one form.
  id uuid primary key,
  consultation_id text not null,
  questionnaire_version integer not null,
  rendition text not null,
  locale text not null check (locale ~ '^[a-z]{2}(-[a-z]+)?$'),
  -- The number that was written on the paper, by which it is found again.
  serial text check (char_length(serial) between 1 and 40),
  received_on date,
  status text not null default 'keying'
    check (status in ('keying', 'second-keying', 'deciding', 'submitted')),
  -- Drawn when the first keying is complete, and not known before.
  needs_second boolean,
  fields_compared integer check (fields_compared >= 0),
  fields_differing integer check (fields_differing between 0 and fields_compared),
  reference text,
  -- Whoever takes a response back takes its form, and the scan of it, along.
  response_id bigint unique references public.responses on delete cascade,
  created_at timestamptz not null default now(),
  foreign key (consultation_id, questionnaire_version) references public.questionnaires,
  check (status = 'keying' or num_nulls(serial, received_on, needs_second) = 0),
  check ((status = 'submitted') = (response_id is not null))
);
create index on public.paper_forms (consultation_id, questionnaire_version);
-- One paper is one form, whoever has it in hand.
create unique index paper_forms_serial on public.paper_forms (consultation_id, lower(serial));

create table public.paper_keyings (
  form_id uuid not null references public.paper_forms on delete cascade,
  turn integer not null check (turn in (1, 2)),
  keyed_by uuid not null,
  keyed_at timestamptz not null default now(),
  -- What was typed, right or wrong, until it is right.
  draft jsonb check (jsonb_typeof(draft) = 'object'),
  answers jsonb check (jsonb_typeof(answers) = 'object'),
  primary key (form_id, turn),
  -- The second keying is another person's.
  unique (form_id, keyed_by)
);

create table public.paper_scans (
  form_id uuid primary key references public.paper_forms on delete cascade,
  content_type text not null
    check (content_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/tiff')),
  -- Ten megabytes: a form of sixteen pages, scanned in grey at 200 dots an inch.
  content bytea not null check (octet_length(content) between 1 and 10485760),
  scanned_at timestamptz not null default now()
);

-- Why a form that came on a day is not taken, or null where it is. The day decides, not the day of the
-- keying: what came in time may be keyed in for a fortnight after the close, and after that by an administrator.
create function public.refusal_of_arrival(consultation text, received_on date) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when c.id is null or not public.is_released(c.id) then 'not-open-yet'
    when received_on is null or received_on > public.kent_day(now()) then 'received-later'
    when received_on < public.kent_day(c.opens_at) then 'received-before'
    when received_on > public.kent_day(c.closes_at - interval '1 second') then 'received-after'
    when now() >= c.closes_at + interval '14 days' and not public.is_administrator() then 'too-late'
  end
  from (select 1) one
  left join public.consultations c on c.id = consultation and c.is_published
$$;

-- The moment for which a form that came on a day is counted: noon in Kent, within the window.
create function public.arrived_at(consultation text, received_on date) returns timestamptz
language sql stable security definer set search_path = ''
as $$
  select greatest(c.opens_at, least(
    (received_on + time '12:00') at time zone 'Europe/London', now(), c.closes_at - interval '1 second'
  ))
  from public.consultations c where c.id = consultation
$$;

-- One in ten, of bytes that nobody can foretell.
create function public.is_drawn() returns boolean
language sql volatile set search_path = ''
as $$
  select (get_byte(bytes, 0) * 256 + get_byte(bytes, 1)) % 10 = 0
  from (select uuid_send(gen_random_uuid()) as bytes) random
$$;

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
  if not public.is_data_entry() then raise exception 'not allowed' using errcode = '42501'; end if;
  if nth not in (1, 2) or octet_length(given::text) > 2000000
    or coalesce(jsonb_typeof(given -> 'draft') <> 'object', true) then
    return jsonb_build_object('status', 'invalid');
  end if;

  if nth = 1 then
    insert into public.paper_forms (id, consultation_id, questionnaire_version, rendition, locale)
    select form, n.consultation_id, n.version, given ->> 'rendition', given ->> 'locale'
    from public.questionnaires n
    where n.consultation_id = consultation and n.version = (given ->> 'version')::integer
      and given ->> 'rendition' = any (n.renditions)
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
        needs_second = public.is_drawn(), status = 'second-keying'
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

-- What two keyings of a form have otherwise, for whoever decides between them; never what they agree on.
create function public.read_paper_differences(form uuid)
returns table (question text, first_answer jsonb, second_answer jsonb)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not public.is_data_entry() then raise exception 'not allowed' using errcode = '42501'; end if;
  return query
    select f.question, f.first_answer, f.second_answer from public.keyed_fields(form) f
    where f.differs and exists (select from public.paper_forms p where p.id = form and p.status = 'deciding');
end $$;

-- Decides between two keyings and submits what came of it. `decisions`: {question: 1 | 2} for every field
-- that differs. Returns {status, reference} as `key_paper_form` does.
create function public.decide_paper_form(form uuid, decisions jsonb) returns jsonb
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
    where f.differs and coalesce(given ->> f.question, '') not in ('1', '2')
  ) then
    return jsonb_build_object('status', 'undecided');
  end if;
  select coalesce(jsonb_object_agg(f.question, f.answer) filter (where f.answer is not null), '{}') into decided
  from (
    select k.question,
      case when k.differs and given ->> k.question = '2' then k.second_answer else k.first_answer end as answer
    from public.keyed_fields(form) k
  ) f;
  select questions into asked from public.questionnaires
  where consultation_id = held.consultation_id and version = held.questionnaire_version;
  if not public.answers_fit(asked, decided) then return jsonb_build_object('status', 'invalid'); end if;
  insert into public.audit_log (actor, action, subject) values (auth.uid(), 'paper-form.decide', form::text);
  return public.submit_paper_form(form, decided);
end $$;

-- Keeps the scan of a form that is not a response yet; another one takes its place.
-- `content` is in base 64. Returns done, gone, or invalid for another type or size.
create function public.add_paper_scan(form uuid, type text, content text) returns text
language plpgsql security definer set search_path = ''
as $$
begin
  if not public.is_data_entry() then raise exception 'not allowed' using errcode = '42501'; end if;
  if not exists (select from public.paper_forms p where p.id = form and p.status <> 'submitted') then
    return 'gone';
  end if;
  insert into public.paper_scans as s (form_id, content_type, content)
  values (form, type, decode(add_paper_scan.content, 'base64'))
  on conflict (form_id) do update
    set content_type = excluded.content_type, content = excluded.content, scanned_at = now();
  return 'done';
exception when check_violation or invalid_parameter_value then
  return 'invalid';
end $$;

-- A form's scan in base 64, for whom the policies let see it.
create function public.read_paper_scan(form uuid) returns table (type text, content text)
language sql stable security invoker set search_path = ''
as $$
  select s.content_type, translate(encode(s.content, 'base64'), E'\n', '')
  from public.paper_scans s where s.form_id = form
$$;

-- How much was keyed in, and of how many fields that two people keyed in how many differ: of all
-- together, never of one person.
create function public.count_paper_forms(consultation text)
returns table (submitted bigint, waiting bigint, deciding bigint, second_keyed bigint, compared bigint, differing bigint)
language sql stable security invoker set search_path = ''
as $$
  select
    count(*) filter (where status = 'submitted'),
    count(*) filter (where status = 'second-keying'),
    count(*) filter (where status = 'deciding'),
    count(fields_compared), coalesce(sum(fields_compared), 0), coalesce(sum(fields_differing), 0)
  from public.paper_forms where consultation_id = consultation
$$;

-- Filled-in files and tables: read and shown first, taken only when somebody confirms.

create table public.imports (
  id uuid primary key,
  consultation_id text not null references public.consultations on delete cascade,
  kind text not null check (kind in ('file', 'csv')),
  -- As its owner called it, which may be a person's name: gone with the rows.
  name text check (char_length(name) between 1 and 200),
  -- SHA-256 in hexadecimal, as the key of a row is.
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  -- How it was read: {encoding, separator, sample}; gone with the rows, as a sample is of somebody's words.
  reading jsonb not null default '{}' check (jsonb_typeof(reading) = 'object'),
  -- The first of what is wrong, and how many there are in all.
  problems jsonb not null default '[]' check (jsonb_typeof(problems) = 'array'),
  bad_rows integer not null default 0 check (bad_rows >= 0),
  good_rows integer not null default 0 check (good_rows >= 0),
  new_responses integer not null default 0,
  known_responses integer not null default 0,
  imported_by uuid not null default auth.uid(),
  created_at timestamptz not null default now(),
  done_at timestamptz
);
create index on public.imports (consultation_id, file_hash);

create table public.import_rows (
  import_id uuid not null references public.imports on delete cascade,
  line integer not null check (line > 0),
  -- The same for the same row, whichever file it comes in.
  key text not null check (key ~ '^[0-9a-f]{64}$'),
  -- {version, rendition, locale, channel, receivedOn}
  arrival jsonb not null check (jsonb_typeof(arrival) = 'object' and arrival ->> 'channel' in ('paper', 'email', 'import')),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  primary key (import_id, line)
);

-- When a file was imported, by whomever, or null where it was not.
create function public.imported_at(consultation text, hash text) returns timestamptz
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not public.is_data_entry() then raise exception 'not allowed' using errcode = '42501'; end if;
  return (
    select min(done_at) from public.imports
    where consultation_id = consultation and file_hash = hash and done_at is not null
  );
end $$;

-- Makes responses of the next rows of an import, and forgets the rows. A row that was taken before makes
-- none. Returns {status: done | more | gone, or why a row is not taken, left, line}.
create function public.submit_import_rows(import uuid, most integer) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  held public.imports;
  published public.questionnaires;
  next public.import_rows;
  row_key bytea;
  refusal text;
  last_line integer := 0;
  remaining bigint;
begin
  if not public.is_data_entry() then raise exception 'not allowed' using errcode = '42501'; end if;
  select * into held from public.imports where id = import and imported_by = auth.uid() for update;
  if not found then return jsonb_build_object('status', 'gone'); end if;
  for next in
    select * from public.import_rows where import_id = import order by line limit least(most, 200)
  loop
    if published.version is distinct from (next.arrival ->> 'version')::integer then
      select * into published from public.questionnaires
      where consultation_id = held.consultation_id and version = (next.arrival ->> 'version')::integer;
    end if;
    refusal := public.refusal_of_arrival(held.consultation_id, (next.arrival ->> 'receivedOn')::date);
    if refusal is null and (
      published.version is null or next.arrival ->> 'rendition' <> all (published.renditions)
      or not public.answers_fit(published.questions, next.answers)
    ) then
      refusal := 'invalid';
    end if;
    exit when refusal is not null;
    row_key := sha256(convert_to('import:' || next.key, 'UTF8'));
    if exists (select from public.responses r where r.submission_key = row_key) then
      held.known_responses := held.known_responses + 1;
    else
      perform public.store_response(
        held.consultation_id, row_key, published.questions, next.answers,
        next.arrival || jsonb_build_object(
          'at', public.arrived_at(held.consultation_id, (next.arrival ->> 'receivedOn')::date)
        ));
      held.new_responses := held.new_responses + 1;
    end if;
    last_line := next.line;
  end loop;
  delete from public.import_rows where import_id = import and line <= last_line;
  update public.imports
  set new_responses = held.new_responses, known_responses = held.known_responses
  where id = import;
  if refusal is not null then return jsonb_build_object('status', refusal, 'line', next.line); end if;
  select count(*) into remaining from public.import_rows where import_id = import;
  if remaining > 0 then return jsonb_build_object('status', 'more', 'left', remaining); end if;
  if held.done_at is null then
    update public.imports set done_at = now(), name = null, problems = '[]', reading = '{}' where id = import;
    insert into public.audit_log (actor, action, subject, detail)
    values (auth.uid(), 'import.' || held.kind, import::text,
      jsonb_build_object('new', held.new_responses, 'known', held.known_responses));
  end if;
  return jsonb_build_object('status', 'done', 'left', 0);
end $$;

-- Deletes what nobody went on with: keyings after 30 days, imports after a week; gives how many those were.
create function public.purge_data_entry() returns bigint
language sql security definer set search_path = ''
as $$
  with forms as (
    delete from public.paper_forms f
    where f.status = 'keying' and not exists (
      select from public.paper_keyings k where k.form_id = f.id and k.keyed_at > now() - interval '30 days'
    ) and f.created_at < now() - interval '30 days'
    returning 1
  ), files as (
    delete from public.imports where done_at is null and created_at < now() - interval '7 days' returning 1
  )
  select (select count(*) from forms) + (select count(*) from files)
$$;

alter table public.paper_forms enable row level security;
alter table public.paper_keyings enable row level security;
alter table public.paper_scans enable row level security;
alter table public.imports enable row level security;
alter table public.import_rows enable row level security;
revoke all on public.paper_forms, public.paper_keyings, public.paper_scans, public.imports,
  public.import_rows from anon, authenticated;

grant select on public.paper_forms, public.paper_keyings, public.paper_scans to authenticated;
create policy "staff read how far each form is" on public.paper_forms
  for select to authenticated using ((select public.staff_role()) is not null);
create policy "who keys in reads their own" on public.paper_keyings
  for select to authenticated
  using ((select public.is_data_entry()) and keyed_by = (select auth.uid()));
create policy "administrators read every keying" on public.paper_keyings
  for select to authenticated using ((select public.is_administrator()));
create policy "who keys in sees the scan until it is decided" on public.paper_scans
  for select to authenticated
  using ((select public.is_data_entry()) and exists (
    select from public.paper_forms f where f.id = form_id and f.status <> 'submitted'
  ));
-- A scan may show equality answers and an address beside the words: whoever may read those may see it.
create policy "administrators see scans" on public.paper_scans
  for select to authenticated using ((select public.is_administrator()));

grant select, delete on public.imports, public.import_rows to authenticated;
grant insert (id, consultation_id, kind, name, file_hash) on public.imports to authenticated;
grant update (reading, problems, bad_rows, good_rows) on public.imports to authenticated;
grant insert on public.import_rows to authenticated;
create policy "who imports reads their own" on public.imports
  for select to authenticated
  using ((select public.is_data_entry()) and imported_by = (select auth.uid()));
create policy "administrators read every import" on public.imports
  for select to authenticated using ((select public.is_administrator()));
create policy "who imports begins" on public.imports
  for insert to authenticated
  with check ((select public.is_data_entry()) and imported_by = (select auth.uid()));
create policy "who imports goes on until it is done" on public.imports
  for update to authenticated
  using ((select public.is_data_entry()) and imported_by = (select auth.uid()) and done_at is null);
create policy "who imports throws away what is not done" on public.imports
  for delete to authenticated
  using ((select public.is_data_entry()) and imported_by = (select auth.uid()) and done_at is null);
create policy "who imports keeps the rows" on public.import_rows
  for all to authenticated
  using (exists (
    select from public.imports i
    where i.id = import_id and i.imported_by = (select auth.uid()) and i.done_at is null
  ));

grant all on public.paper_forms, public.paper_keyings, public.paper_scans, public.imports,
  public.import_rows to service_role;

revoke execute on all functions in schema public from public;
grant execute on function
  public.is_data_entry(),
  public.key_paper_form(text, uuid, integer, jsonb),
  public.read_paper_differences(uuid),
  public.decide_paper_form(uuid, jsonb),
  public.add_paper_scan(uuid, text, text),
  public.read_paper_scan(uuid),
  public.count_paper_forms(text),
  public.imported_at(text, text),
  public.submit_import_rows(uuid, integer)
to authenticated, service_role;
grant execute on function public.purge_data_entry() to service_role;
