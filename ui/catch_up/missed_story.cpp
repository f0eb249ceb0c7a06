#include "ui/catch_up/missed_story.h"

#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

/// What stood in the way then: it need not stand there any more.
QString stoodInTheWay(const MissedRow &row, const QString &language)
{
    using enum Reason;
    const Reason first = row.firstReason == Ok ? row.reason : row.firstReason;
    switch (first) {
    case TooLate:
    case Superseded: return MissedStory::tr("The sender was not running.");
    case OfficeOff: return MissedStory::tr("Sending was switched off.");
    case Quarantine: return MissedStory::tr("The office had been restored or copied.");
    case Clock: return MissedStory::tr("This computer’s clock had jumped.");
    case ChannelOff: return MissedStory::tr("E-mail was not set up, or switched off.");
    case Login: return MissedStory::tr("The mail account did not work.");
    case RuleOff: return MissedStory::tr("The automation was switched off.");
    case MatterPaused: return MissedStory::tr("The matter was paused.");
    case ClientPaused: return MissedStory::tr("The client was paused.");
    case NoContactPoint: return MissedStory::tr("The client had no address in use.");
    case BadAddress: return MissedStory::tr("The client’s address could not be used.");
    case OutsideWindow:
    case Weekday:
    case Holiday: return MissedStory::tr("No open hour was left for it.");
    case MissingValue: return MissedStory::tr("Something the text needs was empty.");
    default: return words::reason(first, {}, language);
    }
}

} // namespace

MissedStory MissedStory::of(const MissedRow &row, const Present &present)
{
    const QString &language = present.language();
    const QString day = present.day(row.ends);
    QStringList heeds;
    if (row.ends.isValid() && row.ends < present.today())
        heeds << tr("Ended %1: it can no longer be sent.").arg(day);
    else if (row.ends.isValid())
        heeds << tr("Ends %1.").arg(day.endsWith(u'.') ? day.chopped(1) : day); // "10.12."
    if (!row.laterStep.isEmpty())
        heeds << (row.laterSent ? tr("A later one went %1: %2.").arg(present.whenInside(*row.laterSent), words::stepName(row.laterStep, language))
                                : tr("A later one is on its way: %1.").arg(words::stepName(row.laterStep, language)));
    else if (!row.newest)
        heeds << tr("A newer one was missed too.");
    return {stoodInTheWay(row, language), heeds.join(u' ')};
}

} // namespace deskbell::ui
