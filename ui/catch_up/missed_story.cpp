#include "ui/catch_up/missed_story.h"

#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

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
    return {words::pastReason(row.inTheWay(), language), heeds.join(u' ')};
}

} // namespace deskbell::ui
