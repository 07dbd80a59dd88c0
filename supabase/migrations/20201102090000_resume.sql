-- Coming back on another device by a code, and choosing between what two devices wrote.

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
grant execute on function public.keep_code(text, text) to anon, authenticated;

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
grant execute on function public.open_draft(text, text, text, text) to anon, authenticated;

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
grant execute on function public.settle_set_aside(text, text, text, boolean) to anon, authenticated;
