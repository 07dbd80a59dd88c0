-- What is an answer: the rules of the definition, read from what was published of it. The pages have the
-- same in TypeScript (lib/questions, lib/response); a test sends both the same drafts.

-- Words without the white space around them, as JavaScript's trim takes it.
create function public.trimmed(words text) returns text
language sql immutable set search_path = ''
as $$
  select btrim(words, E' \t\n\u000b\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'
    || E'\u2028\u2029\u202f\u205f\u3000\ufeff')
$$;

-- The options that a draft's value chooses: one may stand alone.
create function public.chosen_in(value jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  select case jsonb_typeof(value)
    when 'array' then value
    when 'string' then jsonb_build_array(value)
    else '[]'
  end
$$;

-- Whether a draft's value can have been given to a question at all, right or wrong: a draft keeps what
-- was typed, so that it can be put right, but nothing else.
create function public.is_plausible(value jsonb) returns boolean
language plpgsql immutable set search_path = ''
as $$
begin
  return case jsonb_typeof(value)
    when 'string' then true
    when 'array' then jsonb_array_length(value) <= 100 and not exists (
      select from jsonb_array_elements(value) e
      where jsonb_typeof(e) <> 'string' or char_length(e #>> '{}') > 200
    )
    else false
  end;
end $$;

-- Reads a draft's values as answers to what this respondent is asked.
-- Returns {answers: {id: {choices} | {text}}, problems: [id], asked: [id]}; what is not asked is in none.
create function public.read_answers(asked jsonb, draft jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  with shown as (
    select
      q.id, q.takes, q.options, q.required, q."longestText", q.pattern, draft -> q.id as value,
      case when q.takes = 'words' and jsonb_typeof(draft -> q.id) = 'string'
        then public.trimmed(replace(draft ->> q.id, E'\r\n', E'\n')) else '' end as words,
      case when q.takes = 'one' and draft -> q.id = '""' then '[]' else public.chosen_in(draft -> q.id) end as chosen
    from jsonb_to_recordset(asked) as q (
      id text, takes text, options jsonb, required boolean, "longestText" integer, pattern text, "showWhen" jsonb
    )
    where not exists (
      select from jsonb_array_elements(q."showWhen") c
      where not public.chosen_in(draft -> (c ->> 'question'))
        ?| array(select jsonb_array_elements_text(c -> 'isOneOf'))
    )
  ), read as (
    select id,
      case
        when takes = 'words' then
          char_length(words) > "longestText" or (words <> '' and pattern is not null and words !~ pattern)
        when value is null then required
        when takes = 'one' and value = '""' then required
        when takes = 'one' then jsonb_typeof(value) <> 'string' or not options @> value
        else exists (select from jsonb_array_elements(chosen) c where not options @> c)
      end as is_wrong,
      case
        when takes = 'words' then case when words <> '' then jsonb_build_object('text', words) end
        when chosen <> '[]' then jsonb_build_object('choices', (
          select jsonb_agg(o.option order by o.n)
          from jsonb_array_elements(options) with ordinality o (option, n) where chosen @> o.option
        ))
      end as answer
    from shown
  )
  select jsonb_build_object(
    'answers', coalesce(jsonb_object_agg(id, answer) filter (where answer is not null and not is_wrong), '{}'),
    'problems', coalesce(jsonb_agg(id order by id) filter (where is_wrong), '[]'),
    'asked', coalesce(jsonb_agg(id), '[]')
  )
  from read
$$;

-- Whether these are answers that the pages would have sent, to the letter: of their shape, none to a
-- question that is not asked of this respondent, none missing.
create function public.answers_fit(asked jsonb, given jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  select coalesce(jsonb_typeof(given) = 'object', false) and public.read_answers(asked, drafted.values) - 'asked'
    = jsonb_build_object('answers', given, 'problems', '[]'::jsonb)
  from (
    select coalesce(jsonb_object_agg(a.key, case
      when q ->> 'takes' = 'one' and jsonb_typeof(a.value -> 'choices') = 'array'
        and jsonb_array_length(a.value -> 'choices') = 1 then a.value #> '{choices,0}'
      else coalesce(a.value -> 'choices', a.value -> 'text')
    end), '{}') as values
    from jsonb_each(case jsonb_typeof(given) when 'object' then given else '{}' end) a
    left join jsonb_array_elements(asked) q on q ->> 'id' = a.key
    where jsonb_typeof(a.value) = 'object'
  ) drafted
$$;

-- The option that was chosen of the question with a role; null where there is none.
create function public.choice_by_role(asked jsonb, answers jsonb, role text) returns text
language sql immutable set search_path = ''
as $$
  select answers #>> array[q ->> 'id', 'choices', '0'] from jsonb_array_elements(asked) q where q ->> 'role' = role
$$;

-- Whether one of several conditions holds. Each names options by the roles of their questions, all of
-- which have to be chosen: {role: option}, where null is nothing chosen.
create function public.any_holds(conditions jsonb, asked jsonb, answers jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  select exists (
    select from jsonb_array_elements(conditions) w
    where not exists (
      select from jsonb_each_text(w) c
      where c.value is distinct from public.choice_by_role(asked, answers, c.key)
    )
  )
$$;
