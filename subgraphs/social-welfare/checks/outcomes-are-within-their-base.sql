-- Is more met than was checked, attended than was due, resolved than was filed, or done and overdue than was agreed?
-- One row per region, period and rule that is broken.
select region_code, period, 'commitment' as rule from welfare_flow_rollup where commitment_met > commitment_checked
union all
select region_code, period, 'sessions' from welfare_flow_rollup where sessions_attended > sessions_registered
union all
select region_code, year::text, 'complaints' from complaint_rollup where resolved > filed
union all
select region_code, year::text, 'complaint categories' from complaint_rollup
where invalid_data + not_disbursed + undeserving + deduction + other <> filed
union all
select region_code, year::text, 'coordination' from coordination_rollup where done + overdue > agreed
union all
select region_code, year::text, 'graduation' from graduation_rollup
where natural_exit + prosperous + independent <> graduated
