#include "domain/reminding/civil_time.h"
#include "domain/reminding/facts.h"
#include "domain/reminding/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The check chain for one channel: what is closed first, and whom it would reach.
struct Lane {
    ChannelKind channel = ChannelKind::Email;
    std::vector<Leg> legs;
    Reason closed = Reason::Ok;
    QString detail;
    std::optional<Instant> until; ///< a hold with a known end
    std::vector<Reason> warnings;
};

/// Asks every link in SPEC's order. One object per lane and instant.
class Chain {
public:
    Chain(const Facts &facts, Instant now, ChannelKind channel) : f(facts), m_now(now) { m_lane.channel = channel; }

    Lane walk()
    {
        recipients();
        office() && channel() && rule() && matter() && type() && client() && contactPoints() && consent() && done() && window() && late() && text();
        return m_lane;
    }

private:
    /// Closes the lane at `reason`; true when the chain goes on behind it (by hand, a warning that is kept or was overridden).
    bool close(Reason reason, const QString &detail = {}, std::optional<Instant> until = {})
    {
        if (f.byHand && isWarningByHand(reason)) {
            m_lane.warnings.push_back(reason);
            if (std::ranges::find(f.overridden, reason) != f.overridden.end())
                return true;
            if (m_lane.closed == Reason::Ok)
                std::tie(m_lane.closed, m_lane.detail, m_lane.until) = std::tuple(reason, detail, until);
            return true; // so that all warnings that apply are named at once
        }
        if (m_lane.closed == Reason::Ok || f.byHand)
            std::tie(m_lane.closed, m_lane.detail, m_lane.until) = std::tuple(reason, detail, until);
        return false;
    }

    bool office()
    {
        if (f.office.sending == Sending::Off && !close(Reason::OfficeOff))
            return false;
        if (f.office.sending == Sending::Held && !close(Reason::Quarantine, f.office.heldReason))
            return false;
        return !f.clockFrozen || close(Reason::Clock);
    }

    bool channel()
    {
        const ChannelSettings &settings = m_lane.channel == ChannelKind::Email ? f.email : f.sms;
        if ((!settings.set || !settings.on) && !close(Reason::ChannelOff))
            return false;
        return settings.stopped.isEmpty() || close(Reason::Login, settings.stoppedText);
    }

    bool rule()
    {
        if (f.byHand)
            return true;
        if (!f.rule.on && !close(Reason::RuleOff))
            return false;
        return f.effective || close(Reason::RuleNotEffective, (f.rule.onSince.isValid() ? f.rule.onSince : f.version.effectiveFrom).toString(Qt::ISODate));
    }

    bool matter()
    {
        if (f.matter.state != MatterState::Open && !close(Reason::MatterClosed, code(f.matter.state)))
            return false;
        return !pausedOn(f.matter.pausedUntil) || close(Reason::MatterPaused, f.matter.pausedUntil.toString(Qt::ISODate), goesOn(f.matter.pausedUntil));
    }

    /// A rule's own step that a person takes up again (missed, or sent once more) is no reminder by hand.
    bool type() { return !f.byHand || f.step.key.step != byHandStep || f.type.remindByHand || close(Reason::TypeNotAllowed, f.matter.type); }

    bool client()
    {
        if (f.client.state != ClientState::Active && !close(Reason::ClientInactive))
            return false;
        return !pausedOn(f.client.pausedUntil) || close(Reason::ClientPaused, f.client.pausedUntil.toString(Qt::ISODate), goesOn(f.client.pausedUntil));
    }

    /// Named whatever is closed: an occurrence's messages are made once, also those that wait from the start.
    void recipients()
    {
        for (const ContactPoint &point : f.client.contactPoints) {
            if (point.channel != m_lane.channel || !hasRole(point))
                continue;
            if (!point.problem.isEmpty())
                m_flagged = point.value;
            else if (point.on)
                m_lane.legs.push_back({point.id, point.channel, point.value, Action::Send, Reason::Ok});
        }
        if (f.version.to == Recipients::First && m_lane.legs.size() > 1)
            m_lane.legs.resize(1);
    }

    bool contactPoints()
    {
        if (m_lane.legs.empty())
            return m_flagged.isEmpty() ? close(Reason::NoContactPoint, code(m_lane.channel)) : close(Reason::BadAddress, m_flagged);
        if (!(m_lane.channel == ChannelKind::Email ? f.client.emailOn : f.client.smsOn) && !close(Reason::ClientChannelOff, code(m_lane.channel)))
            return false;
        QString suppressed;
        for (Leg &leg : m_lane.legs)
            if (f.suppressed.contains(leg.contactPoint)) {
                leg.action = Action::Skip;
                leg.reason = Reason::Suppressed;
                suppressed = leg.to;
            }
        const bool allSuppressed = std::ranges::all_of(m_lane.legs, [](const Leg &leg) { return leg.reason == Reason::Suppressed; });
        return !allSuppressed || close(Reason::Suppressed, suppressed);
    }

