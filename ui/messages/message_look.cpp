#include "ui/messages/message_look.h"

#include "domain/text/address.h"
#include "ui/desk/present.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
struct Look {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::MessageLook)
};

Cell looking(const QString &text, Tone tone, const QString &icon)
{
    Cell cell;
    cell.text = text;
    cell.tone = tone;
    cell.icon = icon;
    return cell;
}
} // namespace

QString shortStep(const QString &step, const QString &language)
{
    static const QRegularExpression beforeEnd(u"^end-(\\d+)@"_s);
    const auto match = beforeEnd.match(step);
    return match.hasMatch() ? Look::tr("%n days", nullptr, match.captured(1).toInt()) : words::stepName(step, language);
}

Cell stateLook(MessageState state, Receipt receipt, const QString &language)
{
    const QString word = words::state(state, language);
    switch (state) {
    case MessageState::Sent:
        switch (receipt) {
        case Receipt::Delivered: return looking(words::receipt(receipt, language), Tone::Good, u"check"_s);
        case Receipt::Refused:
        case Receipt::Bounced: return looking(words::receipt(receipt, language), Tone::Refusal, u"cross"_s);
        case Receipt::Delayed: return looking(words::receipt(receipt, language), Tone::Warning, u"clock"_s);
        case Receipt::None: return looking(word, Tone::Normal, u"arrow"_s);
        }
        return looking(word, Tone::Normal, u"arrow"_s);
    case MessageState::Sending: return looking(word, Tone::Normal, u"arrow"_s);
    case MessageState::Planned: return looking(word, Tone::Normal, u"clock"_s);
    case MessageState::Held: return looking(word, Tone::Warning, u"pause"_s);
    case MessageState::Failed: return looking(word, Tone::Refusal, u"cross"_s);
    case MessageState::Unknown: {
        Cell cell = looking(Look::tr("Unknown"), Tone::Warning, u"question"_s);
        cell.accessible = word; // a list has no room for all of it
        return cell;
    }
    case MessageState::Skipped:
    case MessageState::Cancelled: return looking(word, Tone::Dim, u"dash"_s);
    }
    return looking(word, Tone::Normal, {});
}

Cell aboutLook(const QString &matter, const QString &step, const QString &language)
{
    Cell cell;
    cell.text = Look::tr("%1 · %2", "matter, step").arg(matter, shortStep(step, language));
    cell.accessible = Look::tr("%1, %2", "matter, step").arg(matter, words::stepName(step, language));
    return cell;
}

Cell stateLine(MessageState state, Receipt receipt, Reason reason, const std::optional<Instant> &at, const QString &step, const Present &present)
{
    const QString &language = present.language();
    Cell cell = stateLook(state, receipt, language);
    const bool waits = state == MessageState::Held || state == MessageState::Skipped || (state == MessageState::Planned && isHold(reason));
    if (waits && reason != Reason::Ok) {
        //: state: why
        cell.text = Look::tr("%1: %2").arg(cell.text, words::reason(reason, {}, language).simplified()); // without a detail there is a gap
        return cell;
    }
    if (at)
        cell.text += u' ' + present.whenInside(*at);
    if (!step.isEmpty())
        //: state and moment (which step of the series)
        cell.text = Look::tr("%1 (%2)").arg(cell.text, shortStep(step, language));
    return cell;
}

Cell decisionLook(const Decision &decision, const QString &language)
{
    switch (decision.action) {
    case Action::Send: {
        QStringList to;
        for (const Leg &leg : decision.legs)
            if (!leg.to.isEmpty() && !to.contains(shownAddress(leg.to)))
                to << shownAddress(leg.to);
        return looking(to.isEmpty() ? Look::tr("Will be sent") : Look::tr("Will be sent to %1").arg(to.join(u", "_s)), Tone::Normal, u"arrow"_s);
    }
    case Action::Hold: return looking(words::reason(decision.reason, decision.detail, language), Tone::Warning, u"pause"_s);
    case Action::Skip: return looking(words::reason(decision.reason, decision.detail, language), Tone::Dim, u"dash"_s);
    }
    return {};
}

} // namespace deskbell::ui
