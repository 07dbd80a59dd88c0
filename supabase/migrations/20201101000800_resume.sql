-- Coming back on another device by a code, and several devices on one draft. A device keeps
-- a token of its own; of the code the database holds a slow hash, made before it comes here.

alter table public.drafts
  add column resume_hash bytea unique check (octet_length(resume_hash) = 32),
  -- What was written over from another device, by question: [{value, at}], oldest first.
  add column set_aside jsonb not null default '{}' check (jsonb_typeof(set_aside) = 'object');

-- Which draft the token of a device opens, where that is not the one that it began itself.
create table public.device_keys (
  token_hash bytea primary key,
  draft_key bytea not null,
  created_at timestamptz not null default now()
);
create index on public.device_keys (draft_key);
alter table public.device_keys enable row level security;
revoke all on public.device_keys from anon, authenticated;
grant all on public.device_keys to service_role;

-- The key of the draft that a token opens, and later of the response that it became.
create or replace function public.draft_key(token text) returns bytea
language sql stable set search_path = ''
as $$
  select coalesce(
    (select k.draft_key from public.device_keys k where k.token_hash = public.token_hash(token)),
    public.token_hash(token)
  )
$$;

-- Which state a value is in: what a page was drawn from is compared by it. Empty where there is no value.
create function public.answer_state(value jsonb) returns text
language sql immutable set search_path = ''
as $$ select case when coalesce(jsonb_typeof(value), 'null') = 'null' then '' else md5(value::text) end $$;

create function public.answer_states(answers jsonb) returns jsonb
language sql immutable set search_path = ''
as $$ select coalesce(jsonb_object_agg(key, public.answer_state(value)), '{}') from jsonb_each(answers) $$;

