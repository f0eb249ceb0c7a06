#include "ui/automations/save_outlook.h"

#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

QString SaveReading::dayInFull(QDate day, const QString &language)
{
    //: A day of this year in full, as QDate::toString takes it.
    return words::locale(language).toString(day, tr("d MMMM"));
}

SaveOutlook SaveReading::of(const Rule *before, const AutomationFields &fields, const TodaysGap *gap, QDate today, const QString &language)
{
    SaveOutlook outlook;
    const bool changed = !before || AutomationReading::fieldsOf(*before) != fields;
    const bool works = before && before->on && before->inForceOn(today);
    if (!fields.on) {
        outlook.text = works && before->on ? tr("It is switched off at once. What it has planned waits, and is dropped when it gets too late.")
                                           : tr("It is kept switched off and sends nothing. Switched on, it works from the next day.");
        outlook.tone = Tone::Warning;
        return outlook;
    }
    if (fields.trigger == TriggerKind::ByHand && (!before || before->newest().trigger.kind == TriggerKind::ByHand)) {
        outlook.text = tr("Works at once: “Send reminder” uses it.");
        outlook.atOnce = true;
        return outlook;
    }
    const QString tomorrow = dayInFull(today.addDays(1), language);
    if (!works)
        outlook.text = tr("Works from tomorrow, %1.").arg(tomorrow);
    else if (!changed)
        outlook.text = tr("Nothing is changed yet.");
    else
        outlook.text = tr("The new form works from tomorrow, %1.").arg(tomorrow);
    if (!gap)
        return outlook;
    if (works && changed && gap->inForce > 0)
        outlook.text += u' ' + tr("%n messages of today still go in the old form.", nullptr, gap->inForce);
    if (const int clients = gap->clients(); clients > 0) {
        outlook.text += u' ' + tr("%n clients are due a message today and would not get it.", nullptr, clients);
        outlook.offer = tr("Send today’s now (%n)…", nullptr, clients);
        outlook.tone = Tone::Warning;
    } else if (!works) {
        outlook.text += u' ' + tr("Nobody is due a message today.");
    }
    return outlook;
}

} // namespace deskbell::ui
