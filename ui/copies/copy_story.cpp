#include "ui/copies/copy_story.h"

#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

CopyStory CopyStory::of(const Lineage &lineage, const Present &present)
{
    CopyStory story;
    QString why;
    switch (lineage.cause) {
    case LineageCause::Restored:
        story.heading = tr("This office was restored from a backup");
        break;
    case LineageCause::Copied:
        story.heading = tr("This is a copy of the office");
        why = tr("The office it was copied from still stands in another folder of this computer. If both send, clients get everything twice.");
        break;
    case LineageCause::Rewound:
        story.heading = tr("This data is older than what was sent");
        why = tr("Somebody has put an older file in the office's place.");
        break;
    case LineageCause::OtherComputer:
        story.heading = tr("This office comes from another computer");
        why = tr("Make sure that Deskbell no longer sends for it there. If both send, clients get everything twice.");
        break;
    case LineageCause::TestCopy:
        story.heading = tr("This copy is for trying things out");
        break;
    case LineageCause::None:
    case LineageCause::Unknown:
        story.heading = tr("This computer does not know this office");
        why = tr("The office has sent messages, and this computer remembers none of them. Make sure that no other computer sends for it.");
        break;
    }
    const auto day = [&](Instant at) { return words::date(present.day(at), present.language()); };
    const bool later = lineage.dataUntil && lineage.sentUntil && *lineage.sentUntil > *lineage.dataUntil;
    if (later)
        story.facts = tr("This data ends on %1; Deskbell on this computer sent messages until %2.").arg(day(*lineage.dataUntil), day(*lineage.sentUntil));
    else if (lineage.dataUntil)
        story.facts = tr("This data ends on %1.").arg(day(*lineage.dataUntil));
    if (!why.isEmpty())
        story.facts = story.facts.isEmpty() ? why : QString(story.facts + u' ' + why);
    story.brief = lineage.cause == LineageCause::TestCopy ? tr("Test copy: nothing is sent from here.") : tr("%1. Nothing is sent until you have said how to go on.").arg(story.heading);
    story.missedTo = present.now();
    story.missedFrom = std::min(lineage.dataUntil.value_or(story.missedTo), story.missedTo);
    return story;
}

} // namespace deskbell::ui
