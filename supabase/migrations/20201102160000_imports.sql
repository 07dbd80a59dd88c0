-- Filled-in files and tables: read and shown first, taken only when somebody confirms.

create table public.imports (
  id uuid primary key,
  consultation_id text not null references public.consultations on delete cascade,
  kind text not null check (kind in ('file', 'csv')),
  -- As its owner called it, which may be a person's name: gone with the rows.
  name text check (char_length(name) between 1 and 200),
  -- SHA-256 in hexadecimal, as the key of a row is.
  file_hash public.sha256_digits not null,
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
  key public.sha256_digits not null,
  -- {version, rendition, locale, channel, receivedOn}
  arrival jsonb not null check (jsonb_typeof(arrival) = 'object' and arrival ->> 'channel' in ('paper', 'email', 'import')),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  primary key (import_id, line)
);

alter table public.imports enable row level security;
alter table public.import_rows enable row level security;
grant select, delete on public.imports, public.import_rows to authenticated;
grant insert (id, consultation_id, kind, name, file_hash) on public.imports to authenticated;
grant update (reading, problems, bad_rows, good_rows) on public.imports to authenticated;
grant insert on public.import_rows to authenticated;
create policy "who imports reads their own" on public.imports
  for select to authenticated
  using ((select public.may('enter-data')) and imported_by = (select auth.uid()));
create policy "every import is read by who may" on public.imports
  for select to authenticated using ((select public.may('read-every-entry')));
create policy "who imports begins" on public.imports
  for insert to authenticated
  with check ((select public.may('enter-data')) and imported_by = (select auth.uid()));
create policy "who imports goes on until it is done" on public.imports
  for update to authenticated
  using ((select public.may('enter-data')) and imported_by = (select auth.uid()) and done_at is null);
create policy "who imports throws away what is not done" on public.imports
  for delete to authenticated
  using ((select public.may('enter-data')) and imported_by = (select auth.uid()) and done_at is null);
create policy "who imports keeps the rows" on public.import_rows
  for all to authenticated
  using (exists (
    select from public.imports i
    where i.id = import_id and i.imported_by = (select auth.uid()) and i.done_at is null
  ));

-- When a file was imported, by whomever, or null where it was not.
create function public.imported_at(consultation text, hash text) returns timestamptz
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform public.demand('enter-data');
  return (
    select min(done_at) from public.imports
    where consultation_id = consultation and file_hash = hash and done_at is not null
  );
end $$;
grant execute on function public.imported_at(text, text) to authenticated;

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
  perform public.demand('enter-data');
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
      published.version is null or not published.renditions ? (next.arrival ->> 'rendition')
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
grant execute on function public.submit_import_rows(uuid, integer) to authenticated;

-- Deletes what nobody goes on with, keyings and imports, once their days are over; gives how many those were.
create function public.purge_data_entry() returns bigint
language sql security definer set search_path = ''
as $$
  with left_keyings as (
    select f.id, now() - public.limit_of(f.consultation_id, 'keyingDays') * interval '1 day' as since
    from public.paper_forms f where f.status = 'keying'
  ), forms as (
    delete from public.paper_forms f using left_keyings l
    where f.id = l.id and f.created_at < l.since and not exists (
      select from public.paper_keyings k where k.form_id = f.id and k.keyed_at > l.since
    )
    returning 1
  ), files as (
    delete from public.imports i
    where i.done_at is null
      and i.created_at < now() - public.limit_of(i.consultation_id, 'importDays') * interval '1 day'
    returning 1
  )
  select (select count(*) from forms) + (select count(*) from files)
$$;
