-- Row-level security: the second line of defence. Runs after every migration and may run again at any time.
-- The viewer stands in settings of the transaction (platform/db/viewer-transaction.ts). A missing setting shows nothing.

grant usage on schema public to keukentafel_app;

do $policies$
declare
  organisation constant text := $$organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid$$;
  own_teams constant text := $$team_id = any ((select coalesce(nullif(current_setting('app.team_ids', true), ''), '{}'))::uuid[])$$;
  case_teams constant text := $$team_id = any ((select coalesce(nullif(current_setting('app.case_team_ids', true), ''), '{}'))::uuid[])$$;
  opened constant text := $$= any ((select coalesce(nullif(current_setting('app.case_ids', true), ''), '{}'))::uuid[])$$;

  opened_home constant text := $$= any ((select coalesce(nullif(current_setting('app.household_ids', true), ''), '{}'))::uuid[])$$;

  -- Shared by everyone of the organisation.
  of_organisation constant text[] := array[
    'organisation', 'neighbourhood', 'team', 'account', 'passkey', 'recovery_code', 'invitation', 'team_member',
    'session', 'idempotency_key', 'audit_entry', 'case_opening', 'provision', 'experience_link', 'team_limit',
    'service_cut', 'data_key'
  ];
  -- Shared by everyone of the team, hosts included; the policies say which of them a host sees.
  of_team constant text[] := array['finding_place', 'signal', 'signal_event'];
  -- Everything that belongs to a household's case and carries team_id and case_id.
  of_case constant text[] := array[
    'case_decision', 'case_view', 'involved_helper', 'first_contact',
    'conversation', 'conversation_participant', 'conversation_preparation', 'fragment', 'topic_touched',
    'report_section', 'report_version', 'report_answer', 'stage_of_change',
    'plan_problem', 'plan_goal', 'plan_goal_event', 'plan_result', 'plan_solution', 'plan_action', 'plan_version',
    'plan_answer',
    'assessment', 'assessment_score', 'ladder_place',
    'evaluation', 'evaluation_answer', 'experience', 'lesson', 'rule_bottleneck', 'follow_up',
    'appointment', 'contact_moment', 'promise',
    'referral', 'referral_event', 'wmo_application', 'wmo_event', 'action_team_meeting', 'action_team_agreement'
  ];
  -- Of a team, for those who open its cases only.
  of_case_team constant text[] := array[
    'caseload_import', 'caseload_import_row', 'caseload_import_household'
  ];
  -- Everything that belongs to a household itself and carries team_id and household_id.
  of_household constant text[] := array['person', 'person_relation', 'consent_event'];
  -- Added and read, never changed.
  append_only constant text[] := array[
    'audit_entry', 'consent_event', 'signal_event', 'case_decision', 'case_view',
    'report_version', 'report_answer', 'stage_of_change', 'plan_goal_event', 'plan_version', 'plan_answer',
    'referral_event', 'wmo_event'
  ];

  rule text;
  t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' loop
    rule := case
      when t in ('sign_in_name', 'sign_in_try') then 'true'
      when t = any (of_organisation) then organisation
      when t = any (of_team) then organisation || ' and ' || own_teams
      when t = any (of_case_team) then organisation || ' and ' || case_teams
      when t = any (of_case) then organisation || ' and (' || case_teams || ' or case_id ' || opened || ')'
      when t = any (of_household) then organisation || ' and (' || case_teams || ' or household_id ' || opened_home || ')'
      when t = 'search_entry' then organisation || ' and (case kind when ''signal'' then ' || own_teams
        || ' else ' || case_teams || ' or household_id ' || opened_home || ' end)'
      when t = 'household' then organisation || ' and (' || case_teams || ' or id ' || opened_home || ')'
      when t = 'support_case' then organisation || ' and (' || case_teams || ' or id ' || opened || ')'
      -- A table nobody thought of shows nothing.
      else 'false'
    end;
    execute format('alter table %I enable row level security', t);
    execute format('drop policy if exists viewer on %I', t);
    execute format('create policy viewer on %I to keukentafel_app using (%s) with check (%s)', t, rule, rule);
    execute format('revoke all on %I from keukentafel_app', t);
    execute format('grant select, insert on %I to keukentafel_app', t);
    if not t = any (append_only) then
      execute format('grant update, delete on %I to keukentafel_app', t);
    end if;
  end loop;
end
$policies$;
