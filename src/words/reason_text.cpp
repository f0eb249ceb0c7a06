#include "words/words.h"

#include "domain/text/template.h"
#include "words/holiday_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

struct ReasonText {
    Reason reason;
    const char *sentence; ///< as it stands without a detail
    const char *fixPlace;
    const char *fix;
};

constexpr std::array texts{
    ReasonText{Reason::Ok, QT_TRANSLATE_NOOP("reason", "Nothing stands in the way."), "none", QT_TRANSLATE_NOOP("fix", "Nothing to do")},
    ReasonText{Reason::OfficeOff, QT_TRANSLATE_NOOP("reason", "Sending is switched off for the whole office."), "sending", QT_TRANSLATE_NOOP("fix", "Switch sending on")},
    ReasonText{Reason::Quarantine, QT_TRANSLATE_NOOP("reason", "This office was restored or copied; sending waits until somebody has said how to go on."), "sending", QT_TRANSLATE_NOOP("fix", "Confirm sending")},
    ReasonText{Reason::Clock, QT_TRANSLATE_NOOP("reason", "This PC's clock jumped; sending waits until somebody says that it is right."), "clock", QT_TRANSLATE_NOOP("fix", "Check the clock")},
    ReasonText{Reason::ChannelOff, QT_TRANSLATE_NOOP("reason", "This way of sending is not set up or is switched off."), "channel", QT_TRANSLATE_NOOP("fix", "Set up sending")},
    ReasonText{Reason::Login, QT_TRANSLATE_NOOP("reason", "The mail account was refused; nothing is sent until it works again."), "channel", QT_TRANSLATE_NOOP("fix", "Check the mail account")},
    ReasonText{Reason::RuleOff, QT_TRANSLATE_NOOP("reason", "The automation is switched off."), "rule", QT_TRANSLATE_NOOP("fix", "Switch the automation on")},
    ReasonText{Reason::RuleNotEffective, QT_TRANSLATE_NOOP("reason", "The automation did not work yet on that day."), "rule", QT_TRANSLATE_NOOP("fix", "Send it by hand")},
    ReasonText{Reason::MatterClosed, QT_TRANSLATE_NOOP("reason", "The matter is closed or cancelled."), "matter", QT_TRANSLATE_NOOP("fix", "Open the matter")},
    ReasonText{Reason::NothingOpen, QT_TRANSLATE_NOOP("reason", "Nothing is open in the matter any more."), "matter", QT_TRANSLATE_NOOP("fix", "Open the matter")},
    ReasonText{Reason::MatterPaused, QT_TRANSLATE_NOOP("reason", "The matter is paused."), "matter", QT_TRANSLATE_NOOP("fix", "End the pause")},
    ReasonText{Reason::TypeNotAllowed, QT_TRANSLATE_NOOP("reason", "This type is never reminded by hand."), "none", QT_TRANSLATE_NOOP("fix", "Write to the client yourself")},
    ReasonText{Reason::ClientInactive, QT_TRANSLATE_NOOP("reason", "The client is inactive."), "client", QT_TRANSLATE_NOOP("fix", "Make the client active")},
    ReasonText{Reason::ClientPaused, QT_TRANSLATE_NOOP("reason", "Automatic messages to the client are paused."), "client", QT_TRANSLATE_NOOP("fix", "End the pause")},
    ReasonText{Reason::NeverContacted, QT_TRANSLATE_NOOP("reason", "Nobody has told the client about this matter yet."), "matter", QT_TRANSLATE_NOOP("fix", "Send the first message")},
    ReasonText{Reason::NoContactPoint, QT_TRANSLATE_NOOP("reason", "The client has no address that is switched on for this."), "contact_points", QT_TRANSLATE_NOOP("fix", "Add an address")},
    ReasonText{Reason::BadAddress, QT_TRANSLATE_NOOP("reason", "The client's address cannot be used."), "contact_points", QT_TRANSLATE_NOOP("fix", "Correct the address")},
    ReasonText{Reason::ClientChannelOff, QT_TRANSLATE_NOOP("reason", "The client does not want messages this way."), "contact_points", QT_TRANSLATE_NOOP("fix", "Show the client's channels")},
    ReasonText{Reason::Suppressed, QT_TRANSLATE_NOOP("reason", "The address is on the list of those that get nothing."), "suppression", QT_TRANSLATE_NOOP("fix", "Let it get messages again")},
    ReasonText{Reason::NoConsent, QT_TRANSLATE_NOOP("reason", "The client has not given the consent this needs."), "consent", QT_TRANSLATE_NOOP("fix", "Record the consent")},
    ReasonText{Reason::AlreadyDone, QT_TRANSLATE_NOOP("reason", "The client has already been told."), "none", QT_TRANSLATE_NOOP("fix", "Show the activity log")},
    ReasonText{Reason::CapReached, QT_TRANSLATE_NOOP("reason", "All reminders of this series have been used."), "matter", QT_TRANSLATE_NOOP("fix", "Send it by hand")},
    ReasonText{Reason::Spacing, QT_TRANSLATE_NOOP("reason", "It is too soon after the last message."), "none", QT_TRANSLATE_NOOP("fix", "Wait")},
    ReasonText{Reason::OutsideWindow, QT_TRANSLATE_NOOP("reason", "It is outside the hours in which messages go."), "rule", QT_TRANSLATE_NOOP("fix", "It goes by itself when the sending hours begin")},
    ReasonText{Reason::Weekday, QT_TRANSLATE_NOOP("reason", "Nothing is sent on this weekday."), "rule", QT_TRANSLATE_NOOP("fix", "It goes by itself on the next open day")},
    ReasonText{Reason::Holiday, QT_TRANSLATE_NOOP("reason", "Nothing is sent on this holiday."), "rule", QT_TRANSLATE_NOOP("fix", "It goes by itself on the next open day")},
    ReasonText{Reason::Superseded, QT_TRANSLATE_NOOP("reason", "A later reminder or a new date has taken its place."), "none", QT_TRANSLATE_NOOP("fix", "Nothing to do")},
    ReasonText{Reason::TooLate, QT_TRANSLATE_NOOP("reason", "It became too late to send it."), "none", QT_TRANSLATE_NOOP("fix", "Send it by hand")},
    ReasonText{Reason::MissingValue, QT_TRANSLATE_NOOP("reason", "The text needs something that is empty for this client."), "template", QT_TRANSLATE_NOOP("fix", "Fill it in, or change the text")},
    ReasonText{Reason::TextTooLong, QT_TRANSLATE_NOOP("reason", "The text is too long."), "template", QT_TRANSLATE_NOOP("fix", "Shorten the text")},
    ReasonText{Reason::SenderNotApproved, QT_TRANSLATE_NOOP("reason", "The sender name has not been approved."), "channel", QT_TRANSLATE_NOOP("fix", "Approve the sender name")},
    ReasonText{Reason::NoMoney, QT_TRANSLATE_NOOP("reason", "The wallet is empty."), "channel", QT_TRANSLATE_NOOP("fix", "Top up the wallet")},
    ReasonText{Reason::Flood, QT_TRANSLATE_NOOP("reason", "Unusually many messages at once; they wait until somebody confirms them."), "sending", QT_TRANSLATE_NOOP("fix", "Look through them")},
};

