#include "ui/matters/matter_form.h"

#include "domain/reminding/civil_time.h"
#include "domain/reminding/occurrence.h"
#include "domain/text/address.h"
#include "words/words.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

struct MatterWords {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::MatterForm)
};

std::optional<Instant> atOf(const MatterForm &form, const QTimeZone &zone)
{
    return form.atDay.isValid() && form.atTime.isValid() ? std::optional(resolve(form.atDay, form.atTime, zone)) : std::nullopt;
}

std::vector<Line> written(const std::vector<Line> &lines)
{
    std::vector<Line> kept;
    std::ranges::copy_if(lines, std::back_inserter(kept), [](const Line &line) { return !isBlank(line); });
    return kept;
}

QString listed(const std::vector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts << (line.text.isEmpty() ? line.sender : line.amount.isEmpty() ? line.text : QString(line.text + u": "_s + line.amount));
    return texts.join(u"; "_s);
}

} // namespace

MatterForm formOf(const Matter &matter, const QTimeZone &zone)
{
    MatterForm form{matter.type, matter.number, matter.title, matter.link, matter.starts, matter.ends, {}, {}, matter.lines};
    if (matter.at) {
        form.atDay = civilDay(*matter.at, zone);
        form.atTime = civilTime(*matter.at, zone);
    }
    return form;
}

MatterParts partsOf(const MatterForm &form)
{
    const auto anyLine = [&form](const auto &holds) { return std::ranges::any_of(form.lines, holds); };
    return {form.type == "booking"_L1 || form.atDay.isValid(),
            form.type == "post"_L1 || anyLine([](const Line &line) { return !line.sender.isEmpty(); }),
            form.type == "kyc-review"_L1 || anyLine([](const Line &line) { return line.done; })};
}

bool isBlank(const Line &line)
{
    return !line.id && oneLine(line.text).isEmpty() && oneLine(line.amount).isEmpty() && oneLine(line.sender).isEmpty();
}

MatterDraft draftOf(const MatterForm &form, ClientId client, const QTimeZone &zone)
{
    MatterDraft draft;
    draft.client = client;
    draft.type = form.type;
    draft.number = form.number;
    draft.title = form.title;
    draft.link = form.link;
    draft.starts = form.starts;
    draft.ends = form.ends;
    draft.at = atOf(form, zone);
    draft.lines = written(form.lines);
    return draft;
}

MatterEdit editOf(const MatterForm &before, const MatterForm &after, int revision, const QTimeZone &zone)
{
    MatterEdit edit;
    edit.revision = revision;
    const auto differing = [&](auto MatterForm::*member) { return after.*member == before.*member ? std::nullopt : std::optional(after.*member); };
    edit.number = differing(&MatterForm::number);
    edit.title = differing(&MatterForm::title);
    edit.link = differing(&MatterForm::link);
    edit.starts = differing(&MatterForm::starts);
    edit.ends = differing(&MatterForm::ends);
    if (after.atDay != before.atDay || after.atTime != before.atTime)
        edit.at = atOf(after, zone);
    if (written(after.lines) != before.lines)
        edit.lines = written(after.lines);
    return edit;
}

MergedMatter merged(const MatterForm &before, const MatterForm &mine, const MatterForm &theirs, const QString &language)
{
    MergedMatter merged{theirs, {}};
    const auto merge = [&](bool mineIsBefore, bool mineIsTheirs, bool theirsIsBefore, const QString &field, const QString &there, const auto &keepMine) {
        const bool touched = !mineIsBefore && !mineIsTheirs;
        if (touched)
            keepMine();
        if (!theirsIsBefore && !mineIsTheirs)
            merged.differences.push_back({field, there, touched});
    };
    const auto value = [&](auto MatterForm::*member, const QString &field, const QString &there) {
        merge(mine.*member == before.*member, mine.*member == theirs.*member, theirs.*member == before.*member, field, there,
              [&] { merged.form.*member = mine.*member; });
    };
    const auto day = [&language](QDate date) { return date.isValid() ? words::date(date, language) : QString(); };
    value(&MatterForm::number, u"number"_s, theirs.number);
    value(&MatterForm::title, u"title"_s, theirs.title);
    value(&MatterForm::starts, u"starts"_s, day(theirs.starts));
    value(&MatterForm::ends, u"ends"_s, day(theirs.ends));
    const auto at = [](const MatterForm &form) { return std::pair(form.atDay, form.atTime); };
    merge(at(mine) == at(before), at(mine) == at(theirs), at(theirs) == at(before), u"at"_s,
          theirs.atDay.isValid() ? QString(day(theirs.atDay) + u' ' + theirs.atTime.toString(u"HH:mm"_s)) : QString(), [&] {
              merged.form.atDay = mine.atDay;
              merged.form.atTime = mine.atTime;
          });
    value(&MatterForm::link, u"link"_s, theirs.link);
    // Lines are one thing here: a list that two people changed is not put together by a program.
    const std::vector<Line> lines = written(mine.lines);
    merge(lines == before.lines, lines == theirs.lines, theirs.lines == before.lines, u"line"_s, listed(theirs.lines),
          [&] { merged.form.lines = mine.lines; });
    return merged;
}

QString endMoved(QDate before, QDate after, const QString &language)
{
    if (before == after)
        return {};
    if (!after.isValid())
        return MatterWords::tr("Without a last day no reminder of its end goes.");
    if (!before.isValid())
        return MatterWords::tr("Reminders count from %1.").arg(words::date(after, language));
    const int days = std::abs(int(before.daysTo(after)));
    if (isCorrection(before, after))
        return MatterWords::tr("Moved by %n days, so it is a correction: what was sent already is not sent again.", nullptr, days);
    return after > before ? MatterWords::tr("Moved %n days later, so it is a renewal: reminders start anew and count from %1.", nullptr, days).arg(words::date(after, language))
                          : MatterWords::tr("Moved %n days earlier, so reminders start anew, as after a renewal, and count from %1.", nullptr, days)
                                .arg(words::date(after, language));
}

} // namespace deskbell::ui
