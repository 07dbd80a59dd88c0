-- Links of settings: adding one, and what came by each. Both run as who calls them.

-- Adds a setting with the code of its link, or neither: a code that is taken is the error 23505.
create function public.add_setting(consultation text, setting_name text, link_code text) returns void
language sql volatile security invoker set search_path = ''
as $$
  with setting as (
    insert into public.settings (consultation_id, name)
    values (consultation, setting_name) returning id
  )
  insert into public.distribution_links (code, consultation_id, setting_id, channel)
  select link_code, consultation, id, 'school' from setting
$$;

-- How many responses came by each link; links by which none came are not listed.
create function public.count_links(consultation text)
returns table (code text, count bigint)
language sql stable security invoker set search_path = ''
as $$
  select link_code, count(*) from public.responses
  where consultation_id = consultation and link_code is not null
  group by link_code
$$;

revoke execute on all functions in schema public from public;
grant execute on function public.add_setting(text, text, text), public.count_links(text)
to authenticated, service_role;