/// What a detail lets the sentence say more exactly.
struct Finer {
    Reason reason;
    const char *detail;   ///< the detail it is for; empty: any other
    const char *sentence; ///< %1: the detail
};

constexpr std::array finer{
    Finer{Reason::RuleNotEffective, "", QT_TRANSLATE_NOOP("reason", "The automation did not work yet on that day (it works from %1).")},
    Finer{Reason::MatterClosed, "closed", QT_TRANSLATE_NOOP("reason", "The matter is closed.")},
    Finer{Reason::MatterClosed, "cancelled", QT_TRANSLATE_NOOP("reason", "The matter is cancelled.")},
    Finer{Reason::MatterPaused, "", QT_TRANSLATE_NOOP("reason", "The matter is paused until %1.")},
    Finer{Reason::ClientPaused, "", QT_TRANSLATE_NOOP("reason", "Automatic messages to the client are paused until %1.")},
    Finer{Reason::NoContactPoint, "email", QT_TRANSLATE_NOOP("reason", "The client has no e-mail address that is switched on.")},
    Finer{Reason::NoContactPoint, "sms", QT_TRANSLATE_NOOP("reason", "The client has no phone number that is switched on.")},
    Finer{Reason::BadAddress, "", QT_TRANSLATE_NOOP("reason", "The address %1 cannot be used.")},
    Finer{Reason::ClientChannelOff, "email", QT_TRANSLATE_NOOP("reason", "The client does not want e-mail.")},
    Finer{Reason::ClientChannelOff, "sms", QT_TRANSLATE_NOOP("reason", "The client does not want SMS.")},
    Finer{Reason::Suppressed, "", QT_TRANSLATE_NOOP("reason", "The address %1 is on the list of those that get nothing.")},
    Finer{Reason::NoConsent, "general", QT_TRANSLATE_NOOP("reason", "The client has not given general consent.")},
    Finer{Reason::NoConsent, "specific", QT_TRANSLATE_NOOP("reason", "The client has not given consent for this automation.")},
    Finer{Reason::AlreadyDone, "today", QT_TRANSLATE_NOOP("reason", "The client already gets a message about this matter on that day.")},
    Finer{Reason::AlreadyDone, "remembered", QT_TRANSLATE_NOOP("reason", "This computer sent this before the office was restored or copied.")},
    Finer{Reason::MissingValue, "", QT_TRANSLATE_NOOP("reason", "The text needs something that is empty for this client: %1.")},
};

