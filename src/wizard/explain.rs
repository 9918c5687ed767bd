//! "How is this computed?": each figure with this draft's numbers, and the answers behind it.

use crate::calc::follow_up::ATTEMPTS_MAX;
use crate::domain::{Agreement, Field, FollowUpField, Id, PipelineField, QuotaField, ResponseField, SourceField};
use crate::i18n::{Arg, Formats, Msg, msg};

use super::commitments::Target;
use super::figure::{Explanation, Figure, Line};
use super::results::Results;
use super::words::{ratio, share, source_name};

/// Explains a figure. Lines of what isn't there are left out.
pub fn explain(figure: Figure, agreement: &Agreement, results: &Results, formats: &Formats) -> Explanation {
    let mut e = Lines { agreement, results, formats, lines: Vec::new() };
    let (title, how) = match figure {
        Figure::Target => {
            e.target();
            (msg::FIGURE_TARGET, msg::HOW_TARGET)
        }
        Figure::Expected => {
            e.expected();
            (msg::FIGURE_EXPECTED, msg::HOW_EXPECTED)
        }
        Figure::Coverage => {
            e.amount(msg::ROW_EXPECTED, results.funnel.expected, Figure::Expected);
            e.amount(msg::ROW_NEEDED, results.funnel.target, Figure::Target);
            if let Some(coverage) = results.funnel.coverage {
                e.sum(msg::FIGURE_COVERAGE, ratio(coverage, formats));
            }
            (msg::FIGURE_COVERAGE, msg::HOW_COVERAGE)
        }
        Figure::Gap => {
            e.amount(msg::ROW_NEEDED, results.funnel.target, Figure::Target);
            e.amount(msg::ROW_EXPECTED, results.funnel.expected, Figure::Expected);
            let gap = results.funnel.gap.unwrap_or_default();
            let title = if gap < 0.0 { msg::FIGURE_ROOM } else { msg::FIGURE_GAP };
            let text = e.money(gap.abs());
            e.sum(title.clone(), text);
            (title, msg::HOW_GAP)
        }
        Figure::LeadsShort => {
            e.leads_short();
            (msg::FIGURE_LEADS_SHORT, msg::HOW_LEADS_SHORT)
        }
        Figure::SteadyState => {
            e.steady();
            (msg::FIGURE_STEADY, msg::HOW_STEADY)
        }
        Figure::AfterPeriod => {
            e.after();
            (msg::FIGURE_AFTER, msg::HOW_AFTER)
        }
        Figure::Utilisation => {
            e.utilisation();
            (msg::FIGURE_UTILISATION, msg::HOW_UTILISATION)
        }
        Figure::Kept => {
            e.kept();
            (msg::FIGURE_KEPT, msg::HOW_KEPT)
        }
        Figure::QuotaCapacity => {
            e.quota();
            (msg::FIGURE_QUOTA, msg::HOW_QUOTA)
        }
        Figure::LeadToCustomer(id) => {
            e.rates(id);
            (msg::FIGURE_LEAD_TO_CUSTOMER, msg::HOW_LEAD_TO_CUSTOMER)
        }
        Figure::Volume => {
            e.volume();
            (msg::FIGURE_VOLUME, msg::HOW_VOLUME)
        }
        Figure::MayMiss(id) => {
            e.may_miss(id);
            (msg::FIGURE_MAY_MISS, msg::HOW_MAY_MISS)
        }
        Figure::Reached => {
            e.reached();
            (msg::FIGURE_REACHED, msg::HOW_REACHED)
        }
    };
    Explanation { title, how, lines: e.lines }
}

struct Lines<'a> {
    agreement: &'a Agreement,
    results: &'a Results,
    formats: &'a Formats,
    lines: Vec<Line>,
}