    bool consent()
    {
        const auto specific = [this] {
            const auto found = std::ranges::find(f.client.ruleConsents, f.rule.id, &RuleConsent::rule);
            return found != f.client.ruleConsents.end() && found->answer == Consent::Given;
        };
        switch (f.version.consent) {
        case ConsentNeed::None: return true;
        case ConsentNeed::General: return f.client.consent == Consent::Given || close(Reason::NoConsent, u"general"_s);
        case ConsentNeed::Specific: return specific() || close(Reason::NoConsent, u"specific"_s);
        }
        return false;
    }

    bool done()
    {
        QString remembered;
        for (Leg &leg : m_lane.legs)
            if (leg.action == Action::Send && f.handedOver.contains(leg.to)) {
                leg.action = Action::Skip;
                leg.reason = Reason::AlreadyDone;
                remembered = leg.to;
            }
        const bool toNobodyElse = std::ranges::none_of(m_lane.legs, [](const Leg &leg) { return leg.action == Action::Send; });
        if (!remembered.isEmpty() && toNobodyElse && !close(Reason::AlreadyDone, u"remembered"_s))
            return false;
        if (f.byHand)
            return true; // a press of the button is an occurrence of its own
        for (const PastOccurrence &past : f.past)
            if (past.key.step == f.step.key.step && past.verdict == Verdict::Told && sameAnchor(past.key.anchor))
                return close(Reason::AlreadyDone, past.key.anchor);
        return !f.channelUsedToday || close(Reason::AlreadyDone, u"today"_s);
    }

    bool window()
    {
        const std::optional<Instant> opens = nextOpening(m_now, f.version, f.zone, f.holidays);
        if (opens == m_now)
            return true;
        const QDate today = civilDay(m_now, f.zone);
        const bool inHours = m_now >= resolve(today, f.version.windowFrom, f.zone) && m_now < resolve(today, f.version.windowTo, f.zone);
        if (!inHours && !close(Reason::OutsideWindow, {}, opens))
            return false;
        if (!opensOnWeekday(today, f.version) && !close(Reason::Weekday, {}, opens))
            return false;
        const QString holiday = closingHoliday(today, f.version, f.holidays);
        return holiday.isEmpty() || close(Reason::Holiday, holiday, opens);
    }

    bool late()
    {
        if (f.byHand)
            return true;
        if (superseded(f, m_now) && !close(Reason::Superseded))
            return false;
        if (skippedWithItsPeriod(f))
            return close(Reason::TooLate);
        return m_now < expiryOf(f.step, f.version, f.zone, f.holidays) || close(Reason::TooLate);
    }

    bool text() { return f.missingValues.isEmpty() || close(Reason::MissingValue, f.missingValues.join(u", "_s)); }

    bool hasRole(const ContactPoint &point) const { return std::ranges::find(f.version.roles, point.role) != f.version.roles.end(); }
    bool pausedOn(QDate until) const { return until.isValid() && civilDay(m_now, f.zone) < until; }
    Instant goesOn(QDate until) const { return resolve(until, std::max(f.version.at, f.version.windowFrom), f.zone); }
    bool sameAnchor(const QString &anchor) const { return isCorrection(QDate::fromString(anchor, Qt::ISODate), f.step.anchor); }

public:
    /// A later step of the series is due, or the matter's date has moved away from this step's.
    static bool superseded(const Facts &f, Instant now)
    {
        const bool later = std::ranges::any_of(f.laterSteps, [&](const Step &step) { return step.due <= now; });
        return later || f.step.anchor != f.matter.ends;
    }

    /// It fell due in the time that a restored or copied office knows nothing of, and a person chose to skip that.
    static bool skippedWithItsPeriod(const Facts &f) { return !f.byHand && f.step.due < f.quietBefore; }

private:
    const Facts &f;
    Instant m_now;
    Lane m_lane;
    QString m_flagged; ///< an address of a wanted role that was refused
};