/// What stood in the way on a day that is over: it need not stand there any more.
struct Past {
    Reason reason;
    const char *sentence;
};

constexpr std::array past{
    Past{Reason::TooLate, QT_TRANSLATE_NOOP("reason", "The sender was not running.")},
    Past{Reason::Superseded, QT_TRANSLATE_NOOP("reason", "The sender was not running.")},
    Past{Reason::OfficeOff, QT_TRANSLATE_NOOP("reason", "Sending was switched off.")},
    Past{Reason::Quarantine, QT_TRANSLATE_NOOP("reason", "The office had been restored or copied.")},
    Past{Reason::Clock, QT_TRANSLATE_NOOP("reason", "This computer’s clock had jumped.")},
    Past{Reason::ChannelOff, QT_TRANSLATE_NOOP("reason", "E-mail was not set up, or switched off.")},
    Past{Reason::Login, QT_TRANSLATE_NOOP("reason", "The mail account did not work.")},
    Past{Reason::RuleOff, QT_TRANSLATE_NOOP("reason", "The automation was switched off.")},
    Past{Reason::MatterPaused, QT_TRANSLATE_NOOP("reason", "The matter was paused.")},
    Past{Reason::ClientPaused, QT_TRANSLATE_NOOP("reason", "The client was paused.")},
    Past{Reason::NoContactPoint, QT_TRANSLATE_NOOP("reason", "The client had no address in use.")},
    Past{Reason::BadAddress, QT_TRANSLATE_NOOP("reason", "The client’s address could not be used.")},
    Past{Reason::OutsideWindow, QT_TRANSLATE_NOOP("reason", "No open hour was left for it.")},
    Past{Reason::Weekday, QT_TRANSLATE_NOOP("reason", "No open hour was left for it.")},
    Past{Reason::Holiday, QT_TRANSLATE_NOOP("reason", "No open hour was left for it.")},
    Past{Reason::MissingValue, QT_TRANSLATE_NOOP("reason", "Something the text needs was empty.")},
};

const ReasonText &textOf(Reason reason)
{
    for (const ReasonText &each : texts)
        if (each.reason == reason)
            return each;
    return texts.front();
}

const char *sentenceOf(Reason reason, const QString &detail)
{
    if (!detail.isEmpty())
        for (const Finer &each : finer)
            if (each.reason == reason && (*each.detail == '\0' || detail == QLatin1StringView(each.detail)))
                return each.sentence;
    return textOf(reason).sentence;
}

} // namespace

QString reason(Reason reason, const QString &detail, const QString &language)
{
    // Too late is no reason of its own when something held it until then.
    if (reason == Reason::TooLate)
        if (const auto first = fromCode<Reason>(detail); first && *first != Reason::TooLate && *first != Reason::Ok)
            return translated("reason", QT_TRANSLATE_NOOP("reason", "It became too late while this stood in the way: %1"), language)
                .arg(words::reason(*first, {}, language));
    if (reason == Reason::Holiday && !detail.isEmpty())
        return translated("reason", QT_TRANSLATE_NOOP("reason", "Nothing is sent on this holiday: %1."), language).arg(holiday(detail, language));
    if (reason == Reason::MissingValue && !detail.isEmpty()) {
        QStringList names = detail.split(u", "_s);
        for (QString &name : names)
            name = variableName(name, spoken(language));
        return translated("reason", sentenceOf(reason, detail), language).arg(names.join(u", "_s));
    }
    const QDate day = QDate::fromString(detail, Qt::ISODate);
    const QString sentence = translated("reason", sentenceOf(reason, detail), language);
    return sentence.contains(u"%1"_s) ? sentence.arg(day.isValid() ? date(day, spoken(language)) : detail) : sentence;
}

QString pastReason(Reason reason, const QString &language)
{
    const auto *const then = std::ranges::find(past, reason, &Past::reason);
    return then == past.end() ? words::reason(reason, {}, language) : translated("reason", then->sentence, language);
}

QString fixPlace(Reason reason) { return QString::fromLatin1(textOf(reason).fixPlace); }

QString fix(Reason reason, const QString &language) { return translated("fix", textOf(reason).fix, language); }

} // namespace deskbell::words