impl Lines<'_> {
    fn money(&self, amount: f64) -> String {
        self.formats.money(amount, self.agreement.currency.code())
    }

    fn line(&mut self, label: Msg, working: Option<Msg>, value: String, field: Option<Field>) {
        self.lines.push(Line { label, working, value, field, figure: None, total: false });
    }

    /// An amount that is a figure of its own.
    fn amount(&mut self, label: Msg, amount: f64, figure: Figure) {
        let value = self.money(amount);
        self.lines.push(Line { label, working: None, value, field: None, figure: Some(figure), total: false });
    }

    fn sum(&mut self, label: Msg, value: String) {
        self.lines.push(Line { label, working: None, value, field: None, figure: None, total: true });
    }

    fn target(&mut self) {
        let goals = &self.agreement.goals;
        let target = self.money(goals.revenue_target.get().unwrap_or_default());
        self.line(msg::ROW_TARGET, None, target, Some(Field::RevenueTarget));
        let part = share(goals.marketing_share.get().unwrap_or_default(), self.formats);
        self.line(msg::ROW_SHARE, None, part, Some(Field::MarketingShare));
        let sum = self.money(self.results.funnel.target);
        self.sum(msg::ROW_NEEDED, sum);
    }

    /// Each counting source: its id, its plan and what it brings.
    fn sources(&self) -> Vec<(Id, crate::calc::plan::Source, crate::calc::funnel::SourceFunnel)> {
        let plans = &self.results.counted.plan.sources;
        let brings = &self.results.funnel.sources;
        let ids = self.results.counted.sources.iter();
        ids.zip(plans).zip(brings).map(|((id, plan), brings)| (*id, *plan, brings.clone())).collect()
    }

    fn expected(&mut self) {
        for (id, plan, brings) in self.sources() {
            let working = msg::working_source(
                self.money(plan.deal_size),
                self.formats.number(plan.mqls_per_month, 1),
                self.formats.number(brings.months_closed, 2),
                share(brings.lead_to_customer, self.formats),
            );
            let value = self.money(brings.revenue_in_period);
            let label = msg::explain_row(source_name(self.agreement, id));
            self.line(label, Some(working), value, Some(Field::Source(id, SourceField::Leads)));
        }
        self.rest();
        let sum = self.money(self.results.funnel.expected);
        self.sum(msg::ROW_EXPECTED, sum);
    }

    fn rest(&mut self) {
        let funnel = &self.results.funnel;
        if funnel.revenue_from_earlier_leads > 0.0 {
            let first = self.results.counted.sources.first().copied();
            let value = self.money(funnel.revenue_from_earlier_leads);
            self.line(msg::ROW_EARLIER, None, value, first.map(|id| Field::Source(id, SourceField::Before)));
        }
        if let Some(pipeline) = self.results.counted.plan.opening_pipeline {
            let working = msg::working_pipeline(self.money(pipeline.value), share(pipeline.win, self.formats));
            let value = self.money(funnel.revenue_from_opening_pipeline);
            self.line(msg::ROW_PIPELINE, Some(working), value, Some(Field::Pipeline(PipelineField::Value)));
        }
    }

    fn leads_short(&mut self) {
        let funnel = &self.results.funnel;
        let (needed, leads) = (funnel.target, funnel.revenue_from_leads);
        self.amount(msg::ROW_NEEDED, needed, Figure::Target);
        self.rest();
        self.amount(msg::ROW_FROM_LEADS, leads, Figure::Expected);
        let Some(multiplier) = funnel.volume_multiplier else { return };
        let text = self.formats.number(multiplier, 3);
        self.line(msg::ROW_MULTIPLIER, None, text.clone(), None);
        for (id, plan, brings) in self.sources() {
            let Some(required) = brings.required_mqls_shown else { continue };
            let working = msg::working_needed(self.formats.number(plan.mqls_per_month, 1), text.clone());
            let label = msg::row_leads_needed(source_name(self.agreement, id));
            let value = self.formats.number(required, 0);
            self.line(label, Some(working), value, Some(Field::Source(id, SourceField::Leads)));
        }
    }

    fn steady(&mut self) {
        let months = f64::from(self.results.funnel.months);
        for (id, plan, brings) in self.sources() {
            let working = msg::working_steady(
                self.money(plan.deal_size),
                self.formats.number(plan.mqls_per_month, 1),
                self.formats.number(months, 0),
                share(brings.lead_to_customer, self.formats),
            );
            let value = self.money(plan.mqls_per_month * brings.value_per_mql * months);
            let label = msg::explain_row(source_name(self.agreement, id));
            self.line(label, Some(working), value, Some(Field::Source(id, SourceField::Leads)));
        }
        self.amount(msg::ROW_NEEDED, self.results.funnel.target, Figure::Target);
        if let Some(steady) = self.results.funnel.steady_state_coverage {
            self.sum(msg::FIGURE_STEADY, ratio(steady, self.formats));
        }
    }

    fn after(&mut self) {
        for (id, _, brings) in self.sources() {
            let label = msg::row_deals_after(source_name(self.agreement, id));
            let value = self.money(brings.revenue_after_period);
            self.line(label, None, value, Some(Field::Source(id, SourceField::Cycle)));
        }
        let sum = self.money(self.results.funnel.revenue_after_period);
        self.sum(msg::FIGURE_AFTER, sum);
    }

    fn utilisation(&mut self) {
        let (Some(capacity), Some(plan)) = (&self.results.capacity, &self.results.counted.plan.follow_up) else {
            return;
        };
        let number = |value: f64| self.formats.number(value, 1);
        let attempts = msg::working_attempts(
            self.formats.number(capacity.expected_attempts, 2),
            number(self.results.funnel.mqls_per_month),
            number(plan.minutes_per_attempt),
        );
        let at = |field| Some(Field::FollowUp(field));
        let supply = msg::working_supply(number(plan.hours_per_person_per_week), number(plan.people));
        let rows = [
            (msg::ROW_ATTEMPT_HOURS, Some(attempts), capacity.attempt_hours, at(FollowUpField::Attempts)),
            (msg::ROW_QUALIFICATION_HOURS, None, capacity.qualification_hours, at(FollowUpField::QualificationMinutes)),
            (msg::ROW_DEMAND, None, capacity.demand_hours, None),
            (msg::ROW_SUPPLY, Some(supply), capacity.supply_hours, at(FollowUpField::Hours)),
        ]
        .map(|(label, working, hours, field)| Line {
            label,
            working,
            value: number(hours),
            field,
            figure: None,
            total: false,
        });
        let workable = capacity.workable_mqls_per_month.map(number);
        self.lines.extend(rows);
        if let Some(utilisation) = capacity.utilisation {
            self.sum(msg::FIGURE_UTILISATION, ratio(utilisation, self.formats));
        }
        if let Some(peak) = capacity.utilisation_at_peak.filter(|peak| Some(*peak) != capacity.utilisation) {
            self.line(msg::ROW_PEAK, None, ratio(peak, self.formats), None);
        }
        if let Some(workable) = workable {
            self.line(msg::ROW_WORKABLE, None, workable, at(FollowUpField::People));
        }
        if let Some(coverage) = capacity.coverage_at_workable_volume {
            self.line(msg::ROW_WORKABLE_COVERAGE, None, ratio(coverage, self.formats), None);
        }
        if let Some(most) = capacity.most_attempts_within_capacity {
            // the most is looked for up to a limit only; the words are the catalogue's, the number is shown
            let text = most.to_string();
            let label = if most >= ATTEMPTS_MAX {
                msg::row_most_attempts_or_more(Arg::from(text.clone()))
            } else {
                msg::ROW_MOST_ATTEMPTS
            };
            self.line(label, None, text, at(FollowUpField::Attempts));
        }
    }

    fn kept(&mut self) {
        let (Some(response), Some(plan)) = (self.results.response, self.results.counted.plan.response_promise) else {
            return;
        };
        let formats = self.formats;
        let on_duty = Some(Field::Response(ResponseField::OnDuty));
        let promised = share(plan.promised_share, formats);
        self.line(msg::ROW_PROMISED, None, promised, Some(Field::Response(ResponseField::Share)));
        self.line(msg::ROW_LOAD, None, formats.number(response.offered_load, 2), on_duty);
        if response.ceiling < 1.0 {
            let most = share(response.ceiling, formats);
            self.line(msg::ROW_CEILING, None, most, Some(Field::Response(ResponseField::Clock)));
        }
        if let Some(needed) = response.people_needed {
            let value = formats.number(f64::from(needed), 0);
            self.line(msg::ROW_PEOPLE_NEEDED, None, value, on_duty);
        }
        self.sum(msg::ROW_KEPT, super::words::share_below(response.kept_share, plan.promised_share, formats));
    }

    fn rates(&mut self, id: Id) {
        let Some((_, plan, brings)) = self.sources().into_iter().find(|(source, ..)| *source == id) else { return };
        let rates = [
            (plan.acceptance, SourceField::Acceptance),
            (plan.qualification, SourceField::Qualification),
            (plan.opportunity, SourceField::Opportunity),
            (plan.win, SourceField::Win),
        ];
        for (rate, part) in rates {
            let field = Field::Source(id, part);
            self.line(super::words::label(field), None, share(rate, self.formats), Some(field));
        }
        self.sum(msg::FIGURE_LEAD_TO_CUSTOMER, share(brings.lead_to_customer, self.formats));
    }

    fn volume(&mut self) {
        for (id, plan, _) in self.sources() {
            let label = msg::explain_row(source_name(self.agreement, id));
            let value = self.formats.number(plan.mqls_per_month, 1);
            self.line(label, None, value, Some(Field::Source(id, SourceField::Leads)));
        }
        self.sum(msg::FIGURE_VOLUME, self.formats.number(self.results.funnel.mqls_per_month, 1));
    }

    fn may_miss(&mut self, id: Id) {
        let Some(line) = self.results.commitments.iter().find(|line| line.id == id) else { return };
        let (promised, field) = match line.target {
            Target::Answered { share, .. } => (Some(share), Field::Response(ResponseField::Share)),
            Target::Tried { share, .. } => (share, Field::CommitmentShare(id)),
            Target::Leads { .. } | Target::Revenue { .. } => return,
        };
        let Some(misses) = line.may_miss else { return };
        self.line(msg::FIGURE_VOLUME, None, self.formats.number(self.results.funnel.mqls_per_month, 1), None);
        if let Some(promised) = promised {
            self.line(msg::ROW_PROMISED, None, share(promised, self.formats), Some(field));
        }
        self.sum(msg::FIGURE_MAY_MISS, self.formats.number(misses, 0));
    }

    fn reached(&mut self) {
        let Some(plan) = self.results.counted.plan.follow_up else { return };
        let at = |field| Some(Field::FollowUp(field));
        let Some(chance) = plan.connect_rate_per_attempt else { return };
        let connect = Field::FollowUp(FollowUpField::Connect);
        self.line(super::words::label(connect), None, share(chance, self.formats), Some(connect));
        let attempts = super::words::label(Field::FollowUp(FollowUpField::Attempts));
        let times = self.formats.number(f64::from(plan.attempts_per_lead), 0);
        self.line(attempts, None, times, at(FollowUpField::Attempts));
        if let Some(reached) = self.results.capacity.as_ref().and_then(|c| c.connected_share) {
            self.sum(msg::FIGURE_REACHED, self.formats.percent(reached, 0));
        }
    }

    fn quota(&mut self) {
        let (Some(capacity), Some(plan)) = (&self.results.quota, &self.results.counted.quota_plan) else { return };
        let (ramped, ramping, all) = (capacity.ramped, capacity.ramping, capacity.capacity);
        let coverage = capacity.coverage;
        let number = |value: f64| self.formats.number(value, 1);
        let quota = self.money(plan.quota);
        let attained = share(plan.attainment, self.formats);
        let working = msg::working_quota(number(plan.ramped_people), quota.clone(), attained.clone());
        let learning = msg::working_quota_ramping(
            number(plan.ramping_people),
            quota,
            share(plan.ramp_share, self.formats),
            attained,
        );
        let value = self.money(ramped);
        self.line(msg::ROW_RAMPED, Some(working), value, Some(Field::Quota(QuotaField::Ramped)));
        if plan.ramping_people > 0.0 {
            let value = self.money(ramping);
            self.line(msg::ROW_RAMPING, Some(learning), value, Some(Field::Quota(QuotaField::Ramping)));
        }
        let sum = self.money(all);
        self.sum(msg::ROW_CAPACITY, sum);
        if let Some(coverage) = coverage {
            self.line(msg::ROW_QUOTA_COVERAGE, None, ratio(coverage, self.formats), Some(Field::RevenueTarget));
        }
    }
}