/// First usable: e-mail; SMS only when no e-mail contact point exists, is well-formed and switched on (SPEC "which channel").
ChannelKind firstUsable(const Facts &facts)
{
    const auto usable = [&](ChannelKind kind) {
        return std::ranges::any_of(facts.client.contactPoints, [&](const ContactPoint &point) {
            return point.channel == kind && point.on && point.problem.isEmpty()
                && std::ranges::find(facts.version.roles, point.role) != facts.version.roles.end();
        });
    };
    // With none usable the stated reason is that of the channel which has a contact point.
    const auto present = [&](ChannelKind kind) {
        return std::ranges::any_of(facts.client.contactPoints, [&](const ContactPoint &point) {
            return point.channel == kind && std::ranges::find(facts.version.roles, point.role) != facts.version.roles.end();
        });
    };
    const bool sms = usable(ChannelKind::Sms) ? !usable(ChannelKind::Email) : !present(ChannelKind::Email) && present(ChannelKind::Sms);
    return sms ? ChannelKind::Sms : ChannelKind::Email;
}

std::vector<ChannelKind> channelsOf(const Facts &facts)
{
    switch (facts.version.route) {
    case Route::Email: return {ChannelKind::Email};
    case Route::Sms: return {ChannelKind::Sms};
    case Route::First: return {firstUsable(facts)};
    case Route::Both: return {ChannelKind::Email, ChannelKind::Sms};
    }
    return {};
}

/// A hold stays owed until a newer step is due or its lateness is used up; then it is final, with the first reason kept.
Reason ripened(const Facts &facts, Instant now, Reason closed)
{
    if (closed == Reason::Ok || !isHold(closed) || facts.byHand)
        return closed;
    if (Chain::superseded(facts, now))
        return Reason::Superseded;
    return Chain::skippedWithItsPeriod(facts) || now >= expiryOf(facts.step, facts.version, facts.zone, facts.holidays) ? Reason::TooLate : closed;
}

bool isOver(Reason reason) { return reason == Reason::TooLate || reason == Reason::Superseded; }

/// The first reason, which too_late keeps: what held it before, else what is closed now. A window only puts off until it opens: it gives way
/// to any other reason, and one that closed at the very limit held nothing.
Reason keptReason(const Facts &facts, Reason reason, Reason closed)
{
    if (reason == Reason::TooLate && Chain::skippedWithItsPeriod(facts))
        return Reason::Quarantine;
    const auto isWindow = [](Reason each) { return each == Reason::OutsideWindow || each == Reason::Weekday || each == Reason::Holiday; };
    const bool held = facts.heldFor != Reason::Ok && (isOver(reason) || isHold(reason));
    if (held && !(isWindow(facts.heldFor) && isHold(closed)))
        return facts.heldFor;
    return reason == Reason::TooLate && isWindow(closed) ? reason : closed;
}

} // namespace

Decision decide(const Facts &facts, Instant now)
{
    Decision decision;
    decision.rule = facts.rule.id;
    decision.matter = facts.matter.id;
    decision.client = facts.client.id;
    decision.occurrence = facts.step.key;
    decision.due = facts.step.due;
    decision.expires = facts.byHand ? nextOpening(now, facts.version, facts.zone, facts.holidays).value_or(now) + std::chrono::hours(24 * 7)
                                    : expiryOf(facts.step, facts.version, facts.zone, facts.holidays);

    std::optional<Lane> stated; // the lane whose reason is the decision's: one that sends, else the first
    for (const ChannelKind channel : channelsOf(facts)) {
        Lane lane = Chain(facts, now, channel).walk();
        const Reason reason = ripened(facts, now, lane.closed);
        for (Leg &leg : lane.legs)
            if (leg.reason == Reason::Ok && reason != Reason::Ok) {
                leg.reason = reason;
                leg.action = isHold(reason) ? Action::Hold : Action::Skip;
            }
        decision.legs.insert(decision.legs.end(), lane.legs.begin(), lane.legs.end());
        if (!stated || (stated->closed != Reason::Ok && lane.closed == Reason::Ok))
            stated = lane;
    }
    if (!stated)
        return decision;
    decision.channel = stated->channel;
    decision.reason = ripened(facts, now, stated->closed);
    decision.firstReason = keptReason(facts, decision.reason, stated->closed);
    if (!isOver(decision.reason))
        decision.detail = stated->detail;
    else if (decision.firstReason != decision.reason)
        decision.detail = code(decision.firstReason);
    decision.warnings = stated->warnings;
    decision.action = decision.reason == Reason::Ok ? Action::Send : isHold(decision.reason) ? Action::Hold : Action::Skip;
    if (decision.action == Action::Send)
        decision.at = std::max(now, facts.byHand ? now : decision.due);
    else if (decision.action == Action::Hold)
        decision.at = stated->until;
    return decision;
}

} // namespace deskbell
