#include "words/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

QString tr(const char *source, const QString &language) { return translated("rule", source, language); }

/// "a", "a and b", "a, b and c".
QString joined(const QStringList &parts, const char *last, const QString &language)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u' ' + tr(last, language) + u' ' + parts.last();
}

QString types(const RuleVersion &version, const QString &language)
{
    QStringList names;
    for (const QString &type : version.types)
        names.append(matterType(type, language));
    return joined(names, QT_TRANSLATE_NOOP("rule", "or"), language);
}

QString route(Route route, const QString &language)
{
    switch (route) {
    case Route::Email: return tr(QT_TRANSLATE_NOOP("rule", "by e-mail"), language);
    case Route::Sms: return tr(QT_TRANSLATE_NOOP("rule", "by SMS"), language);
    case Route::First: return tr(QT_TRANSLATE_NOOP("rule", "by e-mail, else by SMS"), language);
    case Route::Both: return tr(QT_TRANSLATE_NOOP("rule", "by e-mail and by SMS"), language);
    }
    return {};
}

QString recipients(const RuleVersion &version, const QString &language)
{
    QStringList roles;
    for (const Role each : version.roles)
        roles.append(role(each, language));
    const QString who = roles.size() == 4 ? role(Role::Client, language) : joined(roles, QT_TRANSLATE_NOOP("rule", "and"), language);
    return tr(version.to == Recipients::First ? QT_TRANSLATE_NOOP("rule", "tell the %1 at the first address") : QT_TRANSLATE_NOOP("rule", "tell the %1"), language)
        .arg(who);
}

QString start(const RuleVersion &version, const QString &language)
{
    QStringList days;
    for (const int each : version.trigger.days)
        days.append(QString::number(each));
    const bool one = version.trigger.days.size() == 1 && version.trigger.days.front() == 1;
    switch (version.trigger.kind) {
    case TriggerKind::BeforeEnd:
        return tr(one ? QT_TRANSLATE_NOOP("rule", "%1 day before a %2 ends, at %3") : QT_TRANSLATE_NOOP("rule", "%1 days before a %2 ends, at %3"), language)
            .arg(joined(days, QT_TRANSLATE_NOOP("rule", "and"), language), types(version, language), version.at.toString(u"HH:mm"_s));
    case TriggerKind::ByHand: return tr(QT_TRANSLATE_NOOP("rule", "When staff ask for it about a %1"), language).arg(types(version, language));
    case TriggerKind::OnMade:
    case TriggerKind::OnStart:
    case TriggerKind::OnChange:
    case TriggerKind::BeforeStart:
    case TriggerKind::WhileOpen: break; // refused by the rule file until their issues
    }
    return QString(code(version.trigger.kind));
}

} // namespace

QString ruleSentence(const RuleVersion &version, const QString &language)
{
    QString sentence = start(version, language) + u", "_s + recipients(version, language) + u' ' + route(version.route, language);
    if (version.consent == ConsentNeed::General)
        sentence += tr(QT_TRANSLATE_NOOP("rule", ", if general consent was given"), language);
    if (version.consent == ConsentNeed::Specific)
        sentence += tr(QT_TRANSLATE_NOOP("rule", ", if consent for this automation was given"), language);
    if (version.weekdays.size() < 7) {
        QStringList names;
        for (const int day : version.weekdays)
            names.append(locale(language).dayName(day, QLocale::LongFormat));
        sentence += tr(QT_TRANSLATE_NOOP("rule", ", only on %1"), language).arg(joined(names, QT_TRANSLATE_NOOP("rule", "and"), language));
    }
    if (version.windowFrom != QTime(8, 0) || version.windowTo != QTime(20, 0))
        sentence += tr(QT_TRANSLATE_NOOP("rule", ", between %1 and %2"), language)
                        .arg(version.windowFrom.toString(u"HH:mm"_s), version.windowTo.toString(u"HH:mm"_s));
    if (version.holidays == Holidays::Hold)
        sentence += tr(QT_TRANSLATE_NOOP("rule", ", not on holidays"), language);
    return sentence + u'.';
}

QString stepName(const QString &occurrenceKey, const QString &language)
{
    const QString step = occurrenceKey.section(u'@', 0, 0);
    if (step == u"by_hand"_s)
        return tr(QT_TRANSLATE_NOOP("rule", "by hand"), language);
    if (step.startsWith(u"end-"_s)) {
        const int days = step.mid(4).toInt();
        if (days == 0)
            return tr(QT_TRANSLATE_NOOP("rule", "on the last day"), language);
        return days == 1 ? tr(QT_TRANSLATE_NOOP("rule", "1 day before the end"), language)
                         : tr(QT_TRANSLATE_NOOP("rule", "%1 days before the end"), language).arg(days);
    }
    return occurrenceKey;
}

} // namespace deskbell::words