-- Whether nothing of `value` would be lost beside `other`.
create function public.answer_holds(other jsonb, value jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  select other = value or (
    jsonb_typeof(other) = 'string' and jsonb_typeof(value) = 'string'
    and strpos(other #>> '{}', value #>> '{}') > 0
  )
$$;

-- A question's words set aside, with one more; what the others hold, or it holds, is kept once.
create function public.with_set_aside(kept jsonb, value jsonb, at timestamptz) returns jsonb
language sql immutable set search_path = ''
as $$
  select case
    when exists (
      select from jsonb_array_elements(coalesce(kept, '[]')) e (entry)
      where public.answer_holds(e.entry -> 'value', value)
    ) then kept
    else coalesce(
      (select jsonb_agg(e.entry order by e.n)
       from jsonb_array_elements(coalesce(kept, '[]')) with ordinality e (entry, n)
       where not public.answer_holds(value, e.entry -> 'value')),
      '[]'
    ) || jsonb_build_array(jsonb_build_object('value', value, 'at', at))
  end
$$;

drop function public.save_draft(text, text, jsonb, text, text);

-- Merges a page's values into the draft; a null clears one, and what was never asked is dropped.
-- `base` is the state of each value that the page was drawn from: a value that was not changed on
-- the page leaves what another device wrote, and one that was changed on both is kept, with the
-- other set aside. Without a base the page's values win.
-- Returns {status: saved | submitted | too-large | unknown-consultation}.
create function public.save_draft(
  consultation text, token text, page_answers jsonb, page_locale text, link text default null,
  base jsonb default null
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(page_answers);
  drawn jsonb := public.plain_jsonb(base);
  key bytea := public.draft_key(token);
  held public.drafts;
  aside jsonb;
  overtaken record;
begin
  if not exists (select from public.consultations where id = consultation and is_published) then
    return jsonb_build_object('status', 'unknown-consultation');
  end if;
  if exists (select from public.responses where submission_key = key) then
    return jsonb_build_object('status', 'submitted');
  end if;
  if char_length(token) < 32 or jsonb_typeof(given) <> 'object' or octet_length(given::text) > 1000000 then
    return jsonb_build_object('status', 'too-large');
  end if;
  select coalesce(jsonb_object_agg(g.key, g.value), '{}') into given
  from jsonb_each(given) g
  where g.key in (
    select q ->> 'id'
    from public.questionnaires n, jsonb_array_elements(n.questions) q
    where n.consultation_id = consultation
  );
  insert into public.drafts (token_hash, consultation_id, locale)
  values (key, consultation, page_locale) on conflict do nothing;
  select * into held from public.drafts where token_hash = key for update;
  aside := held.set_aside;
  if jsonb_typeof(drawn) = 'object' and held.answers <> '{}' then
    select coalesce(jsonb_object_agg(g.key, g.value), '{}') into given
    from jsonb_each(given) g
    where public.answer_state(g.value) is distinct from drawn ->> g.key;
    for overtaken in
      select g.key as question, held.answers -> g.key as value
      from jsonb_each(given) g
      where drawn ? g.key and held.answers ? g.key
        and public.answer_state(held.answers -> g.key) <> drawn ->> g.key
        and not public.answer_holds(g.value, held.answers -> g.key)
    loop
      aside := jsonb_set(aside, array[overtaken.question],
        public.with_set_aside(aside -> overtaken.question, overtaken.value, held.updated_at));
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
  return jsonb_build_object('status', case when found then 'saved' else 'too-large' end);
end $$;

-- The draft that this token opens, or the reference of the response that it became, or null.
create or replace function public.read_draft(token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select jsonb_build_object('reference', reference, 'submittedAt', submitted_at)
     from public.responses where submission_key = public.draft_key(token)),
    (select jsonb_build_object(
       'answers', answers, 'locale', locale, 'savedAt', updated_at,
       'states', public.answer_states(answers), 'hasCode', resume_hash is not null,
       'setAside', coalesce(
         (select jsonb_object_agg(s.key, (
            select jsonb_agg(e.entry || jsonb_build_object('state', public.answer_state(e.entry -> 'value')) order by e.n)
            from jsonb_array_elements(s.value) with ordinality e (entry, n)
          ))
          from jsonb_each(set_aside) s),
         '{}'
       )
     )
     from public.drafts where token_hash = public.draft_key(token))
  )
$$;

-- Throws a draft away, at its owner's wish.
create or replace function public.discard_draft(token text) returns void
language sql security definer set search_path = ''
as $$ delete from public.drafts where token_hash = public.draft_key(token) $$;

-- A code's hash as it is handed over: 64 hexadecimal digits, from which nothing can be guessed. Null for all else.
create function public.code_hash(digits text) returns bytea
language sql immutable set search_path = ''
as $$ select case when digits ~ '^[0-9a-f]{64}$' then decode(digits, 'hex') end $$;

-- Gives the token's draft a code, in place of the one that it had.
-- Returns {status: kept | no-draft | taken}.
create function public.keep_code(token text, code text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
  update public.drafts set resume_hash = public.code_hash(code)
  where token_hash = public.draft_key(token) and public.code_hash(code) is not null;
  return jsonb_build_object('status', case when found then 'kept' else 'no-draft' end);
exception when unique_violation then
  return jsonb_build_object('status', 'taken');
end $$;

-- Lets a device's new token open the draft of a code. `held` is the token that the device has now:
-- where its own draft holds words, `own` says what becomes of them: together, apart, or not said.
-- Returns {status: opened | unknown | ask | no-code}; unknown says nothing of why.
create function public.open_draft(code text, token text, held text default null, own text default null)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  opened public.drafts;
  other public.drafts;
  given record;
  entry record;
begin
  if char_length(token) < 32 or held = token then return jsonb_build_object('status', 'unknown'); end if;
  select * into opened from public.drafts where resume_hash = public.code_hash(code) for update;
  if not found then return jsonb_build_object('status', 'unknown'); end if;
  select * into other from public.drafts
  where token_hash = public.draft_key(held) and token_hash <> opened.token_hash
    and (answers <> '{}' or set_aside <> '{}') for update;
  if found and own = 'together' then
    for given in select key as question, value from jsonb_each(other.answers) loop
      if not opened.answers ? given.question then
        opened.answers := opened.answers || jsonb_build_object(given.question, given.value);
      elsif not public.answer_holds(opened.answers -> given.question, given.value) then
        opened.set_aside := opened.set_aside || jsonb_build_object(given.question,
          public.with_set_aside(opened.set_aside -> given.question, given.value, other.updated_at));
      end if;
    end loop;
    for entry in
      select s.key as question, e -> 'value' as value, (e ->> 'at')::timestamptz as at
      from jsonb_each(other.set_aside) s, jsonb_array_elements(s.value) e
    loop
      opened.set_aside := opened.set_aside || jsonb_build_object(entry.question,
        public.with_set_aside(opened.set_aside -> entry.question, entry.value, entry.at));
    end loop;
    -- Whoever else had opened the other draft finds its words where they are now.
    update public.device_keys set draft_key = opened.token_hash where draft_key = other.token_hash;
    insert into public.device_keys (token_hash, draft_key) values (other.token_hash, opened.token_hash)
    on conflict (token_hash) do update set draft_key = excluded.draft_key;
    delete from public.drafts where token_hash = other.token_hash;
    update public.drafts set answers = opened.answers, set_aside = opened.set_aside, updated_at = now()
    where token_hash = opened.token_hash;
  elsif found and own is distinct from 'apart' then
    return jsonb_build_object('status', 'ask');
  elsif found and other.resume_hash is null then
    return jsonb_build_object('status', 'no-code');
  end if;

  insert into public.device_keys (token_hash, draft_key)
  values (public.token_hash(token), opened.token_hash) on conflict (token_hash) do nothing;
  return jsonb_build_object('status', 'opened');
end $$;

-- Takes a question's words that were set aside into the draft, where what stood there is set aside
-- in turn, or drops them. `state` tells which of them; those that are gone already are left alone.
create function public.settle_set_aside(token text, question text, state text, take boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  held public.drafts;
  chosen jsonb;
  rest jsonb;
begin
  select * into held from public.drafts where token_hash = public.draft_key(token) for update;
  select e -> 'value' into chosen
  from jsonb_array_elements(coalesce(held.set_aside -> question, '[]')) e
  where public.answer_state(e -> 'value') = state;
  if chosen is null then return; end if;
  select coalesce(jsonb_agg(e.entry order by e.n), '[]') into rest
  from jsonb_array_elements(held.set_aside -> question) with ordinality e (entry, n)
  where public.answer_state(e.entry -> 'value') <> state;
  if take and held.answers ? question then
    rest := public.with_set_aside(rest, held.answers -> question, held.updated_at);
  end if;
  update public.drafts set
    answers = case when take then answers || jsonb_build_object(question, chosen) else answers end,
    set_aside = (set_aside - question) || case rest when '[]' then '{}' else jsonb_build_object(question, rest) end,
    updated_at = now()
  where token_hash = held.token_hash;
end $$;

-- Deletes what nobody came back to for 30 days, and all that is left 14 days after the closing,
-- with the keys of devices that open nothing any more; gives how many drafts that were.
create or replace function public.purge_drafts() returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  purged bigint;
begin
  delete from public.drafts d using public.consultations c
  where c.id = d.consultation_id
    and (d.updated_at < now() - interval '30 days' or c.closes_at < now() - interval '14 days');
  get diagnostics purged = row_count;
  delete from public.device_keys k
  where not exists (select from public.drafts d where d.token_hash = k.draft_key)
    and not exists (
      select from public.responses r
      where r.submission_key = k.draft_key and r.submitted_at > now() - interval '30 days'
    );
  return purged;
end $$;

revoke execute on function
  public.draft_key(text), public.answer_state(jsonb), public.answer_states(jsonb),
  public.answer_holds(jsonb, jsonb), public.with_set_aside(jsonb, jsonb, timestamptz), public.code_hash(text),
  public.save_draft(text, text, jsonb, text, text, jsonb), public.keep_code(text, text),
  public.open_draft(text, text, text, text), public.settle_set_aside(text, text, text, boolean)
from public, anon, authenticated;
grant execute on function
  public.save_draft(text, text, jsonb, text, text, jsonb), public.keep_code(text, text),
  public.open_draft(text, text, text, text), public.settle_set_aside(text, text, text, boolean)
to anon, authenticated, service_role;
